extension Report {
  /// Calls `visit` with every text, figure and marker of the page, in the order in which a reader
  /// meets them.
  ///
  /// The words of the writers follow the same order: notes before the rows of their table, and the
  /// notes of a chart before its table.
  func visitInlines(_ visit: (Inline) -> Void) {
    standfirst.visit(visit)
    for section in sections {
      for block in section.blocks { block.visitInlines(visit) }
    }
  }
}

extension Block {
  fileprivate func visitInlines(_ visit: (Inline) -> Void) {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.visit(visit)
    case .list(let items), .numberedList(let items): for item in items { item.visit(visit) }
    case .definitions(let entries):
      for entry in entries {
        entry.term.visit(visit)
        entry.text.visit(visit)
      }
    case .quote(let blocks): for block in blocks { block.visitInlines(visit) }
    case .preformatted: break
    case .table(let table): table.visitInlines(visit)
    case .chart(let chart):
      for note in chart.notes { note.visit(visit) }
      chart.table.visitInlines(visit)
    }
  }
}

extension Table {
  fileprivate func visitInlines(_ visit: (Inline) -> Void) {
    for note in notes { note.visit(visit) }
    for row in rows {
      for cell in row { cell.visit(visit) }
    }
  }
}

extension [Inline] {
  fileprivate func visit(_ visit: (Inline) -> Void) {
    for inline in self {
      switch inline {
      case .text, .code, .figure, .marker: visit(inline)
      case .emphasis(let inner), .strong(let inner), .link(let inner, _): inner.visit(visit)
      }
    }
  }
}
