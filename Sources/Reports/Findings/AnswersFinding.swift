import PoliceOutcomes

/// How many forces were asked, answered, and answered completely.
enum AnswersFinding {
  static func finding(_ result: StudyResult) -> Finding? {
    guard let replied = result.printed("forces-replied"),
      let complete = result.printed("forces-complete")
    else { return nil }
    let ending: Sentence =
      "\(complete) of them with complete answers; the figures are not scaled up to other forces."
    guard let asked = result.asked else {
      return Finding(
        "\(strong: replied) forces are known to have replied, " + ending)
    }
    return Finding("Of \(asked) forces asked, \(strong: replied) replied, " + ending)
  }
}
