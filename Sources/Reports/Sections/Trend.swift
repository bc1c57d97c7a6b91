import PoliceOutcomes

/// Offences recorded by period as a chart with its table.
struct Trend {
  let result: StudyResult
  /// `nil` for all pooled forces.
  let force: Force?
  /// The periods with a count, in order; at least two.
  let points: [Point]
  /// The periods of the series without one.
  let missing: [Figure]

  /// One period's count. An unbounded count is printed and not drawn.
  struct Point {
    let figure: Figure
    let count: OffenceCount
    var period: ReportingPeriod { figure.period }
  }

  /// - Parameter periods: those of the series, where they are at hand.
  init?(_ result: StudyResult, force: Force?, periods: [ReportingPeriod]? = nil) {
    self.result = result
    self.force = force
    let figures = (periods ?? result.series(force: force?.id)).compactMap {
      result.figure("offences-recorded", force: force?.id, in: $0)
    }
    points = figures.compactMap { figure in
      guard case .offences(let count) = figure.value else { return nil }
      return Point(figure: figure, count: count)
    }
    missing = figures.filter { if case .none = $0.value { true } else { false } }
    if points.count < 2 { return nil }
  }

  var id: String { "offences-by-period" + (force.map { "-\($0.id)" } ?? "") }

  var subtitle: String {
    let most = points.map(\.figure.panel.count).max()
    let place = force?.shortName ?? ReportComposer.place(result, forces: most)
    let months = ReportingPeriod(
      first: points[0].period.first, last: points[points.count - 1].period.last)
    return "Offences recorded, \(place), \((months ?? result.description.window).name)"
  }

  var block: ChartBlock {
    let chart = TrendChart(
      frame: ReportComposer.frame(
        result, id: id, title: title, subtitle: subtitle, source: source),
      bars: drawn.map(\.bar), breaks: breaks, unit: "offences")
    return ChartBlock(
      id: id, title: title, subtitle: subtitle, alternativeText: alternativeText,
      svg: chart.svg(), narrowSVG: chart.svg(.narrow), table: table, notes: notes.map(\.inlines),
      data: points.map { point in
        ChartDatum("Offences recorded", result.name(point.period), point.figure)
      })
  }

  /// The forces behind the chart, which may be fewer than are pooled.
  private var source: String? {
    if let force { return "FOI return of \(force.shortName)" }
    return points.map(\.figure.panel.count).max().map(result.sourceLine(of:))
  }

  private var notes: [Sentence] {
    var notes = breaks.map { Sentence("Break in the series: \(Words.sentence($0.label))") }
    if points.contains(where: { result.isPart($0.period) }) {
      notes.append("A part year is not compared with a whole one.")
    }
    if points.contains(where: { $0.count.exact == nil }) {
      notes.append(Sentence("Ranges allow for \(RangeWords.deeds(result)) counts."))
    }
    if force == nil, points.contains(where: { $0.figure.panel.count < result.pooled.count }) {
      notes.append(
        """
        Not every pooled force gave every period; offences that belong to none are in the whole \
        only.
        """)
    }
    return notes
  }
}
