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
        guard let measure = figure.measure, !measure.isGrowth else { return false }
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
}
