/// The order in which counts are withheld beside others, whatever they are.
///
/// First what no measure of the study counts, then the rest, and last what leaves the denominators;
/// within each the outcomes that police give most come first, so that few are enough.
///
/// - Source: house rule; the common outcomes are those of "Crime outcomes in England and Wales".
enum CompanionOrder {
  /// The outcomes that are usually the largest of a return; the others follow in the order of the
  /// framework, from its last.
  private static let common: [Outcome] =
    ["18", "14", "16", "15", "not-yet-assigned", "21", "8", "10", "1"]
    .compactMap(OutcomeNotation.outcome)

  /// The counts that can be withheld, by their place in `counts`.
  static func order(
    _ counts: [DisclosureRows.Count], isMeasured: (Outcome) -> Bool
  ) -> [Int] {
    counts.indices.filter { place in
      let count = counts[place]
      return !count.isFree && count.given.exact != nil && count.place != nil
    }.sorted { left, right in
      guard let first = counts[left].outcome, let second = counts[right].outcome else {
        let sides = [left, right].map { counts[$0].outcome == nil ? 0 : 1 }
        return (sides[0], left) < (sides[1], right)
      }
      if first == second { return left < right }
      let ranks = [first, second].map { rank($0, isMeasured) }
      if ranks[0] != ranks[1] { return ranks[0].lexicographicallyPrecedes(ranks[1]) }
      return Outcome.inFrameworkOrder(second, first)
    }
  }

  private static func rank(_ outcome: Outcome, _ isMeasured: (Outcome) -> Bool) -> [Int] {
    [
      outcome.isRemoved ? 2 : isMeasured(outcome) ? 1 : 0,
      common.firstIndex(of: outcome) ?? common.count,
    ]
  }
}
