/// What a force's counts should be asked about once they are reconciled.
package enum ForceChecks {
  /// The force's own years that a complete answer should give and does not.
  package static func missingPeriods(of counts: ForceCounts) -> [ReportingPeriod] {
    guard counts.status == .complete, !counts.recorded.isEmpty,
      !counts.recorded.contains(where: { $0.placement != .stated })
    else { return [] }
    let years = counts.years.years(in: counts.covers)
    guard years.count > 1 else { return [] }
    return years.filter { year in !counts.recorded.contains { $0.period.overlaps(year) } }
  }

  /// The last whole year where it has fewer than half the offences of the year before, at least
  /// 20 of them: a part year that nothing says is one looks so.
  ///
  /// - Source: house rule; a quarter of a year of even recording is a quarter of its offences.
  package static func suddenFall(
    of counts: ForceCounts
  ) -> (period: ReportingPeriod, count: Int, before: Int)? {
    let years = counts.years.years(in: counts.covers)
    guard let last = years.last, last.yearBasis != nil, let before = years.dropLast().last,
      let now = counts.tally(in: last)?.recorded.exact,
      let then = counts.tally(in: before)?.recorded.exact, then >= 20, now * 2 < then
    else { return nil }
    return (last, now, then)
  }
}
