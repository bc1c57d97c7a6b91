/// Which printed totals over several periods may narrow what is published of a force.
///
/// A total that narrows sums is published with them, so that it must give nothing back: it is used
/// where, with those used before it and the totals of all rows, it leaves each withheld count all
/// the values that its row leaves it. The others check the counts and narrow nothing. Whoever knows
/// this rule learns of a total that is not used only that it would have narrowed some count.
///
/// - Source: house rule, after the attacker's problem of statistical disclosure control (Hundepool
///   and others, "Statistical Disclosure Control", Wiley, 2012, chapter 4); the bounds are exact
///   (`Circulation`), and `PeriodTotalPropertyTests` fills every cell in every way.
enum PeriodTotalChoice {
  /// The totals that may be used.
  ///
  /// - Parameters:
  ///   - tables: the tables as they are published.
  ///   - reconciliation: what they come to.
  static func totals(
    of tables: [ReturnTable], in reconciliation: Reconciliation
  ) -> [PeriodTotal] {
    var used: [PeriodTotal] = []
    for total in reconciliation.periodTotals(of: tables) {
      let counts = reconciliation.using(used + [total]).counts
      if counts.uses(total), isSafe(counts) { used.append(total) }
    }
    return used
  }

  /// Whether no withheld count is narrowed by the totals of more than one row.
  private static func isSafe(_ counts: ForceCounts) -> Bool {
    counts.linkedRows.allSatisfy { block in
      block.withheldRanges() == block.withoutTotals.withheldRanges()
    }
  }
}

extension LinkedRows {
  /// The same rows, each for itself.
  fileprivate var withoutTotals: LinkedRows {
    var apart = self
    apart.totals = []
    for row in apart.rows.indices { apart.rows[row].total = nil }
    for cell in apart.cells.indices { apart.cells[cell].total = nil }
    return apart
  }
}

extension Reconciliation {
  /// The same with these totals.
  func using(_ totals: [PeriodTotal]) -> Reconciliation {
    var reconciliation = self
    reconciliation.totals = totals
    return reconciliation
  }
}
