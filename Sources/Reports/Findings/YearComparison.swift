import PoliceOutcomes

/// How the headline share of the two newest mature years compares, and which years are held out.
///
/// A year that may still change is never called lower than another.
enum YearComparison {
  static func sentence(_ figures: [Figure], _ result: StudyResult) -> Sentence {
    guard let (before, after) = newestMature(figures, result) else {
      return """
        No two years are known to be mature, so that the share of no year is called higher or lower \
        than that of another.
        """
    }
    let both: Sentence =
      "\(result.printed(before, as: .table)) in \(before.period.name) and "
      + "\(result.printed(after, as: .table)) in \(after.period.name)"
    let verdict: Sentence =
      switch ShareChange(from: before, to: after) {
      case .higher: "Of the mature years, the share was higher in \(after.period.name): \(both)."
      case .lower: "Of the mature years, the share was lower in \(after.period.name): \(both)."
      case .notToBeTold:
        "Of the mature years, no change can be told from chance and withheld counts: \(both)."
      case .notCompared: "The forces are not the same, and no two years are compared: \(both)."
      }
    let held = figures.filter { $0.maturity?.verdict != .mature }.map(\.period.name)
    if held.isEmpty { return verdict }
    return verdict + Sentence(" \(Words.list(held)) \(held.count == 1 ? "is" : "are") held out.")
  }

  /// The two newest whole years that are known to be mature and have a share in print.
  static func newestMature(
    _ figures: [Figure], _ result: StudyResult
  ) -> (before: Figure, after: Figure)? {
    let mature = figures.filter { figure in
      figure.period.yearBasis != nil && figure.maturity?.verdict == .mature
        && isPrinted(figure, result)
    }
    guard mature.count > 1 else { return nil }
    return (mature[mature.count - 2], mature[mature.count - 1])
  }

  private static func isPrinted(_ figure: Figure, _ result: StudyResult) -> Bool {
    result.share(figure).map {
      !FigureText.isSmall($0, settings: result.description.settings)
    } ?? false
  }
}
