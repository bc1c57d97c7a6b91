/// Writes a report as Markdown that reads well as text and on code-hosting sites.
package enum MarkdownWriter {
  /// The whole file. Charts are linked as `charts/<id>.svg`; figures are plain text.
  package static func markdown(_ report: Report) -> String {
    let blocks = MarkdownBlocks(anchors: MarkdownAnchors(report))
    let banner = report.banner.map { ["> " + blocks.line([.strong([.text($0)])])] } ?? []
    let title = "# " + blocks.line([.text(report.title)])
    let standfirst = blocks.written([.paragraph(report.standfirst)])
    let sections = report.sections.flatMap { section in
      ["## " + blocks.line([.text(section.heading)])] + blocks.written(section.blocks)
    }
    let parts = [title] + banner + standfirst + sections + banner
    return parts.joined(separator: "\n\n") + "\n"
  }
}

/// Writes the blocks of a report.
private struct MarkdownBlocks {
  let anchors: MarkdownAnchors

  /// Each block in a text of its own, or in several.
  func written(_ blocks: [Block]) -> [String] {
    var written: [String] = []
    var levels = HeadingLevels()
    var bullet = "*"
    var dot = ")"
    for block in blocks {
      // Two lists in a row would be read as one, if the second did not have another sign.
      bullet = block.isBulleted && bullet == "-" ? "*" : block.isBulleted ? "-" : "*"
      dot = block.isNumbered && dot == "." ? ")" : block.isNumbered ? "." : ")"
      switch block {
      case .paragraph(let inlines): written += [line(inlines)]
      case .list(let items): written += list(items.map { (bullet, line($0)) })
      case .numberedList(let items):
        written += list(items.enumerated().map { ("\($0.offset + 1)\(dot)", line($0.element)) })
      case .definitions(let entries):
        written += list(entries.map { (bullet, definition($0)) })
      case .heading(let level, let inlines):
        let marks = String(repeating: "#", count: levels.level(level))
        written += ["\(marks) \(line(inlines))"]
      case .quote(let blocks): written += [quoted(self.written(blocks))]
      case .table(let table): written += self.table(table)
      case .chart(let chart): written += self.chart(chart)
      }
    }
    return written.filter { !$0.isEmpty }
  }

  func line(_ inlines: [Inline]) -> String {
    MarkdownLine.written(inlines, in: .lineStart, anchors: anchors)
  }

  private func list(_ items: [(sign: String, text: String)]) -> [String] {
    [items.map { "\($0.sign) \($0.text)" }.joined(separator: "\n")]
  }

  private func definition(_ entry: DefinitionEntry) -> String {
    line([.strong(entry.term), .text(": ")] + entry.text)
  }

  private func quoted(_ blocks: [String]) -> String {
    blocks.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
  }

  private func chart(_ chart: ChartBlock) -> [String] {
    let picture = "![\(MarkdownText.escaped(chart.alternativeText))](\(chart.path))"
    let file = "[The numbers of this chart (CSV)](\(chart.tablePath))"
    return [picture] + chart.notes.map(line) + table(chart.table) + [file]
  }

  private func table(_ table: Table) -> [String] {
    let heads = table.columns.map { cell([.text($0.heading)]) }
    let rules = table.columns.map { $0.isNumeric ? "---:" : "---" }
    let rows = table.rows.map { $0.map(cell) }
    let lines = ([heads, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    return [line([.strong([.text(table.caption)])])] + table.notes.map(line)
      + [lines.joined(separator: "\n")]
  }

  private func cell(_ inlines: [Inline]) -> String {
    MarkdownLine.written(inlines, in: .cell, anchors: anchors)
  }
}

extension Block {
  /// Written as a list with bullets.
  fileprivate var isBulleted: Bool {
    switch self {
    case .list, .definitions: true
    case .paragraph, .numberedList, .heading, .quote, .table, .chart: false
    }
  }

  fileprivate var isNumbered: Bool {
    if case .numberedList = self { true } else { false }
  }
}
