/// Writes the blocks and the inlines of a report as HTML.
enum HTMLBlocks {
  /// The lines of the blocks.
  static func written(_ blocks: [Block]) -> [String] {
    var levels = HeadingLevels()
    return blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let inlines): ["<p>\(written(inlines))</p>"]
      case .list(let items): list("ul", items)
      case .numberedList(let items): list("ol", items)
      case .definitions(let entries): definitions(entries)
      case .heading(let level, let inlines): heading(levels.level(level), inlines)
      case .quote(let blocks): ["<blockquote>"] + written(blocks) + ["</blockquote>"]
      case .preformatted(let text): ["<pre><code>\(HTMLText.escapedLines(text))</code></pre>"]
      case .table(let table): HTMLTables.written(table)
      case .chart(let chart): HTMLCharts.written(chart)
      }
    }
  }

  /// The inlines as element content.
  static func written(_ inlines: [Inline]) -> String {
    written(inlines, isInLink: false)
  }

  private static func written(_ inlines: [Inline], isInLink: Bool) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): HTMLText.escaped(text)
      case .emphasis(let inner): "<em>\(written(inner, isInLink: isInLink))</em>"
      case .strong(let inner): "<strong>\(written(inner, isInLink: isInLink))</strong>"
      case .code(let code): "<code>\(HTMLText.escaped(code))</code>"
      case .link(let inner, let address): link(inner, address, isInLink: isInLink)
      case .figure(let figure):
        "<span class=\"figure\"\(HTMLText.attribute("data-figure", figure.id))>"
          + "\(HTMLText.escaped(figure.text))</span>"
      }
    }.joined()
  }

  /// A link; the text alone if a report does not link to such an address.
  private static func link(_ inlines: [Inline], _ address: String, isInLink: Bool) -> String {
    guard !isInLink, let target = LinkTarget(address) else {
      return written(inlines, isInLink: isInLink)
    }
    let plain = inlines.plainText
    let text =
      plain.isEmpty ? HTMLText.escaped(target.address) : written(inlines, isInLink: true)
    let place =
      target.isAnchor
      ? "#" + HTMLText.anchor(String(target.address.unicodeScalars.dropFirst())) : target.address
    // On paper the address of a link is printed after it, unless it can be read already.
    let isShown = plain.isEmpty || target.isShown(by: plain)
    let style = isShown ? " class=\"address\"" : ""
    return "<a\(style)\(HTMLText.attribute("href", place))>\(text)</a>"
  }

  private static func list(_ element: StaticString, _ items: [[Inline]]) -> [String] {
    ["<\(element)>"] + items.map { "<li>\(written($0))</li>" } + ["</\(element)>"]
  }

  private static func definitions(_ entries: [DefinitionEntry]) -> [String] {
    let groups = entries.map { entry in
      "<div><dt>\(written(entry.term))</dt><dd>\(written(entry.text))</dd></div>"
    }
    return ["<dl>"] + groups + ["</dl>"]
  }

  private static func heading(_ level: Int, _ inlines: [Inline]) -> [String] {
    ["<h\(level)>\(written(inlines))</h\(level)>"]
  }
}
