import PoliceOutcomes

/// Who was asked, who replied and who did so completely, beneath the caption of every table over
/// forces.
enum CoverageNotes {
  /// The sections whose tables are over forces.
  private static let sections: Set = [
    "trend", "outcomes", "measures", "forces", "compared", "rates", "change", "sensitivity",
  ]

  /// The section with the note in each of its tables, those of its charts too; tables of one force
  /// have none.
  static func noted(_ section: Section, _ result: StudyResult) -> Section {
    guard sections.contains(section.id), let note = result.coverageNote else { return section }
    var noted = section
    noted.blocks = section.blocks.map { block in
      switch block {
      case .table(let table): return .table(self.noted(table, note))
      case .chart(var chart):
        chart.table = self.noted(chart.table, note)
        return .chart(chart)
      case .paragraph, .list, .numberedList, .definitions, .heading, .quote, .preformatted:
        return block
      }
    }
    return noted
  }

  private static func noted(_ table: Table, _ note: Sentence) -> Table {
    if table.id.hasPrefix("offences-by-period-"), table.id != "offences-by-period-table" {
      return table
    }
    var noted = table
    noted.notes.append(note.inlines)
    return noted
  }
}
