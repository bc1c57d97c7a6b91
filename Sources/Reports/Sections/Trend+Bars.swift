import PoliceOutcomes

extension Trend {
  /// The counts that can be drawn, each as a bar.
  var drawn: [(point: Point, bar: TrendChart.Bar)] {
    points.compactMap { point in
      guard let high = point.count.high else { return nil }
      let isPart = result.isPart(point.period)
      let isProvisional = point.figure.isProvisional
      var bar = TrendChart.Bar(
        label: label(point.period) + (isProvisional ? " [p]" : ""), low: point.count.low,
        high: high, isPartYear: isPart, note: isPart ? shortMonths(point.period) : "")
      bar.isProvisional = isProvisional
      return (point, bar)
    }
  }

  /// The changes in the series, each before the first bar after it or within the bar of its month.
  var breaks: [TrendChart.Break] { result.breaks(over: drawn.map(\.point.period)) }

  private func label(_ period: ReportingPeriod) -> String {
    result.label(
      period, years: result.returns.first { $0.force == force }?.years ?? result.description.years)
  }

  private func shortMonths(_ period: ReportingPeriod) -> String { PeriodLabel.months(period) }
}

extension SeriesBreak {
  /// The date and, where it is short enough for a chart, what changed.
  var label: String {
    let words = what.prefix { !",;(.".contains($0) }
    let change = words.count <= 60 ? Words.lowered(String(words)) : "break in the series"
    return "\(Words.date(date)): \(change)"
  }
}
