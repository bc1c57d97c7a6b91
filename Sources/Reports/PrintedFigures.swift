/// The figures that a report prints.
package enum PrintedFigures {
  /// Every figure of the report with its text, in the order in which a reader meets them.
  ///
  /// The words of the writers follow the same order: notes before the rows of their table, and the
  /// notes of a chart before its table.
  package static func figures(in report: Report) -> [(id: String, text: String)] {
    figures(in: report.standfirst) + report.sections.flatMap { $0.blocks.flatMap(figures(in:)) }
  }

  private static func figures(in block: Block) -> [(id: String, text: String)] {
    switch block {
    case .paragraph(let inlines), .heading(_, let inlines): figures(in: inlines)
    case .list(let items), .numberedList(let items): items.flatMap(figures(in:))
    case .definitions(let entries):
      entries.flatMap { figures(in: $0.term) + figures(in: $0.text) }
    case .quote(let blocks): blocks.flatMap(figures(in:))
    case .preformatted: []
    case .table(let table): figures(in: table)
    case .chart(let chart): chart.notes.flatMap(figures(in:)) + figures(in: chart.table)
    }
  }

  private static func figures(in table: Table) -> [(id: String, text: String)] {
    table.notes.flatMap(figures(in:)) + table.rows.flatMap { $0.flatMap(figures(in:)) }
  }

  private static func figures(in inlines: [Inline]) -> [(id: String, text: String)] {
    inlines.flatMap { inline -> [(id: String, text: String)] in
      switch inline {
      case .text, .code: []
      case .emphasis(let inner), .strong(let inner), .link(let inner, _): figures(in: inner)
      case .figure(let figure): [(figure.id, figure.text)]
      }
    }
  }
}
