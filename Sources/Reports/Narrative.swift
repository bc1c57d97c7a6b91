/// The author's prose as parts of a report.
package enum Narrative {
  /// The blocks of CommonMark `prose`, with a figure in the place of each `{{figure-id}}`.
  ///
  /// The highest headings of the prose become level 3, all others level 4. HTML, images and links
  /// to addresses that a report does not link to become text. A placeholder for which `figure`
  /// gives `nil` stays as written; so does one in code.
  package static func blocks(_ prose: String, figure: (String) -> PrintedFigure?) -> [Block] {
    let nodes = CommonMarkDocument(prose).nodes()
    let highest = nodes.compactMap(headingLevel).min() ?? 1
    return withoutActuallyEscaping(figure) { figure in
      NarrativeReader(highestHeading: highest, figure: figure).blocks(nodes)
    }
  }

  private static func headingLevel(_ node: CommonMarkNode) -> Int? {
    guard case .heading(let level) = node.kind else { return nil }
    return level
  }
}

/// Turns the nodes of one prose into blocks.
private struct NarrativeReader {
  let highestHeading: Int
  let figure: (String) -> PrintedFigure?

  func blocks(_ nodes: [CommonMarkNode]) -> [Block] {
    nodes.flatMap(blocks)
  }

  private func blocks(_ node: CommonMarkNode) -> [Block] {
    switch node.kind {
    case .paragraph, .item: paragraph(inlines(node.children))
    case .heading(let level): [.heading(level <= highestHeading ? 3 : 4, inlines(node.children))]
    case .list(let isNumbered): list(node.children, isNumbered: isNumbered)
    case .quote: node.children.isEmpty ? [] : [.quote(blocks(node.children))]
    case .codeBlock: code(node.text)
    case .htmlBlock: paragraph(withFigures(trimmed(node.text)))
    case .thematicBreak: []
    case .text, .lineBreak, .code, .emphasis, .strong, .link, .image:
      paragraph(inlines([node]))
    }
  }

  private func paragraph(_ inlines: [Inline]) -> [Block] {
    inlines.isEmpty ? [] : [.paragraph(inlines)]
  }

  private func list(_ items: [CommonMarkNode], isNumbered: Bool) -> [Block] {
    let items = items.flatMap(self.items)
    guard !items.isEmpty else { return [] }
    return isNumbered ? [.numberedList(items)] : [.list(items)]
  }

  /// An item, and after it the items of the lists inside it: a report's lists have one level.
  private func items(_ item: CommonMarkNode) -> [[Inline]] {
    let isList = item.children.map { node in
      if case .list = node.kind { true } else { false }
    }
    let own = zip(item.children, isList).filter { !$0.1 }.map { joined(blocks($0.0)) }
    let inner = zip(item.children, isList).filter(\.1).flatMap { $0.0.children.flatMap(items) }
    let text = joined(own)
    return (text.isEmpty ? [] : [text]) + inner
  }

  /// Blocks as one run of text, with spaces between them.
  private func joined(_ blocks: [Block]) -> [Inline] {
    joined(
      blocks.map { block in
        switch block {
        case .paragraph(let inlines), .heading(_, let inlines): inlines
        case .list(let items), .numberedList(let items): joined(items)
        case .quote(let blocks): joined(blocks)
        case .preformatted(let text): [.code(text)]
        // The prose has no way to write one.
        case .definitions, .table, .chart: []
        }
      })
  }

  private func joined(_ runs: [[Inline]]) -> [Inline] {
    Array(runs.filter { !$0.isEmpty }.joined(separator: [.text(" ")]))
  }

  private func code(_ text: String) -> [Block] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.isEmpty ? [] : [.preformatted(lines.joined(separator: "\n"))]
  }

  private func trimmed(_ text: String) -> String {
    let tail = text.unicodeScalars.drop { $0 == "\n" || $0 == " " }
    let end = tail.lastIndex { $0 != "\n" && $0 != " " }
    return end.map { String(tail[...$0]) } ?? ""
  }

  /// The runs of text of sibling nodes; neighbouring text is one run, so that a placeholder may
  /// be wrapped over two lines.
  private func inlines(_ nodes: [CommonMarkNode]) -> [Inline] {
    var inlines: [Inline] = []
    var text = ""
    for node in nodes {
      if let words = words(node) {
        text += words
      } else {
        inlines += withFigures(text) + marked(node)
        text = ""
      }
    }
    return inlines + withFigures(text)
  }

  /// The text of a node that is text to a report; `nil` if it is marked up.
  private func words(_ node: CommonMarkNode) -> String? {
    switch node.kind {
    case .text, .htmlBlock, .codeBlock: node.text
    case .lineBreak: " "
    case .emphasis, .strong, .code, .link, .image, .paragraph, .heading, .list, .item, .quote,
      .thematicBreak:
      nil
    }
  }

  private func marked(_ node: CommonMarkNode) -> [Inline] {
    switch node.kind {
    case .emphasis: [.emphasis(inlines(node.children))]
    case .strong: [.strong(inlines(node.children))]
    case .code: [.code(node.text)]
    case .link(let address): link(inlines(node.children), address)
    default: inlines(node.children)
    }
  }

  private func link(_ text: [Inline], _ address: String) -> [Inline] {
    if LinkTarget(address) != nil { return [.link(text, to: address)] }
    return address.isEmpty ? text : text + [.text(" (\(address))")]
  }

  /// Text with its placeholders replaced.
  private func withFigures(_ text: String) -> [Inline] {
    if text.firstPlace(of: "{{") == nil { return text.isEmpty ? [] : [.text(text)] }
    var inlines: [Inline] = []
    var plain = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      if let (id, after) = placeholder(rest), let figure = figure(id) {
        if !plain.isEmpty { inlines.append(.text(String(plain))) }
        inlines.append(.figure(figure))
        plain = String.UnicodeScalarView()
        rest = after
      } else {
        plain.append(first)
        rest.removeFirst()
      }
    }
    if !plain.isEmpty { inlines.append(.text(String(plain))) }
    return inlines
  }

  /// The figure id that `text` begins with, between braces, and what follows it.
  private func placeholder(
    _ text: Substring.UnicodeScalarView
  ) -> (id: String, after: Substring.UnicodeScalarView)? {
    guard text.starts(with: "{{".unicodeScalars) else { return nil }
    let inside = text.dropFirst(2)
    guard let close = inside.firstIndex(where: { $0 == "{" || $0 == "}" }) else { return nil }
    let after = inside[close...]
    guard after.starts(with: "}}".unicodeScalars) else { return nil }
    var id = String.UnicodeScalarView()
    id.append(contentsOf: inside[..<close].filter { $0 != " " })
    return (String(id), after.dropFirst(2))
  }
}
