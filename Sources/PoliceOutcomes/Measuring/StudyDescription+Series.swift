extension StudyDescription {
  /// The forces whose offences the pooled figures cover, in register order. A force with a count
  /// that nothing bounds, or whose passport bars it, is left out, whatever its status.
  package func pool(of forces: [ForceCounts]) -> [ForceCounts] {
    forces.filter { $0.mayBePooled && isPooled($0.status) }
  }

  /// Whether the study pools answers of this status.
  package func isPooled(_ status: Request.Status) -> Bool {
    switch settings.pool {
    case .complete: status == .complete
    case .replied: status == .complete || status == .partial
    }
  }

  /// Whether the study is told by month: its window is shorter than two years.
  package var isMonthly: Bool { window.monthCount < 24 }

  /// The periods in which the pooled figures are told; none where forces count in different
  /// years, since those are never mixed.
  package func pooledSeries(of pool: [ForceCounts]) -> [ReportingPeriod] {
    if isMonthly { return window.months.map { ReportingPeriod($0) } }
    let bases = Set(pool.map(\.years))
    guard bases.count == 1, let basis = bases.first else { return [] }
    return basis.years(in: window)
  }

  /// The periods in which one force is told: its own years.
  package func series(of force: ForceCounts) -> [ReportingPeriod] {
    isMonthly ? [] : force.years.years(in: force.covers)
  }

  /// January to June of a part year at the window's end that has more than six months, or the
  /// same of a financial year.
  package var firstHalfOfLastYear: ReportingPeriod? {
    guard let last = years.years(in: window).last, last.yearBasis == nil, last.monthCount > 6,
      last.first.month == years.firstMonth
    else { return nil }
    return ReportingPeriod(first: last.first, last: last.first.adding(5))
  }
}
