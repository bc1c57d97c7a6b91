import PoliceOutcomes

/// Offences recorded by period, pooled; by force where forces count in different years.
enum TrendSection {
  static func section(_ result: StudyResult) -> Section? {
    let blocks = result.hasMixedYears ? byForce(result) : pooled(result)
    if blocks.isEmpty { return nil }
    return Section(
      id: "trend", heading: result.isMonthly ? "Offences by month" : "Offences by year",
      blocks: blocks)
  }

  private static func pooled(_ result: StudyResult) -> [Block] {
    guard let trend = Trend(result, force: nil) else { return [] }
    return [.chart(trend.block)] + shares(result)
  }

  /// The shares of the years as a chart, or as a table alone where there is too little to draw.
  private static func shares(_ result: StudyResult) -> [Block] {
    if let chart = ShareByYearChart.block(result) { return [.chart(chart)] }
    return [ShareByYear.table(result)].compactMap { $0.map(Block.table) }
  }

  private static func byForce(_ result: StudyResult) -> [Block] {
    let trends = result.returns.map(\.force).compactMap { Trend(result, force: $0) }
    if trends.isEmpty { return [] }
    let kinds = [YearBasis.calendar, .financial].compactMap { basis -> String? in
      let names = result.pooled.filter { $0.years == basis }.map(\.force.shortName)
      let years = basis == .calendar ? "calendar years" : "financial years (April to March)"
      return names.isEmpty ? nil : "\(Words.list(names)) by \(years)"
    }
    return [
      .paragraph(
        Sentence(
          "The forces count in different years, \(Words.list(kinds)), so their counts are not"
            + " added by year. Each force has a chart of its own."))
    ] + trends.map { .chart($0.block) }
  }
}
