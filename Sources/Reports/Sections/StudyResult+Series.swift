import PoliceOutcomes

extension StudyResult {
  /// Whether the series runs over months, because the window is too short for years.
  var isMonthly: Bool { description.isMonthly }

  /// The periods of the series, of one force or of all pooled, in order.
  ///
  /// A part of another period, such as a half-year that a sentence needs, is not in the series.
  func series(force: String? = nil) -> [ReportingPeriod] {
    let all = Set(
      figures.all.filter { figure in
        guard let measure = figure.measure, measure.kind != .growth else { return false }
        return figure.force == force && !isWhole(figure)
      }.map(\.period))
    if isMonthly { return all.filter { $0.monthCount == 1 }.sorted() }
    return all.filter { period in !all.contains { $0 != period && $0.contains(period) } }.sorted()
  }

  /// Whether the period is less than one whole year of a series by year.
  func isPart(_ period: ReportingPeriod) -> Bool { !isMonthly && period.yearBasis == nil }

  /// Whether the returns count in years of different kinds, so that no year adds up.
  var hasMixedYears: Bool { !isMonthly && Set(pooled.map(\.years)).count > 1 }

  /// The name of a period in a table.
  func name(_ period: ReportingPeriod) -> String {
    isPart(period) ? "\(period.name) (part year)" : period.name
  }

  /// The breaks with months of the window on both sides.
  var breaksInside: [SeriesBreak] {
    description.breaks.filter { $0.divides(description.window) }
  }

  /// Whether so many offences are open, or the counts were taken so soon, that a share of
  /// `period` may still change: a tenth without an outcome, or less than twelve months.
  func isProvisional(_ forces: [ForceCounts], in period: ReportingPeriod?) -> Bool {
    let isYoung = forces.contains { counts in
      guard let taken = extractionMonth(of: counts.force.id) else { return false }
      return taken.ordinal - (period ?? counts.covers).last.ordinal < 12
    }
    if isYoung { return true }
    let tallies = forces.compactMap { $0.tally(in: period) }
    let open = tallies.map { $0.outcomes[.notYetAssigned] ?? .zero }.total
    let recorded = tallies.map(\.recorded).total
    return 10 * (open.high ?? recorded.low) > recorded.low
  }
}

extension SeriesBreak {
  /// Whether the change falls after the first day of its month.
  var isWithinMonth: Bool { date.split(separator: "-").count == 3 && !date.hasSuffix("-01") }

  /// Whether some of the period is before the change and some after it.
  func divides(_ period: ReportingPeriod) -> Bool {
    period.first < month && month <= period.last
      || month == period.first && isWithinMonth
  }
}
