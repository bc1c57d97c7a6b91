import PoliceOutcomes

/// Why the headline share changed from one whole year to the next: within forces, or by their mix.
enum ChangeSection {
  static func section(_ result: StudyResult) -> Section? {
    guard !result.isMonthly, let headline = result.headline,
      result.figures[headline.id].flatMap(result.share) != nil
    else { return nil }
    let id = "change-\(headline.id)"
    let figures = result.series().compactMap { result.figure(id, in: $0) }
    let told = figures.filter { change($0) != nil }
    var blocks: [Block] = []
    if !told.isEmpty {
      blocks += [
        .paragraph(definition(headline)), .table(table(told, headline, result)),
      ]
    }
    let reasons = result.hasMixedYears ? [mixedYears] : figures.compactMap { reason($0, result) }
    if told.isEmpty, reasons.isEmpty { return nil }
    if reasons.count == 1 {
      blocks.append(.paragraph(reasons[0]))
    } else if !reasons.isEmpty {
      blocks.append(.list(reasons))
    }
    return Section(
      id: "change", heading: "Change of the share: within forces or by their mix", blocks: blocks)
  }

  private static let mixedYears: Sentence = """
    A change of the pooled share from year to year is not worked out: the forces count in different \
    years.
    """

  private static func change(_ figure: Figure) -> PointChange? {
    if case .points(let change) = figure.value { change } else { nil }
  }

  private static func definition(_ headline: Measure) -> Sentence {
    Sentence(
      "A pooled share changes because the shares of forces change, or because offences move between"
        + " forces whose shares are high and low. The two parts add up to the change exactly"
        + " (Kitagawa 1955): within forces each change counts by the force's mean part of the offences"
        + " of the two years, and the rest is their mix. The share is \(Words.lowered(headline.title)),"
        + " in the forces that give both years, of years that are mature.")
  }

  private static func table(
    _ figures: [Figure], _ headline: Measure, _ result: StudyResult
  ) -> Table {
    var isRounded = false
    let cells = figures.map { figure -> [Sentence] in
      let parts = ["within", "mix"].compactMap {
        result.figures["change-\(headline.id)-\($0).\(figure.period.id)"]
      }
      let printed = ([figure] + parts).map { change($0)?.value.rounded(times: 1_000) ?? 0 }
      if printed.count == 3, printed[0] != printed[1] + printed[2] { isRounded = true }
      return [Sentence(years(figure))]
        + ["\(result.printed(figure, as: .table))"]
        + [result.interval(figure).map { "\($0)" } ?? "none"]
        + parts.map { "\(result.printed($0, as: .table))" }
        + ["\(result.panel(figure))"]
    }
    return Table(
      id: "change-table",
      caption: ReportComposer.subject(
        result, "\(headline.title), change in percentage points",
        forces: figures.map(\.panel.count).max()),
      columns: [
        Table.Column("Years"), Table.Column("Change", isNumeric: true),
        Table.Column("95% interval", isNumeric: true),
        Table.Column("Within forces", isNumeric: true), Table.Column("Mix", isNumeric: true),
        Table.Column("Forces", isNumeric: true),
      ],
      cells: cells,
      notes: [
        "The 95% interval is Newcombe's of the difference and shows chance variation only; the parts"
          + " have none."
      ] + (isRounded ? ["The parts may not add up as printed because of rounding."] : []))
  }

  private static func years(_ figure: Figure) -> String {
    let first = figure.period.first.adding(-12)
    let last = figure.period.last.adding(-12)
    let earlier = ReportingPeriod(first: first, last: last)?.name ?? ""
    return "\(earlier) to \(figure.period.name)"
  }

  /// Why the change of a year is not worked out; `nil` where it is.
  private static func reason(_ figure: Figure, _ result: StudyResult) -> Sentence? {
    guard case .none = figure.value else { return nil }
    return "The change from \(years(figure)) is not worked out: \(result.printed(figure))."
  }
}
