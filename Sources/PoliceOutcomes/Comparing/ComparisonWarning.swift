/// Why two forces are not safely set beside each other.
package struct ComparisonWarning: Hashable, Sendable {
  package let criterion: ComparisonCriterion
  /// As a sentence: "Kent counts outcomes of offences recorded, Essex outcomes recorded."
  package let text: String
  /// Where each force says so.
  package let places: [SourceLocation]
}

extension Comparability {
  /// Why the two forces are not safely compared, in the order of the criteria; empty where nothing
  /// speaks against it.
  package func warnings(_ first: String, _ second: String) -> [ComparisonWarning] {
    guard let one = self[first], let other = self[second] else { return [] }
    return ComparisonCriterion.allCases.compactMap { criterion in
      guard let left = one[criterion], let right = other[criterion],
        Comparability.isUnsafe(left, right)
      else { return nil }
      return ComparisonWarning(
        criterion: criterion,
        text: "\(criterion.title): \(one.force.shortName) \(left.words), "
          + "\(other.force.shortName) \(right.words).",
        places: [left.location, right.location])
    }
  }

  /// Whether two findings on one criterion speak against a comparison: one of them is not sound, or
  /// the two days are too far apart.
  private static func isUnsafe(_ left: ComparisonFinding, _ right: ComparisonFinding) -> Bool {
    if left.verdict == .notKnown || right.verdict == .notKnown { return true }
    switch left.criterion {
    case .extraction:
      guard let one = CalendarDay(iso: left.words), let other = CalendarDay(iso: right.words) else {
        return true
      }
      return abs(one.number - other.number) > mostDaysApart
    case .months, .basis:
      // Two forces that differ from the study in the same way are alike.
      return left.words != right.words
    case .completeness, .outcomes, .withheld, .open:
      return left.verdict == .differs || right.verdict == .differs
    }
  }
}
