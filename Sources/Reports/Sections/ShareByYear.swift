import PoliceOutcomes

/// The headline share by the year in which offences were recorded, beside the share still open.
///
/// Years are not compared in words: a later year has had less time for its outcomes.
enum ShareByYear {
  /// The figures of the years, of one force or of all pooled.
  ///
  /// - Parameter periods: those of the series, where they are at hand.
  static func figures(
    _ result: StudyResult, force: Force? = nil, periods: [ReportingPeriod]? = nil
  ) -> [Figure] {
    guard !result.isMonthly, let measure = result.headline else { return [] }
    return (periods ?? result.series(force: force?.id)).compactMap {
      result.figure(measure.id, force: force?.id, in: $0)
    }
  }

  static func table(_ result: StudyResult) -> Table? {
    table(of: figures(result), result, force: nil)
  }

  static func table(of figures: [Figure], _ result: StudyResult, force: Force?) -> Table? {
    guard let measure = result.headline else { return nil }
    guard figures.contains(where: { result.share($0) != nil }) else { return nil }
    let columns = [
      Table.Column("Year recorded"), Table.Column("Offences", isNumeric: true),
      Table.Column("Share", isNumeric: true), Table.Column("95% interval", isNumeric: true),
      Table.Column("No outcome yet", isNumeric: true),
      Table.Column("Age of counts", isNumeric: true), Table.Column("Maturity"),
    ]
    return Table(
      id: id(force), caption: "\(subject(measure.title, result, force)), by year recorded",
      columns: columns, cells: figures.map { row($0, result) },
      notes: ["The interval shows chance variation only."]
        + MaturityWords.notes(figures, result) + [
          """
          The age is of the youngest counts, in whole months from the end of the year. Later years \
          have had less time for outcomes, so that a lower share is not yet a fall.
          """,
          YearComparison.sentence(figures, result),
        ])
  }

  static func id(_ force: Force?) -> String { "share-by-year" + (force.map { "-\($0.id)" } ?? "") }

  static func subject(_ measured: String, _ result: StudyResult, _ force: Force?) -> String {
    guard let force else { return ReportComposer.subject(result, measured) }
    return "\(measured), \(force.shortName), \(result.description.window.name)"
  }

  private static func row(_ figure: Figure, _ result: StudyResult) -> [Sentence] {
    let settings = result.description.settings
    var cells: [Sentence] = [Sentence(result.name(figure.period))]
    if let share = result.share(figure), let counts = result.counts(figure) {
      let isSmall = FigureText.isSmall(share, settings: settings)
      cells += [
        "\(counts)", isSmall ? "too few" : "\(result.printed(figure, as: .table))",
        result.interval(figure).map { "\($0)" } ?? "too few",
      ]
    } else {
      cells += ["\(result.printed(figure, as: .table))", "none", "none"]
    }
    let open = result.figure("open", force: figure.force, in: figure.period)
    return cells + [
      open.map { "\(result.printed($0, as: .table))" } ?? "not known",
      MaturityWords.age(of: figure), MaturityWords.cell(figure.maturity),
    ]
  }
}
