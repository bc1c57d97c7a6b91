import PoliceOutcomes

/// How much of the pooled offences is the largest force's.
enum LargestForce {
  /// Its part, with what follows where it is more than a quarter for certain; `nil` where there is one
  /// force, or too few offences.
  static func sentence(_ result: StudyResult) -> Sentence? {
    for counts in result.pooled {
      guard let figure = result.figures["weight.\(counts.force.id)"],
        case .range(let low, _, _) = figure.value
      else { continue }
      let part: Sentence =
        "\(counts.force.shortName) recorded \(result.printed(figure, as: .table)) of the pooled"
        + " offences, the largest part of any force"
      return low > ExactRational(1, 4)
        ? part + " and more than a quarter: the pooled figures follow it." : part + "."
    }
    return nil
  }
}
