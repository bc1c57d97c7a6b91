import PoliceOutcomes

/// Masks what names or reaches a person wherever it stands in a part of a report.
///
/// A report is published only where such data are redacted or accepted; what is sent about one is not
/// the place to repeat them.
struct MaskedTexts {
  private var search = PersonalDataSearch()

  mutating func masked(_ section: Section) -> Section {
    var section = section
    section.blocks = section.blocks.map { masked($0) }
    return section
  }

  private mutating func masked(_ block: Block) -> Block {
    switch block {
    case .paragraph(let inlines): return .paragraph(masked(inlines))
    case .heading(let level, let inlines): return .heading(level, masked(inlines))
    case .list(let items): return .list(items.map { masked($0) })
    case .numberedList(let items): return .numberedList(items.map { masked($0) })
    case .definitions(let entries):
      return .definitions(entries.map { .init(term: masked($0.term), text: masked($0.text)) })
    case .quote(let blocks): return .quote(blocks.map { masked($0) })
    case .preformatted(let text): return .preformatted(search.masked(text))
    case .table(let table): return .table(masked(table))
    case .chart(var chart):
      chart.table = masked(chart.table)
      chart.notes = chart.notes.map { masked($0) }
      return .chart(chart)
    }
  }

  private mutating func masked(_ table: Table) -> Table {
    var table = table
    table.rows = table.rows.map { row in row.map { masked($0) } }
    table.notes = table.notes.map { masked($0) }
    return table
  }

  private mutating func masked(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      switch inline {
      case .text(let text): .text(search.masked(text))
      case .code(let code): .code(search.masked(code))
      case .emphasis(let inner): .emphasis(masked(inner))
      case .strong(let inner): .strong(masked(inner))
      case .link(let inner, let address): .link(masked(inner), to: address)
      case .figure, .marker: inline
      }
    }
  }
}
