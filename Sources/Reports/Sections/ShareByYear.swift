import PoliceOutcomes

/// The headline share by the year in which offences were recorded, beside the share still open.
///
/// Years are not compared in words: a later year has had less time for its outcomes.
enum ShareByYear {
  static func table(_ result: StudyResult) -> Table? {
    guard !result.isMonthly, let measure = result.headline else { return nil }
    let figures = result.series().compactMap { result.figure(measure.id, in: $0) }
    guard figures.contains(where: { result.share($0) != nil }) else { return nil }
    let hasOpen = result.description.measures.contains { $0.id == "open" }
    var columns = [
      Table.Column("Year recorded"), Table.Column("Offences", isNumeric: true),
      Table.Column("Share", isNumeric: true), Table.Column("95% interval", isNumeric: true),
    ]
    if hasOpen { columns.append(Table.Column("No outcome yet", isNumeric: true)) }
    columns.append(Table.Column("Markers"))
    let rows = figures.map { row($0, hasOpen: hasOpen, result) }
    let isMarked = rows.contains { $0.isProvisional }
    return Table(
      id: "share-by-year",
      caption: "\(ReportComposer.subject(result, measure.title)), by year recorded",
      columns: columns, cells: rows.map(\.cells),
      notes: (isMarked ? [Markers.provisional] : [])
        + [
          """
          Later years have had less time for outcomes, so that a lower share is not yet a fall.
          """
        ])
  }

  private static func row(
    _ figure: Figure, hasOpen: Bool, _ result: StudyResult
  ) -> (cells: [Sentence], isProvisional: Bool) {
    let forces = result.returns.filter { figure.panel.contains($0.force.id) }
    let isProvisional = result.isProvisional(forces, in: figure.period)
    let settings = result.description.settings
    var cells: [Sentence] = [Sentence(result.name(figure.period))]
    if let share = result.share(figure), let counts = result.counts(figure) {
      let interval = FigureText.interval(share, settings: settings)
      let isSmall = FigureText.isSmall(share, settings: settings)
      cells += [
        "\(counts)", isSmall ? "too few" : "\(result.printed(figure, as: .table))",
        Sentence(interval ?? "too few"),
      ]
    } else {
      cells += ["\(result.printed(figure, as: .table))", "none", "none"]
    }
    if hasOpen {
      let open = result.figure("open", in: figure.period)
      cells.append(open.map { "\(result.printed($0, as: .table))" } ?? "not known")
    }
    return (cells + [isProvisional ? "[p]" : "none"], isProvisional)
  }
}
