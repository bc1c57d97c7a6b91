import PoliceOutcomes

/// What stands beneath the title: months, place, who answered and when the counts were taken; then
/// the leading share.
enum Standfirst {
  static func sentence(_ result: StudyResult) -> Sentence {
    let description = result.description
    let offences = Words.raised(description.offence.plural)
    let recorded = offences.contains("recorded") ? "" : " recorded"
    var sentence: Sentence =
      "\(offences)\(recorded) \(Words.during(description.window)) in \(description.jurisdiction)"
    if let coverage = result.coverage {
      sentence = sentence + ", as counted by \(coverage)"
    }
    if let extractions = result.extractions {
      sentence = sentence + "; counts taken \(extractions)"
    }
    return sentence + "." + share(result)
  }

  /// The leading share with what it is out of, in words where it bears them: "Of 13,860 offences
  /// recorded, about 1 in 25 (3.8% to 4.3%) ended in a charge or summons."
  private static func share(_ result: StudyResult) -> Sentence {
    guard let measure = result.headline, let figure = result.figures[measure.id],
      let share = result.share(figure), let denominator = measure.denominator
    else { return "" }
    let words = ShareFinding.predicate(measure.numeratorWords).prefix { $0 != "(" }
    let predicate = words.last == " " ? words.dropLast() : words
    let base = PrintedFigure(id: figure.id, text: FigureText.denominator(share))
    let many: Sentence
    if FigureText.isSmall(share, settings: result.description.settings) {
      many = "\(PrintedFigure(id: figure.id, text: FigureText.numerator(share)))"
    } else {
      // One number as the findings print it, so that 19% and 19.5% do not stand side by side.
      let percentage = result.printed(figure, as: share.exact == nil ? .table : .headline)
      many = result.phrase(figure).map { "\($0) (\(percentage))" } ?? "\(percentage)"
    }
    return " Of \(base) \(denominator.words), \(many) \(String(predicate))."
  }
}
