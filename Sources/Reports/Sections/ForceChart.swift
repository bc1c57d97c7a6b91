import PoliceOutcomes

/// The headline share of each force with enough offences, and of the pooled forces.
enum ForceChart {
  /// The chart with its own numbers, or `nil` where no force has enough offences.
  static func block(_ result: StudyResult, _ rows: [ForceRow]) -> ChartBlock? {
    guard let measure = result.headline else { return nil }
    let drawn = ordered(rows.filter { $0.drawnShare(result) != nil })
    if drawn.isEmpty { return nil }
    let whole = result.figures[measure.id]
    let pooled = whole.flatMap { row("All pooled forces", $0, isPooled: true, result) }
    let title = title(measure, drawn, pooled: pooled, rows, result)
    let subtitle = ReportComposer.subject(
      result, "\(measure.title), of \(measure.denominator?.words ?? "")", forces: drawn.count)
    var chart = IntervalChart(
      frame: ReportComposer.frame(result, id: id, title: title, subtitle: subtitle),
      rows: chartRows(drawn, result) + [pooled].compactMap { $0 },
      reference: reference(whole, result))
    chart.rangeCause = RangeWords.deeds(result)
    return ChartBlock(
      id: id, title: title, subtitle: subtitle,
      alternativeText: "Chart of shares with 95% intervals for"
        + " \(Words.count(drawn.count, "force")). \(title).",
      svg: chart.svg(), narrowSVG: chart.svg(.narrow),
      table: table(measure, drawn, whole, note: title, result),
      notes: notes(drawn, result).map(\.inlines),
      data: (drawn.compactMap { row in
        row.headline.map { ChartDatum(verdict(row, drawn), row.chartLabel, $0) }
      } + [whole].compactMap { $0.map { ChartDatum("pooled", "All pooled forces", $0) } }))
  }

  /// In the order of the verdicts of the funnel, and alphabetically inside each; forces that are
  /// not compared last.
  private static func ordered(_ rows: [ForceRow]) -> [ForceRow] {
    ForceVerdicts.order.flatMap { verdict in rows.filter { $0.verdict == verdict } }
      + rows.filter { $0.verdict == nil }
  }

  /// The group a force stands in; nothing to tell where no force is compared.
  private static func verdict(_ row: ForceRow, _ rows: [ForceRow]) -> String {
    if rows.allSatisfy({ $0.verdict == nil }) { return "share" }
    return row.verdict?.rawValue ?? "not compared"
  }

  /// The rows of the drawing, each group under its heading where forces are compared at all.
  private static func chartRows(
    _ rows: [ForceRow], _ result: StudyResult
  ) -> [IntervalChart.Row] {
    let hasGroups = rows.contains { $0.verdict != nil }
    var last: VerdictMark?
    return rows.compactMap { force in
      guard let figure = force.headline,
        var row = row(force.chartLabel, figure, isPooled: false, result)
      else { return nil }
      row.isProvisional = figure.isProvisional
      guard hasGroups else { return row }
      row.mark = VerdictMark(force.verdict)
      if row.mark != last { row.heading = row.mark.words }
      last = row.mark
      return row
    }
  }

  private static func notes(_ rows: [ForceRow], _ result: StudyResult) -> [Sentence] {
    let base = NumberFormat.count(result.description.settings.smallBase)
    let order =
      rows.contains { $0.verdict != nil }
      ? " Forces stand in the order of the funnel's verdict, alphabetically inside each." : ""
    return [
      Sentence(
        "Lines are 95% intervals and show chance variation only; nothing is adjusted.\(order)"),
      Sentence("Forces with fewer than \(base) offences are in the table below only."),
      provisional(rows),
      rows.contains { !$0.isComparable } ? Markers(result).note(.notCompared) : nil,
    ].compactMap { $0 }
  }

  private static let id = "share-by-force"

  /// Whose shares of the chart may still change.
  private static func provisional(_ rows: [ForceRow]) -> Sentence? {
    let names = rows.filter { $0.headline?.isProvisional == true }.map(\.name)
    if names.isEmpty { return nil }
    let whose = names.count == rows.count ? "all forces of the chart" : Words.list(names)
    return Sentence("[p] The shares of \(whose) are provisional.")
  }

  /// The numbers of the chart, a row a force, and the pooled share.
  private static func table(
    _ measure: Measure, _ rows: [ForceRow], _ whole: Figure?, note: String, _ result: StudyResult
  ) -> Table {
    let hasVerdicts = rows.contains { $0.verdict != nil }
    let columns = [
      Table.Column("Force"), Table.Column(measure.title, isNumeric: true),
      Table.Column("Share", isNumeric: true), Table.Column("95% interval", isNumeric: true),
      Table.Column("No outcome yet", isNumeric: true),
    ]
    func open(_ figure: Figure?) -> Sentence {
      figure.map { "\(result.printed($0, as: .table))" } ?? "not known"
    }
    let forces = rows.map { row -> [Sentence] in
      let standing: Sentence =
        row.standing.map { "\(result.printed($0, as: .table))" } ?? "not compared"
      return [Sentence(row.chartLabel)] + ForceTable.share(row.headline, result)
        + [open(row.open)] + (hasVerdicts ? [standing] : [])
    }
    let pooled = whole.map { figure -> [Sentence] in
      ["All pooled forces"] + ForceTable.share(figure, result) + [open(result.figures["open"])]
        + (hasVerdicts ? ["does not apply"] : [])
    }
    return Table(
      id: "\(id)-table",
      caption: ReportComposer.subject(
        result, "\(measure.title), by force", forces: rows.count),
      columns: columns + (hasVerdicts ? [Table.Column("Beside the pooled share")] : []),
      cells: forces + [pooled].compactMap { $0 },
      notes: [Sentence("\(note).") + " The interval shows chance variation only."])
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

  /// How the forces drawn stand to the pooled share; where none is compared, how many intervals
  /// hold it.
  private static func title(
    _ measure: Measure, _ drawn: [ForceRow], pooled: IntervalChart.Row?, _ rows: [ForceRow],
    _ result: StudyResult
  ) -> String {
    let verdicts = drawn.compactMap(\.verdict)
    if !verdicts.isEmpty {
      let isAll = verdicts.count == rows.count { $0.verdict != nil }
      return ForceVerdicts(verdicts).similar(isAll ? "forces compared" : "larger forces compared")
    }
    let forces = drawn.filter(\.isComparable).compactMap { $0.drawnShare(result) }
    guard let pooled, pooled.low == pooled.high else { return "\(measure.title), by force" }
    let near = forces.count { share in
      share.interval.lower <= pooled.low && pooled.low <= share.interval.upper
    }
    return "The interval includes the pooled share in \(near) of"
      + " \(Words.count(forces.count, "force"))"
  }
}

extension ForceRow {
  /// How the force stands to the pooled share, or `nil` where it is not compared.
  var verdict: FunnelVerdict? {
    if case .standing(let standing)? = standing?.value { standing.verdict } else { nil }
  }

  /// The share a chart draws, or `nil` of too few offences.
  fileprivate func drawnShare(_ result: StudyResult) -> Share? {
    guard let headline, let share = result.share(headline),
      !FigureText.isSmall(share, settings: result.description.settings)
    else { return nil }
    return share
  }
}
