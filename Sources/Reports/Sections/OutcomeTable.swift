import PoliceOutcomes

/// Every outcome as the returns state it.
enum OutcomeTable {
  static func table(_ result: StudyResult, _ rows: [OutcomeRow]) -> Table {
    let shown = rows.filter { $0.count.high != 0 }
    let kept = shown.filter { !$0.outcome.isRemoved }
    let names = result.reference.outcomes
    var notes: [Sentence] = []
    if shown.contains(where: { $0.outcome.isRemoved }) {
      notes.append("Transferred and cancelled records leave every share.")
    }
    if shown.contains(where: { $0.count.exact == nil }) {
      notes.append(Sentence("Ranges allow for \(RangeWords.deeds(result)) counts."))
    }
    if doesNotAddUp(kept, result) { notes.append(PrintedSum.note) }
    if kept.contains(where: { $0.figure.id == "outcomes.1A" }) {
      notes.append(
        """
        1A is a charge or summons for another offence than the one recorded; a measure counts it \
        only where its definition says so.
        """)
    }
    return Table(
      id: "outcomes-table",
      caption: ReportComposer.subject(result, "Offences by outcome as the returns state it"),
      columns: [
        Table.Column("Outcome"), Table.Column("Offences", isNumeric: true),
        Table.Column("Share of offences recorded", isNumeric: true),
      ],
      cells: shown.map { row in
        return [
          Sentence(row.name(names)), "\(result.printed(row.figure, as: .table))",
          share(row, result),
        ]
      }, notes: notes)
  }

  /// The share of an outcome in the offences recorded, or why there is none.
  static func share(_ row: OutcomeRow, _ result: StudyResult) -> Sentence {
    guard let figure = row.share else { return row.outcome.isRemoved ? "left out" : "no figure" }
    if let share = result.share(figure),
      FigureText.isSmall(share, settings: result.description.settings)
    {
      return "too few"
    }
    return "\(result.printed(figure, as: .table))"
  }

  /// Whether shares are printed, all of them exact, and their sum is not printed as 100%.
  static func doesNotAddUp(_ kept: [OutcomeRow], _ result: StudyResult) -> Bool {
    let counts = kept.compactMap(\.count.exact)
    let total = counts.reduce(0, +)
    guard counts.count == kept.count, total >= max(1, result.description.settings.smallBase),
      total == result.offences("offences-recorded")?.exact
    else { return false }
    return PrintedSum.differs(counts, of: total, places: total < 100 ? 0 : 1)
  }
}
