/// Writes the blocks and the inlines of one page as HTML.
struct HTMLBlocks {
  let context: PageContext
  /// The figures that have been printed on the page. The first print of each has an id, to which
  /// what it rests on leads back.
  private var printed: Set<String> = []

  init(_ context: PageContext) {
    self.context = context
  }

  /// The id of the first place at which a page prints a figure.
  static func anchor(ofPrinted figure: String) -> String { "at-" + HTMLText.anchor(figure) }

  /// The lines of the blocks.
  mutating func written(_ blocks: [Block]) -> [String] {
    var levels = HeadingLevels()
    var lines: [String] = []
    for block in blocks {
      switch block {
      case .paragraph(let inlines): lines.append("<p>\(written(inlines))</p>")
      case .list(let items): lines += list("ul", items)
      case .numberedList(let items): lines += list("ol", items)
      case .definitions(let entries): lines += definitions(entries)
      case .heading(let level, let inlines): lines.append(heading(levels.level(level), inlines))
      case .quote(let blocks): lines += ["<blockquote>"] + written(blocks) + ["</blockquote>"]
      case .preformatted(let text):
        lines.append("<pre><code>\(HTMLText.escapedLines(text))</code></pre>")
      case .table(let table): lines += written(table)
      case .chart(let chart): lines += written(chart)
      }
    }
    return lines
  }

  /// The inlines as element content.
  mutating func written(_ inlines: [Inline]) -> String {
    written(inlines, isInLink: false)
  }

  private mutating func written(_ inlines: [Inline], isInLink: Bool) -> String {
    var html = ""
    for inline in inlines {
      switch inline {
      case .text(let text): html += HTMLText.escaped(text)
      case .emphasis(let inner): html += "<em>\(written(inner, isInLink: isInLink))</em>"
      case .strong(let inner): html += "<strong>\(written(inner, isInLink: isInLink))</strong>"
      case .code(let code): html += "<code>\(HTMLText.escaped(code))</code>"
      case .link(let inner, let address): html += link(inner, address, isInLink: isInLink)
      case .figure(let figure): html += written(figure, isInLink: isInLink)
      case .marker(let marker): html += HTMLText.escaped(marker.text)
      }
    }
    return html
  }

  /// A figure, which leads to what it rests on unless it is inside a link.
  private mutating func written(_ figure: PrintedFigure, isInLink: Bool) -> String {
    let isFirst = printed.insert(figure.id).inserted
    let id =
      isFirst ? HTMLText.attribute("id", HTMLBlocks.anchor(ofPrinted: figure.id)) : ""
    let data = id + HTMLText.attribute("data-figure", figure.id)
    let text = HTMLText.escaped(figure.text)
    guard !isInLink, let evidence = context.evidence(of: figure.id) else {
      return "<span\(data)>\(text)</span>"
    }
    return "<a\(data)\(HTMLText.attribute("href", evidence))>\(text)</a>"
  }

  /// A link; the text alone if a report does not link to such an address.
  private mutating func link(_ inlines: [Inline], _ address: String, isInLink: Bool) -> String {
    guard !isInLink, let target = LinkTarget(address), let place = place(of: target) else {
      return written(inlines, isInLink: isInLink)
    }
    let plain = inlines.plainText
    let text =
      plain.isEmpty ? HTMLText.escaped(target.address) : written(inlines, isInLink: true)
    // On paper the address of a link is printed after it, unless it can be read already.
    let isShown = plain.isEmpty || target.isShown(by: plain)
    let style = isShown ? " class=\"address\"" : ""
    return "<a\(style)\(HTMLText.attribute("href", place))>\(text)</a>"
  }

  private func place(of target: LinkTarget) -> String? {
    if let (page, anchor) = target.page {
      return context.address(page, anchor: anchor, file: \.html)
    }
    guard target.isAnchor else { return target.address }
    return "#" + HTMLText.anchor(String(target.address.unicodeScalars.dropFirst()))
  }

  private mutating func list(_ element: StaticString, _ items: [[Inline]]) -> [String] {
    var lines = ["<\(element)>"]
    for item in items { lines.append("<li>\(written(item))</li>") }
    return lines + ["</\(element)>"]
  }

  private mutating func definitions(_ entries: [DefinitionEntry]) -> [String] {
    var lines = ["<dl>"]
    for entry in entries {
      lines.append("<div><dt>\(written(entry.term))</dt><dd>\(written(entry.text))</dd></div>")
    }
    return lines + ["</dl>"]
  }

  private mutating func heading(_ level: Int, _ inlines: [Inline]) -> String {
    "<h\(level)>\(written(inlines))</h\(level)>"
  }
}
