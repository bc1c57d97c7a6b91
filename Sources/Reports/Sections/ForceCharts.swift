package import PoliceOutcomes

/// The charts of one force, for each force of a study: its trend, its share by year, its outcomes
/// beside the pooled ones, and its place in the funnel.
package struct ForceCharts {
  private let result: StudyResult
  // Worked out once for all forces.
  private let coverage: CoverageMap?
  private let funnel: FunnelBlock?
  private let series: [String: [ReportingPeriod]]
  private let pooled: [OutcomeCount]

  package init(_ result: StudyResult) {
    self.result = result
    coverage = CoverageMap(result)?.prepared
    funnel = FunnelBlock(result)
    series = result.seriesByForce()
    pooled = OutcomeRow.all(result).map { OutcomeCount($0) }
  }

  /// The charts of the force that have something to say, in the order of a page; none of a force
  /// without counts.
  package func blocks(of force: Force) -> [ChartBlock] {
    [trend(force), shares(force), outcomes(force), place(force)].compactMap { $0 }
  }

  /// Offences recorded by period.
  package func trend(_ force: Force) -> ChartBlock? {
    Trend(result, force: force, periods: series[force.id] ?? [])?.block
  }

  /// The headline share by year.
  package func shares(_ force: Force) -> ChartBlock? {
    ShareByYearChart.block(result, force: force, periods: series[force.id] ?? [])
  }

  /// What became of its offences, beside the pooled forces.
  package func outcomes(_ force: Force) -> ChartBlock? {
    OutcomeMix.block(result, force: force, beside: pooled)
  }

  /// What came of the request, among the answers of all forces.
  func answer(_ request: Request) -> ChartBlock? { coverage?.block(highlighting: request) }

  /// Its place in the funnel.
  package func place(_ force: Force) -> ChartBlock? { funnel?.block(highlighting: force) }
}
