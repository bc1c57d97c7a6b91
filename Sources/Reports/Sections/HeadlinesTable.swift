import PoliceOutcomes

/// Each headline beside what it would be by other choices, a row a headline.
enum HeadlinesTable {
  static let lead: Sentence = """
    Each headline as published, and between what it would be by every definition that may go by its \
    name, without any one force, and if the silent forces were like the least or the most of the \
    others.
    """

  /// `nil` where no headline has anything beside it.
  static func table(
    _ shares: [HeadlineShare], _ changes: [HeadlineChange], _ result: StudyResult
  ) -> Table? {
    let shareRows = shares.map { row in
      cells(
        row.measure.title, row.figure, row.span, row.definitions.count, row.withoutOne, row.mover,
        row.ifSilent.map { "\($0)" } ?? "none", result)
    }
    let changeRows = changes.map { row in
      cells(
        row.figure.title, row.figure, row.span, row.definitions.count, row.withoutOne, row.mover,
        "does not apply", result)
    }
    let hasChoice =
      shares.contains { $0.definitions.count > 1 || $0.withoutOne != nil }
      || changes.contains { $0.definitions.count > 1 || $0.withoutOne != nil }
    if !hasChoice { return nil }
    return Table(
      id: "headlines-table",
      caption: ReportComposer.subject(result, "Each headline and how far choices move it"),
      columns: [
        Table.Column("Headline"), Table.Column("As published", isNumeric: true),
        Table.Column("Over its definitions", isNumeric: true),
        Table.Column("Definitions", isNumeric: true),
        Table.Column("Without any one force", isNumeric: true),
        Table.Column("Without the force that moves it most"),
        Table.Column("Silent forces at the ends seen", isNumeric: true),
      ],
      cells: shareRows + changeRows,
      notes: [
        """
        The definitions are in the tables below. No range here is an interval: it says what choices \
        do, not what chance does.
        """
      ])
  }

  private static func cells(
    _ title: String, _ figure: Figure, _ span: String?, _ count: Int, _ withoutOne: PrintedFigure?,
    _ mover: Sentence?, _ ifSilent: Sentence, _ result: StudyResult
  ) -> [Sentence] {
    func cell(_ printed: PrintedFigure?) -> Sentence { printed.map { "\($0)" } ?? "none" }
    return [
      Sentence(title), "\(result.printed(figure, as: .table))", Sentence(span ?? "none"),
      Sentence(NumberFormat.count(count)), cell(withoutOne), mover ?? "none", ifSilent,
    ]
  }
}
