/// Writes the pages of a publication as Markdown that reads well as text and on code-hosting sites.
package struct MarkdownWriter {
  private let publication: Publication
  private let anchors: [PagePath: MarkdownAnchors]

  package init(_ publication: Publication) {
    self.publication = publication
    anchors = Dictionary(
      publication.pages.map { ($0.path, MarkdownAnchors($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The whole file. Charts are linked as `charts/<id>.svg`. A figure leads to its row of
  /// `figures.csv` by a reference that is its id, and the rows are named at the end of the file.
  package func markdown(_ report: Report) -> String {
    let context = PageContext(publication: publication, path: report.path)
    let blocks = MarkdownBlocks(context: MarkdownContext(page: context, anchors: anchors))
    let banners = publication.banners.map { "> " + blocks.line([.strong([.text($0)])]) }
    let title = "# " + blocks.line([.text(report.title)])
    let standfirst = blocks.written([.paragraph(report.standfirst)])
    let sections = report.sections.flatMap { section in
      ["## " + blocks.line([.text(section.heading)])] + blocks.written(section.blocks)
    }
    let parts =
      [title] + banners + standfirst + contents(report, blocks) + sections + banners
      + footnotes(report, blocks) + references(report, from: context)
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The other pages, in one line.
  private func contents(_ report: Report, _ blocks: MarkdownBlocks) -> [String] {
    let others = publication.contents.filter { $0.path != report.path && isWritten($0.path) }
    if others.isEmpty { return [] }
    let links = others.map { [Inline.link($0.words, to: $0.path)] }
    return [blocks.line(Array(links.joined(separator: [.text(" · ")])))]
  }

  /// What figures rest on is for a browser; in Markdown a figure leads to its row instead.
  private func isWritten(_ path: PagePath) -> Bool { anchors[path] != nil }

  /// What the markers of the page mean, a footnote each.
  private func footnotes(_ report: Report, _ blocks: MarkdownBlocks) -> [String] {
    var used: Set<Marker> = []
    report.visitInlines { if case .marker(let marker) = $0 { used.insert(marker) } }
    return Marker.allCases.filter(used.contains).compactMap { marker in
      publication.meanings[marker].map { "[^\(marker.rawValue)]: " + blocks.words($0) }
    }
  }

  /// Where the references of the page lead, one line a figure in the order of the text.
  private func references(_ report: Report, from page: PageContext) -> [String] {
    guard let places = publication.places else { return [] }
    var seen: Set<String> = []
    var lines: [String] = []
    PrintedFigures.visit(report) { figure in
      guard seen.insert(figure.id).inserted, let place = places[figure.id] else { return }
      lines.append(
        "[\(HTMLText.anchor(figure.id))]: \(page.path.root)figures.csv#L\(place.line)")
    }
    return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
  }
}

/// What Markdown needs to lead from one page to another.
struct MarkdownContext {
  let page: PageContext
  let anchors: [PagePath: MarkdownAnchors]

  /// The address that a link of the page is written with; `nil` where it leads nowhere.
  func address(of target: LinkTarget) -> String? {
    if let (path, anchor) = target.page {
      let name = anchor.flatMap { anchors[path]?.name(of: $0) }
      guard anchors[path] != nil else { return nil }
      return page.address(path, anchor: name, file: \.markdown)
    }
    guard target.isAnchor else { return target.address }
    return anchors[page.path]?.address(of: target)
  }

  /// The label of the reference by which a figure leads to its row; `nil` where it is in none.
  func reference(to figure: String) -> String? {
    page.publication.places?[figure] == nil ? nil : HTMLText.anchor(figure)
  }
}

/// Writes the blocks of a report.
private struct MarkdownBlocks {
  let context: MarkdownContext

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
      case .preformatted(let text): written += [MarkdownText.fenced(text)]
      case .table(let table): written += self.table(table)
      case .chart(let chart): written += self.chart(chart)
      }
    }
    return written.filter { !$0.isEmpty }
  }

  func line(_ inlines: [Inline]) -> String {
    MarkdownLine.written(inlines, in: .lineStart, context: context)
  }

  /// The inlines in the middle of a line.
  func words(_ inlines: [Inline]) -> String {
    MarkdownLine.written(inlines, in: .line, context: context)
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
    let picture =
      "![\(MarkdownText.escaped(chart.alternativeText))](\(context.page.path.root)\(chart.path))"
    let file =
      "[The numbers of this chart (CSV)](\(context.page.path.root)\(chart.tablePath))"
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
    MarkdownLine.written(inlines, in: .cell, context: context)
  }
}

extension Block {
  /// Written as a list with bullets.
  fileprivate var isBulleted: Bool {
    switch self {
    case .list, .definitions: true
    case .paragraph, .numberedList, .heading, .quote, .preformatted, .table, .chart: false
    }
  }

  fileprivate var isNumbered: Bool {
    if case .numberedList = self { true } else { false }
  }
}
