import PoliceOutcomes

/// The funnel of the headline share: each force compared, its size, and the limits that the
/// verdicts are given by.
struct FunnelBlock {
  private let result: StudyResult
  private let measure: Measure
  private let standings: [Row]
  private let comparison: ForceComparison
  /// Taken once for the funnels of all forces.
  private let limits: [FunnelChart.Limits]
  private let rangeCause: String

  private struct Row {
    let force: Force
    let figure: Figure
    let standing: ForceStanding

    var mark: VerdictMark { VerdictMark(standing.verdict) }
  }

  /// `nil` where no forces are compared.
  init?(_ result: StudyResult) {
    guard let measure = result.headline else { return nil }
    self.result = result
    self.measure = measure
    let rows = result.returns.compactMap { counts -> Row? in
      guard let figure = result.standing(of: counts.force.id),
        case .standing(let standing) = figure.value
      else { return nil }
      return Row(force: counts.force, figure: figure, standing: standing)
    }
    guard
      let comparison = ForceComparison(
        measure, of: rows.map { ForceShare($0.force.id, $0.standing.share) })
    else { return nil }
    self.comparison = comparison
    rangeCause = RangeWords.deeds(result)
    standings = rows.sorted {
      ($0.force.shortName, $0.force.id) < ($1.force.shortName, $1.force.id)
    }
    let largest = rows.map { max($0.standing.share.low.total, $0.standing.share.high.total) }.max()
    limits = FunnelChart.sizes(upTo: largest ?? 1).map { size in
      let inner = comparison.limits(of: size, level: .percent95)
      let outer = comparison.limits(of: size, level: .percent99point8)
      let least = comparison.leastLimits(of: size, level: .percent99point8)
      return FunnelChart.Limits(
        offences: size, inner: inner.lower...inner.upper, outer: outer.lower...outer.upper,
        least: least.lower...least.upper)
    }
  }

  /// The chart of all forces, or of one among the others; `nil` where that one is not compared.
  func block(highlighting force: Force? = nil) -> ChartBlock? {
    let one = standings.first { $0.force.id == force?.id }
    if force != nil, one == nil { return nil }
    let id = "funnel" + (force.map { "-\($0.id)" } ?? "")
    let title = title(one)
    let subtitle = ReportComposer.subject(
      result, "\(measure.title), of \(measure.denominator?.words ?? "")", forces: standings.count)
    let pooled = comparison.pooled
    var chart = FunnelChart(
      frame: ReportComposer.frame(
        result, id: id, title: title, subtitle: subtitle,
        source: result.sourceLine(of: standings.count)),
      points: standings.map { point($0, isHighlighted: $0.force.id == force?.id) },
      limits: limits, pooled: pooled.low.value...pooled.high.value, pooledLabel: pooledWords,
      measure: measure.title)
    chart.rangeCause = rangeCause
    return ChartBlock(
      id: id, title: title, subtitle: subtitle, alternativeText: alternativeText(one),
      svg: chart.svg(), narrowSVG: chart.svg(.narrow), table: table(id, one),
      notes: notes(one).map(\.inlines), data: data(one))
  }

  /// The chart of a study, or `nil` where it has nothing to say.
  static func block(_ result: StudyResult, highlighting force: Force? = nil) -> ChartBlock? {
    FunnelBlock(result)?.block(highlighting: force)
  }

  private func point(_ row: Row, isHighlighted: Bool) -> FunnelChart.Point {
    let share = row.standing.share
    return FunnelChart.Point(
      label: row.force.shortName,
      low: .init(share: share.low.value, offences: share.low.total),
      high: .init(share: share.high.value, offences: share.high.total), mark: row.mark,
      isHighlighted: isHighlighted)
  }

  // MARK: Words

  private var verdicts: ForceVerdicts { ForceVerdicts(standings.map(\.standing.verdict)) }

  private var pooledWords: String {
    "pooled \(FigureText.percentage(comparison.pooled, places: 1, settings: result.description.settings))"
  }

  private func title(_ one: Row?) -> String {
    guard let one else { return verdicts.title("forces compared") }
    let verdict = one.standing.verdict
    let words =
      verdict == .cannotTell
      ? "whether it differs from the pooled share cannot be told" : FigureText.phrase(verdict)
    return "\(one.force.shortName): \(words)"
  }

