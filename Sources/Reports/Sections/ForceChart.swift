import PoliceOutcomes

/// The headline share of each force with enough offences, and of the pooled forces.
enum ForceChart {
  /// The chart with its own numbers, or `nil` where no force has enough offences.
  static func block(_ result: StudyResult, _ rows: [ForceRow]) -> ChartBlock? {
    guard let measure = result.headline else { return nil }
    let drawn = rows.filter { row in
      row.headline.flatMap { self.row(row.chartLabel, $0, isPooled: false, result) } != nil
    }
    let forces = drawn.compactMap { row in
      row.headline.flatMap { self.row(row.chartLabel, $0, isPooled: false, result) }
    }
    let compared = zip(forces, drawn).filter { $1.isComparable }.map(\.0)
    if forces.isEmpty { return nil }
    let whole = result.figures[measure.id]
    let pooled = whole.flatMap { row("All pooled forces", $0, isPooled: true, result) }
    let title = title(measure, compared, pooled: pooled)
    let subtitle = ReportComposer.subject(
      result, "\(measure.title), of \(measure.denominator?.words ?? "")", forces: forces.count)
    var chart = IntervalChart(
      frame: ReportComposer.frame(result, id: id, title: title, subtitle: subtitle),
      rows: forces + [pooled].compactMap { $0 }, reference: reference(whole, result))
    chart.rangeCause = RangeWords.deeds(result)
    let settings = result.description.settings
    return ChartBlock(
      id: id, title: title, subtitle: subtitle,
      alternativeText: "Chart of shares with 95% intervals for"
        + " \(Words.count(forces.count, "force")). \(title).",
      svg: chart.svg(), narrowSVG: chart.svg(.narrow),
      table: table(measure, drawn, result),
      notes: [
        "Lines are 95% intervals and show chance variation only; nothing is adjusted.",
        Sentence(
          "Forces with fewer than \(NumberFormat.count(settings.smallBase)) offences are in the"
            + " table below only."),
      ].map(\.inlines)
        + [provisional(drawn), compared.count < forces.count ? Markers.notCompared : nil]
        .compactMap { $0?.inlines })
  }

  private static let id = "share-by-force"

  /// Whose shares of the chart may still change.
  private static func provisional(_ rows: [ForceRow]) -> Sentence? {
    let names = rows.filter { $0.headline?.isProvisional == true }.map(\.name)
    if names.isEmpty { return nil }
    let whose = names.count == rows.count ? "all forces of the chart" : Words.list(names)
    return Sentence("[p] The shares of \(whose) are provisional.")
  }

  /// The numbers of the chart, a row a force.
  private static func table(
    _ measure: Measure, _ rows: [ForceRow], _ result: StudyResult
  ) -> Table {
    Table(
      id: "\(id)-table",
      caption: ReportComposer.subject(
        result, "\(measure.title), by force", forces: rows.count),
      columns: [
        Table.Column("Force"), Table.Column(measure.title, isNumeric: true),
        Table.Column("Share", isNumeric: true), Table.Column("95% interval", isNumeric: true),
        Table.Column("No outcome yet", isNumeric: true),
      ],
      cells: rows.map { row in
        [Sentence(row.chartLabel)] + ForceTable.share(row.headline, result)
          + [row.open.map { "\(result.printed($0, as: .table))" } ?? "not known"]
      },
      notes: ["The interval shows chance variation only."])
  }

  private static func row(
    _ label: String, _ figure: Figure, isPooled: Bool, _ result: StudyResult
  ) -> IntervalChart.Row? {
    guard let share = result.share(figure), let counts = result.counts(figure),
      !FigureText.isSmall(share, settings: result.description.settings)
    else { return nil }
    let interval = share.interval
    return IntervalChart.Row(
      label: label, low: share.low.value, high: share.high.value, lower: interval.lower,
      upper: interval.upper, text: counts.text, isPooled: isPooled)
  }

  private static func reference(
    _ figure: Figure?, _ result: StudyResult
  ) -> IntervalChart.Reference? {
    guard let figure, let share = result.share(figure), let exact = share.exact,
      !FigureText.isSmall(share, settings: result.description.settings)
    else { return nil }
    return IntervalChart.Reference(
      label: "Pooled: \(result.printed(figure, as: .table).text)", value: exact.value)
  }

  /// How many intervals hold the pooled share, where it is one number.
  private static func title(
    _ measure: Measure, _ forces: [IntervalChart.Row], pooled: IntervalChart.Row?
  ) -> String {
    guard let pooled, pooled.low == pooled.high else { return "\(measure.title), by force" }
    let near = forces.count { $0.lower <= pooled.low && pooled.low <= $0.upper }
    return "The interval includes the pooled share in \(near) of"
      + " \(Words.count(forces.count, "force"))"
  }
}
