import PoliceOutcomes

/// The headline share by the year in which offences were recorded, beside the share still open.
///
/// Years are not compared in words: a later year has had less time for its outcomes.
enum ShareByYear {
  static func table(_ result: StudyResult) -> Table? {
    guard !result.isMonthly, let measure = result.headline else { return nil }
    let figures = result.series().compactMap { result.figure(measure.id, in: $0) }
    guard figures.contains(where: { result.share($0) != nil }) else { return nil }
    let columns = [
      Table.Column("Year recorded"), Table.Column("Offences", isNumeric: true),
      Table.Column("Share", isNumeric: true), Table.Column("95% interval", isNumeric: true),
      Table.Column("No outcome yet", isNumeric: true),
      Table.Column("Age of counts", isNumeric: true), Table.Column("Maturity"),
    ]
    let settings = result.description.settings
    return Table(
      id: "share-by-year",
      caption: "\(ReportComposer.subject(result, measure.title)), by year recorded",
      columns: columns, cells: figures.map { row($0, result) },
      notes: ["The interval shows chance variation only."]
        + MaturityWords.notes(figures, settings) + [
          """
          The age is of the youngest counts, in whole months from the end of the year. Later years \
          have had less time for outcomes, so that a lower share is not yet a fall.
          """,
          YearComparison.sentence(figures, result),
        ])
  }

  private static func row(_ figure: Figure, _ result: StudyResult) -> [Sentence] {
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
    let open = result.figure("open", in: figure.period)
    return cells + [
      open.map { "\(result.printed($0, as: .table))" } ?? "not known",
      Sentence(MaturityWords.age(figure.maturity)), Sentence(MaturityWords.cell(figure.maturity)),
    ]
  }
}
