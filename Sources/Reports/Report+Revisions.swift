extension Report {
  /// The page with the marker of revised figures behind each of `revised`, and what it means above
  /// each table that has one.
  ///
  /// - Parameter revised: the ids of the figures that another edition printed otherwise.
  func marking(_ revised: Set<String>, note: [Inline]) -> Report {
    if revised.isEmpty { return self }
    let marking = RevisionMarking(revised: revised, note: note)
    var page = self
    page.standfirst = marking.marked(standfirst)
    page.sections = sections.map { section in
      var section = section
      section.blocks = section.blocks.map(marking.marked)
      return section
    }
    return page
  }
}

/// Puts the marker of revised figures where they are printed.
private struct RevisionMarking {
  let revised: Set<String>
  let note: [Inline]

  func marked(_ block: Block) -> Block {
    switch block {
    case .paragraph(let inlines): .paragraph(marked(inlines))
    case .heading(let level, let inlines): .heading(level, marked(inlines))
    case .list(let items): .list(items.map(marked))
    case .numberedList(let items): .numberedList(items.map(marked))
    case .definitions(let entries):
      .definitions(entries.map { .init(term: marked($0.term), text: marked($0.text)) })
    case .quote(let blocks): .quote(blocks.map(marked))
    case .preformatted: block
    case .table(let table): .table(marked(table))
    case .chart(let chart): .chart(marked(chart))
    }
  }

  private func marked(_ chart: ChartBlock) -> ChartBlock {
    var chart = chart
    chart.notes = chart.notes.map(marked)
    chart.table = marked(chart.table)
    return chart
  }

  private func marked(_ table: Table) -> Table {
    var marked = table
    marked.rows = table.rows.map { $0.map(self.marked) }
    marked.notes = table.notes.map(self.marked)
    if marked != table { marked.notes.append(note) }
    return marked
  }

  func marked(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      switch inline {
      case .text, .code, .marker: [inline]
      case .figure(let figure):
        revised.contains(figure.id) ? [inline, .text(" "), .marker(.revised)] : [inline]
      case .emphasis(let inner): [.emphasis(marked(inner))]
      case .strong(let inner): [.strong(marked(inner))]
      case .link(let inner, let address): [.link(marked(inner), to: address)]
      }
    }
  }
}
