import PoliceOutcomes

/// How much of the pooled offences is the largest force's.
enum LargestForce {
  /// Its part, with what follows where it is more than a quarter for certain; `nil` where there is one
  /// force, or too few offences.
  static func sentence(_ result: StudyResult) -> Sentence? {
    let weights = result.pooled.compactMap { counts -> (ForceCounts, Figure, ExactRational)? in
      guard let figure = result.figures["weight.\(counts.force.id)"],
        case .range(let low, _, _) = figure.value
      else { return nil }
      return (counts, figure, low)
    }.sorted { $0.0.force.id < $1.0.force.id }
    // Of several as large, the first by id.
    if let most = weights.map(\.2).max(),
      let (counts, figure, low) = weights.first(where: { $0.2 == most })
    {
      let part: Sentence =
        "\(counts.force.shortName) recorded \(result.printed(figure, as: .table)) of the pooled"
        + " offences, the largest part of any force"
      return low > ExactRational(1, 4)
        ? part + " and more than a quarter: the pooled figures follow it." : part + "."
    }
    return nil
  }
}
