import PoliceOutcomes

extension StudyResult {
  /// The changes in the series, each before the first period after it or within that of its month.
  func breaks(over periods: [ReportingPeriod]) -> [TrendChart.Break] {
    guard let first = periods.first, let last = periods.last,
      let span = ReportingPeriod(first: first.first, last: last.last)
    else { return [] }
    return description.breaks.compactMap { change in
      guard change.divides(span), let place = periods.firstIndex(where: { change.month <= $0.last })
      else { return nil }
      return TrendChart.Break(
        beforeBar: place, isWithinBar: change.divides(periods[place]), label: change.label)
    }
  }

  /// The name of a period on an axis: "2021", "Apr 2015"; of a part year that of the whole.
  func label(_ period: ReportingPeriod, years: YearBasis) -> String {
    if isMonthly { return "\(period.first.name.prefix(3)) \(period.first.year)" }
    if period.yearBasis != nil { return period.name }
    let whole = [period.first.year, period.first.year - 1]
      .compactMap { years.year(beginning: $0) }.first { $0.contains(period) }
    return whole?.name ?? period.name
  }
}

/// The months of a part year as an axis says them.
enum PeriodLabel {
  /// "Jan to Jul".
  static func months(_ period: ReportingPeriod) -> String {
    let (first, last) = (period.first.name.prefix(3), period.last.name.prefix(3))
    return period.first == period.last ? "\(first)" : "\(first) to \(last)"
  }
}
