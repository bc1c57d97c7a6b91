import PoliceOutcomes

/// Offences that one force recorded, and their headline share, period by period.
enum ForceTrend {
  static func section(
    _ view: ForceView, _ charts: ForceCharts, _ result: StudyResult
  ) -> Section? {
    let drawn = [charts.trend(view.force), charts.shares(view.force)].compactMap { $0 }
    if view.counts == nil || drawn.isEmpty { return nil }
    return Section(
      id: "trend", heading: result.isMonthly ? "Month by month" : "Year by year",
      blocks: drawn.map(Block.chart))
  }
}
