package import PoliceOutcomes

/// Tables and charts that the author's prose has placed: each stands there and nowhere else.
package enum PlacedBlocks {
  /// The tables and charts of a study's report, as placeholders name them: "table:forces-table",
  /// "chart:offences-by-period".
  package static func names(_ result: StudyResult) -> [String] {
    ReportComposer.sharedPages(result).compactMap { $0.make() }.flatMap(\.sections)
      .flatMap { $0.blocks.compactMap(name) }
  }

  /// The pages with each block that a paragraph of the commentary names in the place of that
  /// paragraph. Where it stood is a link to it.
  static func placed(in pages: [Report]) -> [Report] {
    var pages = pages
    for (page, report) in pages.enumerated() {
      guard let place = report.sections.firstIndex(where: { $0.id == CommentarySection.id })
      else { continue }
      for index in report.sections[place].blocks.indices {
        guard let name = placeholder(report.sections[place].blocks[index]),
          let found = take(name, from: &pages, to: report.path)
        else { continue }
        pages[page].sections[place].blocks[index] = found
      }
    }
    return pages
  }

  /// The block called `name`, with a link to it on the page at `path` left in its place.
  private static func take(
    _ name: String, from pages: inout [Report], to path: PagePath
  ) -> Block? {
    for page in pages.indices {
      for (place, section) in pages[page].sections.enumerated()
      where section.id != CommentarySection.id {
        for (index, block) in section.blocks.enumerated() where self.name(block) == name {
          pages[page].sections[place].blocks[index] = link(to: block, on: path)
          return block
        }
      }
    }
    return nil
  }

  /// The placeholder of a block that is all a paragraph holds: "table:forces-table".
  private static func placeholder(_ block: Block) -> String? {
    guard case .paragraph(let inlines) = block, case .text(let text)? = inlines.first,
      inlines.count == 1, text.hasPrefix("{{"), text.hasSuffix("}}")
    else { return nil }
    return String(text.dropFirst(2).dropLast(2).filter { !$0.isWhitespace })
  }

  private static func name(_ block: Block) -> String? {
    switch block {
    case .table(let table): "table:\(table.id)"
    case .chart(let chart): "chart:\(chart.id)"
    case .paragraph, .list, .numberedList, .definitions, .heading, .quote, .preformatted: nil
    }
  }

  private static func link(to block: Block, on path: PagePath) -> Block {
    switch block {
    case .table(let table):
      .paragraph(
        "\(Inline.link(table.caption, to: path, anchor: HTMLWriter.anchor(of: table))).")
    case .chart(let chart):
      .paragraph("\(Inline.link(chart.title, to: path, anchor: HTMLWriter.anchor(of: chart))).")
    case .paragraph, .list, .numberedList, .definitions, .heading, .quote, .preformatted: block
    }
  }
}
