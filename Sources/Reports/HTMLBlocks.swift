/// Writes the blocks and the inlines of one page as HTML.
struct HTMLBlocks {
  let context: PageContext
  /// What has been written, a line feed behind each line.
  var html = TextBytes()
  /// The figures that have been printed on the page. The first print of each has an id, to which
  /// what it rests on leads back.
  private var printed: Set<String> = []
  /// Where the last figure led: most lead to the same page.
  private var explaining: (page: PagePath, beginning: String?)?

  init(_ context: PageContext) {
    self.context = context
  }

  /// The id of the first place at which a page prints a figure.
  static func anchor(ofPrinted figure: String) -> String { "at-" + HTMLText.anchor(figure) }

  /// What has been written since it was last taken.
  mutating func take() -> TextBytes {
    defer { html = TextBytes() }
    return html
  }

  /// Writes the lines of the blocks.
  mutating func add(_ blocks: [Block]) {
    var levels = HeadingLevels()
    for block in blocks {
      switch block {
      case .paragraph(let inlines): add("<p>", inlines, "</p>\n")
      case .list(let items): add("<ul>\n", items, "</ul>\n")
      case .numberedList(let items): add("<ol>\n", items, "</ol>\n")
      case .definitions(let entries): add(entries)
      case .heading(let level, let inlines): add(levels.level(level), inlines)
      case .quote(let blocks):
        html.add("<blockquote>\n")
        add(blocks)
        html.add("</blockquote>\n")
      case .preformatted(let text):
        html.append("<pre><code>\(HTMLText.escapedLines(text))</code></pre>\n")
      case .table(let table): add(table)
      case .chart(let chart): add(chart)
      }
    }
  }

  /// Writes the inlines between two tags.
  mutating func add(_ start: StaticString, _ inlines: [Inline], _ end: StaticString) {
    html.add(start)
    add(inlines)
    html.add(end)
  }

  /// Writes the inlines as element content.
  mutating func add(_ inlines: [Inline], isInLink: Bool = false) {
    for inline in inlines {
      switch inline {
      case .text(let text): html.add(escaped: text)
      case .emphasis(let inner):
        html.add("<em>")
        add(inner, isInLink: isInLink)
        html.add("</em>")
      case .strong(let inner):
        html.add("<strong>")
        add(inner, isInLink: isInLink)
        html.add("</strong>")
      case .code(let code):
        html.add("<code>")
        html.add(escaped: code)
        html.add("</code>")
      case .link(let inner, let address): addLink(inner, address, isInLink: isInLink)
      case .figure(let figure): add(figure, isInLink: isInLink)
      case .marker(let marker): html.add(escaped: marker.text)
      }
    }
  }

  /// Writes a figure, which leads to what it rests on unless it is inside a link.
  private mutating func add(_ figure: PrintedFigure, isInLink: Bool) {
    let evidence = isInLink ? nil : evidence(of: figure.id)
    html.add(evidence == nil ? "<span" : "<a")
    if printed.insert(figure.id).inserted {
      html.add(attribute: "id", HTMLBlocks.anchor(ofPrinted: figure.id))
    }
    html.add(attribute: "data-figure", figure.id)
    if let evidence {
      html.add(" href=\"")
      html.add(escaped: evidence)
      html.add("#")
      html.add(text: HTMLText.anchor(figure.id))
      html.add("\"")
    }
    html.add(">")
    html.add(escaped: figure.text)
    html.add(evidence == nil ? "</span>" : "</a>")
  }

  /// What the address of the place that explains a figure begins with; `nil` where nothing does.
  private mutating func evidence(of figure: String) -> String? {
    guard let page = context.evidence(of: figure) else { return nil }
    if let explaining, explaining.page == page { return explaining.beginning }
    let beginning = context.beginning(of: page)
    explaining = (page, beginning)
    return beginning
  }

  /// Writes a link; the text alone if a report does not link to such an address.
  private mutating func addLink(_ inlines: [Inline], _ address: String, isInLink: Bool) {
    guard !isInLink, let target = LinkTarget(address), let place = place(of: target) else {
      return add(inlines, isInLink: isInLink)
    }
    let plain = inlines.plainText
    // On paper the address of a link is printed after it, unless it can be read already.
    let isShown = plain.isEmpty || target.isShown(by: plain)
    html.add(isShown ? "<a class=\"address\"" : "<a")
    html.add(attribute: "href", place)
    html.add(">")
    if plain.isEmpty { html.add(escaped: target.address) } else { add(inlines, isInLink: true) }
    html.add("</a>")
  }

  private func place(of target: LinkTarget) -> String? {
    if let (page, anchor) = target.page {
      return context.address(page, anchor: anchor, file: \.html)
    }
    guard target.isAnchor else { return target.address }
    return "#" + HTMLText.anchor(String(target.address.unicodeScalars.dropFirst()))
  }

  private mutating func add(_ start: StaticString, _ items: [[Inline]], _ end: StaticString) {
    html.add(start)
    for item in items { add("<li>", item, "</li>\n") }
    html.add(end)
  }

  private mutating func add(_ entries: [DefinitionEntry]) {
    html.add("<dl>\n")
    for entry in entries {
      add("<div><dt>", entry.term, "</dt>")
      add("<dd>", entry.text, "</dd></div>\n")
    }
    html.add("</dl>\n")
  }

  private mutating func add(_ level: Int, _ inlines: [Inline]) {
    html.append("<h\(level)>")
    add(inlines)
    html.append("</h\(level)>\n")
  }
}
