/// The offences of a run of months with the outcomes that add up to them.
struct TallyRow: Hashable, Sendable {
  /// Offences recorded, or `nil` where they are the sum of the outcomes.
  let recorded: OffenceCount?
  var outcomes: [Outcome: OffenceCount]
  /// Whether the outcomes are all there are; else some offences may be in none of them.
  var isWhole = true

  /// The rows of the counts that belong to a period: the least runs of months that no count
  /// crosses, then what no total has.
  ///
  /// Counts of months outside the window are a row that need not add up. A count that stands on
  /// both sides says nothing of the others, and is a row of its own.
  static func rows(recorded: [Observation], outcomes: [Observation]) -> [TallyRow] {
    // Totals have no outcome of their own.
    let shared = Set(recorded.filter { $0.outcome != nil })
    let isShared = { (observation: Observation) in
      !shared.isEmpty && shared.contains(observation)
    }
    let whole = recorded.filter { !isShared($0) }
    let parts = outcomes.filter { !isShared($0) }
    let inside = (whole.filter(\.isInWindow), parts.filter(\.isInWindow))
    var rows = Reconciliation.runs(of: inside.0 + inside.1).map { run in
      TallyRow(
        recorded: inside.0.filter { run.contains($0.period) }.map(\.count).total,
        outcomes: sums(of: inside.1.filter { run.contains($0.period) }))
    }
    let outside = (whole.filter { !$0.isInWindow }, parts.filter { !$0.isInWindow })
    if !outside.0.isEmpty || !outside.1.isEmpty {
      rows.append(
        TallyRow(
          recorded: outside.0.map(\.count).total, outcomes: sums(of: outside.1), isWhole: false))
    }
    if !shared.isEmpty {
      rows.append(TallyRow(recorded: nil, outcomes: sums(of: outcomes.filter(isShared))))
    }
    return rows
  }

  /// The counts by outcome.
  static func sums(of list: [Observation]) -> [Outcome: OffenceCount] {
    // A few outcomes, which are compared sooner than looked up.
    var sums: [(outcome: Outcome, count: OffenceCount)] = []
    for observation in list {
      guard let outcome = observation.outcome else { continue }
      if let place = sums.firstIndex(where: { $0.outcome == outcome }) {
        sums[place].count += observation.count
      } else {
        sums.append((outcome, observation.count))
      }
    }
    return Dictionary(uniqueKeysWithValues: sums.map { ($0.outcome, $0.count) })
  }
}

extension Observation {
  fileprivate var isInWindow: Bool { placement != .outsideWindow }
}
