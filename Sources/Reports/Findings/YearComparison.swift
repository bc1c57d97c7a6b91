import PoliceOutcomes

/// How the headline share of the two newest mature years compares, and which years are held out.
///
/// A year that may still change is never called lower than another.
enum YearComparison {
  static func sentence(_ figures: [Figure], _ result: StudyResult) -> Sentence {
    let years = figures.filter { $0.period.yearBasis != nil && isPrinted($0, result) }
    let mature = years.filter { $0.maturity?.verdict == .mature }
    guard mature.count > 1 else {
      return """
        No two years are known to be mature, so that the share of no year is called higher or lower \
        than that of another.
        """
    }
    let (before, after) = (mature[mature.count - 2], mature[mature.count - 1])
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

  private static func isPrinted(_ figure: Figure, _ result: StudyResult) -> Bool {
    result.share(figure).map {
      !FigureText.isSmall($0, settings: result.description.settings)
    } ?? false
  }
}
