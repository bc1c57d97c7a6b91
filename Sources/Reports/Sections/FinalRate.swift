import PoliceOutcomes

/// Between what the headline rate of charges must end, once no offence is open any more.
enum FinalRate {
  /// The whole in a sentence with its definition, and the years in a table; nothing where the
  /// headline is no rate of charges out of all offences recorded.
  static func blocks(_ result: StudyResult) -> [Block] {
    guard let headline = result.headline, let measure = headline.onceNoneIsOpen,
      let figure = result.figures[measure.id], let counts = result.counts(figure)
    else { return [] }
    let ended = ShareFinding.predicate(headline.numeratorWords)
    let lead: Sentence = """
      Once every open offence has an outcome, \(result.printed(figure, as: .table)) of offences \
      recorded will have \(ended): \(counts). The least is if no open offence ends so, the most if \
      every one does; offences whose outcome is not stated are left as they are.
      """
    return [.heading("When no offence is open"), .paragraph(lead)]
      + [table(headline, measure, result)].compactMap { $0.map(Block.table) }
  }

  private static func table(
    _ headline: Measure, _ measure: Measure, _ result: StudyResult
  ) -> Table? {
    if result.isMonthly { return nil }
    let figures = result.series().compactMap { result.figure(headline.id, in: $0) }
    let rows = figures.compactMap { now -> [Sentence]? in
      guard let final = result.figure(measure.id, in: now.period) else { return nil }
      return [
        Sentence(result.name(now.period)), "\(result.printed(now, as: .table))",
        "\(result.printed(final, as: .table))", MaturityWords.cell(now.maturity),
      ]
    }
    if rows.isEmpty { return nil }
    return Table(
      id: "final-rate",
      caption: ReportComposer.subject(
        result, "\(headline.title), so far and once no offence is open"),
      columns: [
        Table.Column("Year recorded"), Table.Column("So far", isNumeric: true),
        Table.Column("Once none is open", isNumeric: true), Table.Column("Maturity"),
      ],
      cells: rows, notes: MaturityWords.notes(figures, result))
  }
}
