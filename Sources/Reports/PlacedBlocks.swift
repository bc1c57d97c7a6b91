package import PoliceOutcomes

/// Tables and charts that the author's prose has placed: each stands there and nowhere else.
package enum PlacedBlocks {
  /// The tables and charts of a study's report, as placeholders name them: "table:forces-table",
  /// "chart:offences-by-period".
  package static func names(_ result: StudyResult) -> [String] {
    ReportComposer.composed(result).sections.flatMap { $0.blocks.compactMap(name) }
  }

  /// The report with each block that a paragraph of the commentary names in the place of that
  /// paragraph. Where it stood is a link to it.
  static func placed(in report: Report) -> Report {
    guard let place = report.sections.firstIndex(where: { $0.id == CommentarySection.id }) else {
      return report
    }
    var report = report
    for index in report.sections[place].blocks.indices {
      guard let name = placeholder(report.sections[place].blocks[index]),
        let found = take(name, from: &report.sections)
      else { continue }
      report.sections[place].blocks[index] = found
    }
    return report
  }

  private static func take(_ name: String, from sections: inout [Section]) -> Block? {
    for section in sections.indices where sections[section].id != CommentarySection.id {
      for block in sections[section].blocks.indices
      where self.name(sections[section].blocks[block]) == name {
        let found = sections[section].blocks[block]
        sections[section].blocks[block] = link(to: found)
        return found
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

  private static func link(to block: Block) -> Block {
    switch block {
    case .table(let table):
      .paragraph("\(Inline.link([.text(table.caption)], to: "#" + HTMLWriter.anchor(of: table))).")
    case .chart(let chart):
      .paragraph("\(Inline.link([.text(chart.title)], to: "#" + HTMLWriter.anchor(of: chart))).")
    case .paragraph, .list, .numberedList, .definitions, .heading, .quote, .preformatted: block
    }
  }
}
