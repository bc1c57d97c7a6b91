import PoliceOutcomes

extension StudyResult {
  /// Whether the series runs over months, because the window is too short for years.
  var isMonthly: Bool { description.isMonthly }

  /// The periods of the series, of one force or of all pooled, in order.
  ///
  /// A part of another period, such as a half-year that a sentence needs, is not in the series.
  func series(force: String? = nil) -> [ReportingPeriod] {
    series(among: Set(figures.all.filter { $0.force == force && isOfPart($0) }.map(\.period)))
  }

  /// The periods of the series of every force, by its id.
  func seriesByForce() -> [String: [ReportingPeriod]] {
    var periods: [String: Set<ReportingPeriod>] = [:]
    for figure in figures.all where isOfPart(figure) {
      if let force = figure.force { periods[force, default: []].insert(figure.period) }
    }
    return periods.mapValues(series(among:))
  }

  private func isOfPart(_ figure: Figure) -> Bool {
    guard let measure = figure.measure, !measure.isGrowth else { return false }
    return !isWhole(figure)
  }

  private func series(among all: Set<ReportingPeriod>) -> [ReportingPeriod] {
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
