/// A total that a force printed over several of its periods, and that narrows what they add up to.
///
/// It adds nothing to any count. Which totals a force's figures may use is decided by
/// `PeriodTotalChoice`; those that are used are published with the counts.
package struct PeriodTotal: Hashable, Sendable {
  /// What its parts are counts of.
  package let side: Side
  /// Exact, or the bounds of a total that the force rounded.
  package let count: OffenceCount
  package let cell: SourceCell
  /// The counts it is the sum of, by their place in the force's offences or outcomes.
  package let parts: [Int]
  package let isRounded: Bool

  package enum Side: String, Hashable, Sendable {
    case offences
    case outcomes
  }

  package init(
    side: Side, count: OffenceCount, cell: SourceCell, parts: [Int], isRounded: Bool = false
  ) {
    self.side = side
    self.count = count
    self.cell = cell
    self.parts = parts
    self.isRounded = isRounded
  }
}

extension PeriodTotal {
  /// The parts, of the offences or the outcomes of the total's force.
  func parts(recorded: [Observation], outcomes: [Observation]) -> [Observation] {
    let list = side == .offences ? recorded : outcomes
    return parts.map { list[$0] }
  }
}

extension ForceCounts {
  /// The parts of a total, as they are counted.
  package func parts(of total: PeriodTotal) -> [Observation] {
    total.parts(recorded: recorded, outcomes: outcomes)
  }

  /// A total as a count of all the months of its parts, with the outcome that they share.
  package func observation(of total: PeriodTotal) -> Observation {
    let parts = parts(of: total)
    let periods = parts.map(\.period).sorted()
    let period = periods.first.flatMap { first in
      ReportingPeriod(first: first.first, last: periods.map(\.last).max() ?? first.last)
    }
    return Observation(
      force: force.id, period: period ?? covers, placement: .stated,
      outcome: Set(parts.map(\.outcome)).count == 1 ? parts[0].outcome : nil,
      category: "total of \(total.side.rawValue)", count: total.count, cells: [total.cell],
      isRounded: total.isRounded)
  }
}

extension Reconciliation {
  /// The printed totals that could narrow what several periods add up to: those over counts of
  /// stated months, known or rounded, that no row holds alone; the least of them first.
  ///
  /// - Parameter tables: the tables that were reconciled.
  func periodTotals(of tables: [ReturnTable]) -> [PeriodTotal] {
    var first = 0
    var found: [PeriodTotal] = []
    for table in tables where table.kind == .outcomes {
      found += totals(of: table, .outcomes, from: first, in: outcomes)
      first += table.observations.count
    }
    if let table = tables.first(where: { $0.kind == .offences }) {
      found += totals(of: table, first == 0 ? .outcomes : .offences, from: 0, in: recorded)
    }
    return found.sorted {
      ($0.parts.count, $0.cell.location) < ($1.parts.count, $1.cell.location)
    }
  }

  private func totals(
    of table: ReturnTable, _ side: PeriodTotal.Side, from first: Int, in list: [Observation]
  ) -> [PeriodTotal] {
    // What counts some offences twice was dropped, and its totals with it.
    guard list.count >= first + table.observations.count else { return [] }
    return table.totals.compactMap { total in
      let parts = total.parts.map { table.observations[$0] }
      guard total.control == .none, total.isRounded || total.count.exact != nil,
        parts.contains(where: { $0.count.exact == nil }),
        parts.allSatisfy({ $0.placement == .stated }), Set(parts.map(\.period)).count > 1,
        table.hasAllOutcomes || Set(parts.map(\.outcome)).count == 1
      else { return nil }
      return PeriodTotal(
        side: side, count: total.count, cell: total.cell, parts: total.parts.map { $0 + first },
        isRounded: total.isRounded)
    }
  }
}
