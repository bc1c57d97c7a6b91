import PoliceOutcomes

/// The offences with one outcome.
struct OutcomeCount: Hashable, Sendable {
  let outcome: Outcome
  let count: OffenceCount

  init(_ row: OutcomeRow) {
    outcome = row.outcome
    count = row.count
  }

  private init(_ outcome: Outcome, _ count: OffenceCount) {
    self.outcome = outcome
    self.count = count
  }

  /// What a force says became of all its offences, in no order.
  static func all(of counts: ForceCounts) -> [OutcomeCount] {
    (counts.tally()?.outcomes ?? [:]).map { OutcomeCount($0.key, $0.value) }
  }
}
