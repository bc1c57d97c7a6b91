import PoliceOutcomes

extension Trend {
  /// The counts that can be drawn, each as a bar.
  var drawn: [(point: Point, bar: TrendChart.Bar)] {
    points.compactMap { point in
      guard let high = point.count.high else { return nil }
      let isPart = result.isPart(point.period)
      return (
        point,
        TrendChart.Bar(
          label: label(point.period), low: point.count.low, high: high, isPartYear: isPart,
          note: isPart ? shortMonths(point.period) : "")
      )
    }
  }

  /// The changes in the series, each before the first bar after it or within the bar of its month.
  var breaks: [TrendChart.Break] {
    result.description.breaks.compactMap { change in
      let periods = drawn.map(\.point.period)
      guard let first = periods.first, let last = periods.last,
        let span = ReportingPeriod(first: first.first, last: last.last), change.divides(span),
        let place = periods.firstIndex(where: { change.month <= $0.last })
      else { return nil }
      return TrendChart.Break(
        beforeBar: place, isWithinBar: change.divides(periods[place]), label: change.label)
    }
  }

  private func label(_ period: ReportingPeriod) -> String {
    if result.isMonthly { return "\(period.first.name.prefix(3)) \(period.first.year)" }
    if period.yearBasis != nil { return period.name }
    let basis = result.returns.first { $0.force == force }?.years ?? result.description.years
    let whole = [period.first.year, period.first.year - 1]
      .compactMap { basis.year(beginning: $0) }.first { $0.contains(period) }
    return whole?.name ?? period.name
  }

  private func shortMonths(_ period: ReportingPeriod) -> String {
    let (first, last) = (period.first.name.prefix(3), period.last.name.prefix(3))
    return period.first == period.last ? "\(first)" : "\(first) to \(last)"
  }
}

extension SeriesBreak {
  /// The date and, where it is short enough for a chart, what changed.
  var label: String {
    let words = what.prefix { !",;(.".contains($0) }
    let change = words.count <= 60 ? Words.lowered(String(words)) : "break in the series"
    return "\(Words.date(date)): \(change)"
  }
}
