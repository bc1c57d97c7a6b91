import PoliceOutcomes

/// The headline share by the year in which offences were recorded, with its interval.
struct ShareByYearChart {
  private let result: StudyResult
  /// `nil` for all pooled forces.
  private let force: Force?
  private let measure: Measure
  /// Every year, those of too few offences too.
  private let all: [Figure]
  /// The years with a share in print; at least two.
  private let drawn: [Figure]

  /// - Parameter periods: those of the series, where they are at hand.
  private init?(_ result: StudyResult, force: Force?, periods: [ReportingPeriod]?) {
    guard let measure = result.headline else { return nil }
    self.result = result
    self.force = force
    self.measure = measure
    all = ShareByYear.figures(result, force: force, periods: periods)
    drawn = all.filter { figure in
      guard let share = result.share(figure) else { return false }
      return !FigureText.isSmall(share, settings: result.description.settings)
    }
    if drawn.count < 2 { return nil }
  }

  /// The chart with the table of the years, or `nil` where fewer than two years have a share.
  static func block(
    _ result: StudyResult, force: Force? = nil, periods: [ReportingPeriod]? = nil
  ) -> ChartBlock? {
    guard let years = ShareByYearChart(result, force: force, periods: periods) else { return nil }
    return ShareByYear.table(of: years.all, result, force: force).map(years.block)
  }

  private func block(_ table: Table) -> ChartBlock {
    let chart = chart
    return ChartBlock(
      id: chart.frame.id, title: chart.frame.title, subtitle: chart.frame.subtitle,
      alternativeText: alternativeText, svg: chart.svg(), narrowSVG: chart.svg(.narrow),
      table: table, notes: notes.map(\.inlines),
      data: drawn.map { ChartDatum(measure.title, result.name($0.period), $0) })
  }

  private var chart: ShareTrendChart {
    let measured = "\(measure.title), of \(measure.denominator?.words ?? "")"
    var chart = ShareTrendChart(
      frame: ReportComposer.frame(
        result, id: ShareByYear.id(force), title: title,
        subtitle: ShareByYear.subject(measured, result, force), source: source),
      columns: drawn.compactMap(column), breaks: result.breaks(over: drawn.map(\.period)),
      measure: measure.title)
    if chart.columns.contains(where: { $0.low != $0.high }) {
      chart.rangeCause = RangeWords.deeds(result)
    }
    return chart
  }

  private func column(_ figure: Figure) -> ShareTrendChart.Column? {
    guard let share = result.share(figure) else { return nil }
    return ShareTrendChart.Column(
      label: name(figure),
      note: result.isPart(figure.period) ? PeriodLabel.months(figure.period) : "",
      low: share.low.value, high: share.high.value, lower: share.interval.lower,
      upper: share.interval.upper, text: result.printed(figure, as: .table).text,
      isProvisional: figure.isProvisional)
  }

  private func name(_ figure: Figure) -> String {
    let own = result.returns.first { $0.force == force }?.years
    return result.label(figure.period, years: own ?? result.description.years)
  }

  // MARK: Words

  private var source: String {
    if let force { return "FOI return of \(force.shortName)" }
    return result.sourceLine(of: drawn.map(\.panel.count).max() ?? 0)
  }

  /// What two mature years bear; else what is drawn, and no year beside another.
  private var title: String {
    let what = force.map { "\($0.shortName): \(Words.lowered(measure.title))" } ?? measure.title
    return "\(what)\(change ?? ", by the year offences were recorded")"
  }

  /// How the two newest mature years compare, where the forces are the same and no break lies
  /// between.
  private var change: String? {
    guard let years = YearComparison.newestMature(drawn, result),
      let span = ReportingPeriod(first: years.before.period.first, last: years.after.period.last),
      !result.description.breaks.contains(where: { $0.divides(span) })
    else { return nil }
    let (first, last) = (years.before.period.name, years.after.period.name)
    switch ShareChange(from: years.before, to: years.after) {
    case .higher: return ": higher in \(last) than in \(first)"
    case .lower: return ": lower in \(last) than in \(first)"
    case .notToBeTold: return ": no change to be told from \(first) to \(last)"
    case .notCompared: return nil
    }
  }

  private var alternativeText: String {
    let ends = [drawn[0], drawn[drawn.count - 1]].map { figure in
      "\(result.printed(figure, as: .table).text) in \(name(figure))"
        + (figure.isProvisional ? " (provisional)" : "")
    }
    return "Shares by year with 95% intervals\(force.map { ", \($0.shortName)" } ?? ""):"
      + " \(Words.lowered(measure.title)), \(ends[0]), \(ends[1])."
  }

  private var notes: [Sentence] {
    var notes: [Sentence] = [
      """
      Years are not joined by a line: each is of other offences. Lines are 95% intervals and show \
      chance variation only.
      """
    ]
    if drawn.contains(where: \.isProvisional) {
      notes.append("[p] Provisional: offences with no outcome yet may still come to be counted.")
    }
    if drawn.count < all.count { notes.append("Years of too few offences are in the table only.") }
    return notes
  }
}
