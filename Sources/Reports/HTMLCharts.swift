// Charts as HTML.
extension HTMLBlocks {
  /// The drawing with its notes, and below it the same numbers as a table that opens.
  mutating func written(_ chart: ChartBlock) -> [String] {
    let id = HTMLText.attribute("id", HTMLWriter.anchor(of: chart))
    return ["<div class=\"chart\"\(id)>", "<figure>"] + drawings(chart)
      + caption(chart) + ["</figure>"] + numbers(chart) + ["</div>"]
  }

  /// The drawing, and the one for narrow screens where there is one; a page shows either.
  private func drawings(_ chart: ChartBlock) -> [String] {
    let label = HTMLText.attribute("aria-label", chart.alternativeText)
    guard let narrow = chart.narrowSVG else {
      return [
        "<div class=\"drawing\" role=\"region\" tabindex=\"0\"\(label)>", drawing(chart.svg),
        "</div>",
      ]
    }
    return [
      "<div class=\"drawing on-wide\">", drawing(chart.svg), "</div>",
      "<div class=\"drawing on-narrow\">", named(drawing(narrow)), "</div>",
    ]
  }

  private mutating func caption(_ chart: ChartBlock) -> [String] {
    guard !chart.notes.isEmpty else { return [] }
    var lines = ["<figcaption>"]
    for note in chart.notes { lines.append("<p>\(written(note))</p>") }
    return lines + ["</figcaption>"]
  }

  private mutating func numbers(_ chart: ChartBlock) -> [String] {
    ["<details>", "<summary>Table and data for this chart</summary>"] + written(chart.table)
      + files(chart) + ["</details>"]
  }

  /// Where the files of the chart are; nothing where the page stands apart from the report.
  private func files(_ chart: ChartBlock) -> [String] {
    guard let root = context.root else { return [] }
    let picture = HTMLText.attribute("href", root + chart.path)
    let file = HTMLText.attribute("href", root + chart.tablePath)
    return [
      "<p class=\"files\"><a\(picture)>This chart as a picture (SVG)</a>,"
        + " <a\(file)>its numbers as a table (CSV)</a></p>"
    ]
  }

  /// A narrow drawing with the name and the description of the wide one, which stands on the same
  /// page: they are the same words.
  private func named(_ narrow: String) -> String {
    guard let start = narrow.firstPlace(of: "<title")?.lowerBound,
      let end = narrow.firstPlace(of: "</desc>")?.upperBound
    else { return narrow }
    return String(narrow[..<start]).replacing("-narrow-", with: "-") + narrow[end...]
  }

  /// The `svg` element without what stands before it in a file of its own, without the lines and the
  /// spaces between its elements, and without what only a file of its own must say.
  ///
  /// The drawing is this program's own markup; whoever draws makes the text in it inert.
  private func drawing(_ svg: String) -> String {
    guard let start = svg.firstPlace(of: "<svg"),
      let head = svg.utf8[start.upperBound...].firstIndex(of: UInt8(ascii: ">")),
      let end = svg.utf8.lastIndex(of: UInt8(ascii: ">"))
    else { preconditionFailure("A chart is an SVG document.") }
    let root = String(svg[start.lowerBound...head])
      .without(" xmlns=\"http://www.w3.org/2000/svg\"").without(" lang=\"en-GB\"")
      .without(" font-size=\"15\" fill=\"#3D3D3D\"")
      .without(" font-family=\"\(SVG.escaped(TextStyle.fontFamily))\"")
    var bytes = Array(root.utf8)
    bytes.reserveCapacity(svg.utf8.count)
    if head != end {
      var body = String(svg.utf8[svg.utf8.index(after: head)...end]) ?? ""
      body.withUTF8 { HTMLBlocks.shorten($0, into: &bytes) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds markup without line ends and indents, and with abbreviations.
  private static func shorten(_ body: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
    var isIndent = false
    var place = 0
    // What stands from here to `place` is kept as it is.
    var kept = 0
    while place < body.count {
      let byte = body[place]
      guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") else {
        isIndent = false
        place += 1
        continue
      }
      var length = 1
      var short: [UInt8] = []
      if byte == UInt8(ascii: " ") {
        // No text can be taken for an attribute: its quotes are escaped.
        let known = abbreviations.first {
          place + 1 < body.count && body[place + 1] == $0.long[1]
            && body[place...].starts(with: $0.long)
        }
        if let known {
          (length, short) = (known.long.count, known.short)
        } else if !isIndent {
          place += 1
          continue
        }
      } else {
        isIndent = true
      }
      bytes += body[kept..<place]
      bytes += short
      place += length
      kept = place
    }
    bytes += body[kept...]
  }

  /// Attributes of drawings that a page says in fewer bytes, or need not say.
  private static let abbreviations: [(long: [UInt8], short: [UInt8])] =
    [(" x=\"0\" y=\"0\"", "")].map { (Array($0.utf8), Array($1.utf8)) }
    + ["middle", "end"].map {
      (Array(" text-anchor=\"\($0)\"".utf8), Array(" class=\"\($0)\"".utf8))
    }
}
