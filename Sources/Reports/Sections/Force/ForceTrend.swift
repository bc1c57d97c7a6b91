import PoliceOutcomes

/// Offences that one force recorded, period by period.
enum ForceTrend {
  static func section(_ view: ForceView, _ result: StudyResult) -> Section? {
    guard view.counts != nil, let trend = Trend(result, force: view.force) else { return nil }
    return Section(
      id: "trend", heading: result.isMonthly ? "Offences by month" : "Offences by year",
      blocks: [.chart(trend.block)])
  }
}
