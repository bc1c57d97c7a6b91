import PoliceOutcomes

/// The pooled force with the most offences, where there is one for sure.
enum LargestForceFinding {
  static func finding(_ result: StudyResult) -> Finding? {
    guard let (counts, figure) = largest(result), let whole = result.printed("offences-recorded")
    else { return nil }
    return Finding(
      """
      \(counts.force.shortName) recorded the most, \(result.printed(figure)) of \(whole) \
      offences; forces differ in size.
      """)
  }

  /// The force whose least count is above the most of every other, and its figure.
  static func largest(_ result: StudyResult) -> (counts: ForceCounts, figure: Figure)? {
    let rows = result.pooled.compactMap { counts -> (ForceCounts, Figure, OffenceCount)? in
      guard let figure = result.figures["offences-recorded.\(counts.force.id)"],
        case .offences(let count) = figure.value
      else { return nil }
      return (counts, figure, count)
    }
    guard rows.count > 1, let top = rows.max(by: { $0.2.low < $1.2.low }),
      rows.allSatisfy({ $0.0 == top.0 || ($0.2.high ?? .max) < top.2.low })
    else { return nil }
    return (top.0, top.1)
  }
}