  private func alternativeText(_ one: Row?) -> String {
    let what = Words.lowered(measure.title)
    guard let one else {
      return "Funnel plot of \(what) against offences: of"
        + " \(Words.count(standings.count, "force")) compared, \(verdicts.words)."
    }
    return "Funnel plot of \(what) for \(Words.count(standings.count, "force"));"
      + " \(one.force.shortName), \(FigureText.counts(one.standing.share)), is"
      + " \(FigureText.phrase(one.standing.verdict))."
  }

  private func notes(_ one: Row?) -> [Sentence] {
    let spread =
      comparison.overdispersion == nil
      ? "There are too few forces to allow for more than chance."
      : "The limits are wider than chance alone where forces vary by more than chance."
    var notes: [Sentence] = [
      Sentence(
        "Limits: where a force of that size is expected 95 times in 100 and 998 times in 1,000."
          + " \(spread) Nothing is adjusted for what a force deals with.")
    ]
    let base = result.description.settings.smallBase
    if one == nil, standings.contains(where: { $0.standing.share.base.low < base }) {
      notes.append(
        Sentence(
          "Forces with fewer than \(NumberFormat.count(base)) offences stand at the left, where the"
            + " limits are wide; no percentage is printed of them."))
    }
    return notes
  }

  // MARK: Numbers

  private func table(_ id: String, _ one: Row?) -> Table {
    let rows =
      one.map { [$0] }
      ?? ForceVerdicts.order.flatMap { verdict in
        standings.filter { $0.standing.verdict == verdict }
      }
    return Table(
      id: "\(id)-table",
      caption: ReportComposer.subject(
        result, "\(measure.title), beside the limits of the funnel", forces: standings.count),
      columns: [
        Table.Column("Force"), Table.Column(measure.title, isNumeric: true),
        Table.Column("Share", isNumeric: true), Table.Column("95% limits", isNumeric: true),
        Table.Column("99.8% limits", isNumeric: true), Table.Column("Beside the pooled share"),
      ],
      cells: rows.map(cells),
      notes: [verdictNote].compactMap { $0 })
  }

  /// How many forces are compared, with what, and how many stand where.
  private var verdictNote: Sentence? {
    guard let compared = result.printed("forces-compared"),
      let pooled = result.printed("\(measure.id)-compared", as: .table)
    else { return nil }
    let found = ForceVerdicts.order.compactMap { verdict -> Sentence? in
      guard let count = result.forceCount(verdict.countID), count > 0,
        let figure = result.printed(verdict.countID)
      else { return nil }
      let verb =
        verdict == .cannotTell
        ? "cannot be told" : "\(count == 1 ? "is" : "are") \(verdict.rawValue)"
      return "\(figure) \(verb)"
    }
    return "Of the \(compared) forces compared (pooled \(pooled)), \(Words.sentences(found))."
      + " Forces stand in the order of the verdict, alphabetically inside each."
  }

  private func cells(_ row: Row) -> [Sentence] {
    let share = result.figures["\(measure.id).\(row.force.id)"]
    let printed = ForceTable.share(share, result)
    return [
      Sentence(row.force.shortName), printed[0], printed[1],
      limits(row, row.standing.warningLimits), limits(row, row.standing.limits),
      "\(result.printed(row.figure, as: .table))",
    ]
  }

  private func limits(_ row: Row, _ limits: ConfidenceInterval) -> Sentence {
    "\(PrintedFigure(id: row.figure.id, text: NumberFormat.interval(limits, places: 1)))"
  }

  private func data(_ one: Row?) -> [ChartDatum] {
    let forces = (one.map { [$0] } ?? standings).map { row in
      ChartDatum(row.standing.verdict.rawValue, row.force.shortName, row.figure)
    }
    let pooled = ChartDatum(
      "pooled share of the forces compared", "all sizes", .share(comparison.pooled))
    let curves = limits.flatMap { limits in
      [
        ("95% limits", limits.inner), ("99.8% limits", limits.outer),
        limits.least == limits.outer ? nil : ("99.8% limits, at the narrowest", limits.least),
      ].compactMap { $0 }.map { series, ends in
        ChartDatum(
          series, Words.count(limits.offences, "offence"),
          .limits(ConfidenceInterval(lower: ends.lowerBound, upper: ends.upperBound)))
      }
    }
    return forces + [pooled] + curves
  }
}
