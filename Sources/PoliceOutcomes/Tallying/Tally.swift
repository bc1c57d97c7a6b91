/// The counts of one force, or of several added up, in one period.
package struct Tally: Hashable, Sendable {
  /// Offences recorded, those later removed (transferred, cancelled) included.
  package var recorded: OffenceCount
  /// Offences by outcome. They need not add up to `recorded` exactly where some are withheld.
  package var outcomes: [Outcome: OffenceCount]
  /// Whether `recorded` was given apart from the outcomes, so that it holds when they do not.
  package var isTotalGiven: Bool

  package init(
    recorded: OffenceCount = .zero, outcomes: [Outcome: OffenceCount] = [:],
    isTotalGiven: Bool = false
  ) {
    self.recorded = recorded
    self.outcomes = outcomes
    self.isTotalGiven = isTotalGiven
  }

  /// The sum of the counts whose outcome `isIncluded` claims.
  package func total(where isIncluded: (Outcome) -> Bool) -> OffenceCount {
    var sum = OffenceCount.zero
    for (outcome, count) in outcomes where isIncluded(outcome) { sum += count }
    return sum
  }

  /// Offences that left every denominator.
  package var removed: OffenceCount { total(where: \.isRemoved) }

  /// The offences whose outcome is not stated, for any of `reasons`.
  package func notStated(_ reasons: Outcome.NotStated...) -> OffenceCount {
    reasons.map { outcomes[.notStated($0)] ?? .zero }.total
  }
}
