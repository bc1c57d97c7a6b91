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

  /// The whole file, as UTF-8. Charts are linked as `charts/<id>.svg`. A figure leads to its row of
  /// `figures.csv` by a reference that is its id, and the rows are named at the end of the file.
  package func markdown(_ report: Report) -> TextBytes {
    let context = PageContext(publication: publication, path: report.path)
    let blocks = MarkdownBlocks(context: MarkdownContext(page: context, anchors: anchors))
    let banners = publication.banners.map { blocks.line([.strong([.text($0)])], after: "> ") }
    let title = blocks.line([.text(report.title)], after: "# ")
    let standfirst = blocks.written([.paragraph(report.standfirst)])
    let sections = report.sections.flatMap { section in
      [blocks.line([.text(section.heading)], after: "## ")] + blocks.written(section.blocks)
    }
    let parts =
      [title] + banners + standfirst + contents(report, blocks) + sections + banners
      + footnotes(report, blocks) + references(report, from: context)
    return "\(parts.joined("\n\n"))\n"
  }

  /// The other pages, in one line.
  private func contents(_ report: Report, _ blocks: MarkdownBlocks) -> [TextBytes] {
    let others = publication.contents.filter { $0.path != report.path && isWritten($0.path) }
    if others.isEmpty { return [] }
    let links = others.map { [Inline.link($0.words, to: $0.path)] }
    return [blocks.line(Array(links.joined(separator: [.text(" · ")])))]
  }

  /// What figures rest on is for a browser; in Markdown a figure leads to its row instead.
  private func isWritten(_ path: PagePath) -> Bool { anchors[path] != nil }

  /// What the markers of the page mean, a footnote each.
  private func footnotes(_ report: Report, _ blocks: MarkdownBlocks) -> [TextBytes] {
    var used: Set<Marker> = []
    report.visitInlines { if case .marker(let marker) = $0 { used.insert(marker) } }
    return Marker.allCases.filter(used.contains).compactMap { marker in
      publication.meanings[marker].map { "[^\(marker.rawValue)]: \(blocks.words($0))" }
    }
  }

  /// Where the references of the page lead, one line a figure in the order of the text.
  private func references(_ report: Report, from page: PageContext) -> [TextBytes] {
    guard let places = publication.places else { return [] }
    var seen: Set<String> = []
    var lines = TextBytes()
    PrintedFigures.visit(report) { figure in
      guard seen.insert(figure.id).inserted, let place = places[figure.id] else { return }
      lines.add(lines.isEmpty ? "[" : "\n[")
      lines.add(text: HTMLText.anchor(figure.id))
      lines.add("]: ")
      lines.add(text: page.path.root)
      lines.add("figures.csv#L")
      lines.add(place.line)
    }
    return lines.isEmpty ? [] : [lines]
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
  func written(_ blocks: [Block]) -> [TextBytes] {
    var written: [TextBytes] = []
    var levels = HeadingLevels()
    var bullet: StaticString = "*"
    var dot: StaticString = ")"
    var (wasBulleted, wasNumbered) = (false, false)
    for block in blocks {
      // Two lists in a row would be read as one, if the second did not have another sign.
      (bullet, wasBulleted) = block.isBulleted && !wasBulleted ? ("- ", true) : ("* ", false)
      (dot, wasNumbered) = block.isNumbered && !wasNumbered ? (". ", true) : (") ", false)
      switch block {
      case .paragraph(let inlines): written.append(line(inlines))
      case .list(let items): written.append(items.map { line($0, after: bullet) }.joined("\n"))
      case .numberedList(let items):
        let lines = items.enumerated().map {
          "\($0.offset + 1)\(line($0.element, after: dot))" as TextBytes
        }
        written.append(lines.joined("\n"))
      case .definitions(let entries):
        written.append(entries.map { line(words(of: $0), after: bullet) }.joined("\n"))
      case .heading(let level, let inlines):
        let marks = String(repeating: "#", count: levels.level(level))
        written.append("\(marks) \(line(inlines))")
      case .quote(let blocks): written.append(quoted(self.written(blocks)))
      case .preformatted(let text): written.append("\(MarkdownText.fenced(text))")
      case .table(let table): written += self.table(table)
      case .chart(let chart): written += self.chart(chart)
      }
    }
    return written.filter { !$0.isEmpty }
  }

  /// The inlines as a line, behind `sign`.
  func line(_ inlines: [Inline], after sign: StaticString = "") -> TextBytes {
    var line = TextBytes()
    line.add(sign)
    MarkdownLine.add(inlines, in: .lineStart, context: context, to: &line)
    return line
  }

  /// The inlines in the middle of a line.
  func words(_ inlines: [Inline]) -> TextBytes {
    var words = TextBytes()
    MarkdownLine.add(inlines, in: .line, context: context, to: &words)
    return words
  }

  private func words(of entry: DefinitionEntry) -> [Inline] {
    [.strong(entry.term), .text(": ")] + entry.text
  }

  private func quoted(_ blocks: [TextBytes]) -> TextBytes {
    let lines = blocks.joined("\n\n").bytes
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.map { line -> TextBytes in
      var quoted: TextBytes = line.isEmpty ? ">" : "> "
      quoted.add(bytes: line)
      return quoted
    }.joined("\n")
  }

  private func chart(_ chart: ChartBlock) -> [TextBytes] {
    let root = context.page.path.root
    let picture: TextBytes =
      "![\(MarkdownText.escaped(chart.alternativeText))](\(root)\(chart.path))"
    let file: TextBytes = "[The numbers of this chart (CSV)](\(root)\(chart.tablePath))"
    return [picture] + chart.notes.map { line($0) } + table(chart.table) + [file]
  }

  private func table(_ table: Table) -> [TextBytes] {
    var lines = TextBytes()
    addRow(table.columns.map { [.text($0.heading)] }, to: &lines)
    lines.add("\n")
    for column in table.columns { lines.add(column.isNumeric ? "| ---: " : "| --- ") }
    lines.add("|")
    for row in table.rows {
      lines.add("\n")
      addRow(row, to: &lines)
    }
    return [line([.strong([.text(table.caption)])])] + table.notes.map { line($0) } + [lines]
  }

  private func addRow(_ cells: [[Inline]], to lines: inout TextBytes) {
    for cell in cells {
      lines.add("| ")
      MarkdownLine.add(cell, in: .cell, context: context, to: &lines)
      lines.add(" ")
    }
    lines.add("|")
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
