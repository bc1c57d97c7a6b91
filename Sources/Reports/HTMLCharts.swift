// Charts as HTML.
extension HTMLBlocks {
  /// Writes the drawing with its notes, and below it the same numbers as a table that opens.
  mutating func add(_ chart: ChartBlock) {
    html.add("<div class=\"chart\"")
    html.add(attribute: "id", HTMLWriter.anchor(of: chart))
    html.add(">\n<figure>\n")
    addDrawings(chart)
    addCaption(chart)
    html.add("</figure>\n<details>\n<summary>Table and data for this chart</summary>\n")
    add(chart.table)
    addFiles(chart)
    html.add("</details>\n</div>\n")
  }

  /// Writes the drawing, and the one for narrow screens where there is one; a page shows either.
  private mutating func addDrawings(_ chart: ChartBlock) {
    guard let narrow = chart.narrowSVG else {
      html.add("<div class=\"drawing\" role=\"region\" tabindex=\"0\"")
      html.add(attribute: "aria-label", chart.alternativeText)
      html.add(">\n")
      addDrawing(chart.svg)
      html.add("\n</div>\n")
      return
    }
    html.add("<div class=\"drawing on-wide\">\n")
    addDrawing(chart.svg)
    html.add("\n</div>\n<div class=\"drawing on-narrow\">\n")
    addDrawing(narrow, isNamedAsWide: true)
    html.add("\n</div>\n")
  }

  private mutating func addCaption(_ chart: ChartBlock) {
    guard !chart.notes.isEmpty else { return }
    html.add("<figcaption>\n")
    for note in chart.notes { add("<p>", note, "</p>\n") }
    html.add("</figcaption>\n")
  }

  /// Writes where the files of the chart are; nothing where the page stands apart from the report.
  private mutating func addFiles(_ chart: ChartBlock) {
    guard let root = context.root else { return }
    html.add("<p class=\"files\"><a")
    html.add(attribute: "href", root + chart.path)
    html.add(">This chart as a picture (SVG)</a>, <a")
    html.add(attribute: "href", root + chart.tablePath)
    html.add(">its numbers as a table (CSV)</a></p>\n")
  }

  /// Writes the `svg` element without what stands before it in a file of its own, without the lines and the
  /// spaces between its elements, and without what only a file of its own must say.
  ///
  /// The drawing is this program's own markup; whoever draws makes the text in it inert.
  ///
  /// - Parameter isNamedAsWide: whether the drawing, which is the narrow one, has the name and the description of the
  ///   wide one, which stands on the same page: they are the same words.
  private mutating func addDrawing(_ svg: String, isNamedAsWide: Bool = false) {
    guard let start = svg.firstPlace(of: "<svg"),
      let head = svg.utf8[start.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    else { preconditionFailure("A chart is an SVG document.") }
    var root = String(svg[start.lowerBound...head])
      .without(" xmlns=\"http://www.w3.org/2000/svg\"").without(" lang=\"en-GB\"")
      .without(" font-size=\"15\" fill=\"#3D3D3D\"")
      .without(" font-family=\"\(SVG.escaped(TextStyle.fontFamily))\"")
    if isNamedAsWide {
      while let place = root.firstPlace(of: "-narrow-") { root.replaceSubrange(place, with: "-") }
    }
    html.add(text: root)
    let named = isNamedAsWide ? svg.firstPlace(of: "</desc>") : nil
    let body = named?.upperBound ?? svg.utf8.index(after: head)
    let skipped = svg.utf8.distance(from: svg.utf8.startIndex, to: body)
    var svg = svg
    svg.withUTF8 { bytes in
      let end = bytes.lastIndex(of: UInt8(ascii: ">")) ?? skipped
      if skipped <= end { HTMLBlocks.shorten(bytes[skipped...end], into: &html) }
    }
  }

  /// Adds markup without line ends and indents, and with abbreviations.
  private static func shorten(
    _ body: UnsafeBufferPointer<UInt8>.SubSequence, into html: inout TextBytes
  ) {
    var isIndent = false
    var place = body.startIndex
    // What stands from here to `place` is kept as it is.
    var kept = place
    while place < body.endIndex {
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
          place + 1 < body.endIndex && body[place + 1] == $0.long[1]
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
      html.add(bytes: body[kept..<place])
      html.add(bytes: short)
      place += length
      kept = place
    }
    html.add(bytes: body[kept...])
  }

  /// Attributes of drawings that a page says in fewer bytes, or need not say.
  private static let abbreviations: [(long: [UInt8], short: [UInt8])] =
    [(" x=\"0\" y=\"0\"", ""), (" fill=\"#FFFFFF\"", " fill=\"#fff\"")].map {
      (Array($0.utf8), Array($1.utf8))
    }
    + ["middle", "end"].map {
      (Array(" text-anchor=\"\($0)\"".utf8), Array(" class=\"\($0)\"".utf8))
    }
}
