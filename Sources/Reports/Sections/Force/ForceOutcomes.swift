import PoliceOutcomes

/// What became of the offences of one force, outcome by outcome, as it states them.
enum ForceOutcomes {
  static func section(
    _ view: ForceView, _ charts: ForceCharts, _ result: StudyResult
  ) -> Section? {
    guard let counts = view.counts, counts.hasOutcomes else { return nil }
    let rows = OutcomeRow.all(result, force: counts).filter { $0.count.high != 0 }
    if rows.isEmpty { return nil }
    let names = result.reference.outcomes
    let hasRange = rows.contains { $0.count.exact == nil }
    return Section(
      id: "outcomes", heading: "What became of the offences",
      blocks: [charts.outcomes(view.force).map(Block.chart)].compactMap { $0 } + [
        .table(
          Table(
            id: "outcomes-\(view.force.id)",
            caption: "Offences by outcome, \(view.force.shortName), \(counts.covers.name)",
            columns: [
              Table.Column("Outcome"), Table.Column("Offences", isNumeric: true),
              Table.Column("Share of offences recorded", isNumeric: true),
            ],
            cells: rows.map { row in
              [
                Sentence(row.name(names)), "\(result.printed(row.figure, as: .table))",
                OutcomeTable.share(row, result),
              ]
            },
            notes: hasRange
              ? [Sentence("Ranges allow for \(RangeWords.deeds(result)) counts.")] : []))
      ])
  }
}
