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
      "<div class=\"drawing on-narrow\">", drawing(narrow), "</div>",
    ]
  }

  private mutating func caption(_ chart: ChartBlock) -> [String] {
    guard !chart.notes.isEmpty else { return [] }
    var lines = ["<figcaption>"]
    for note in chart.notes { lines.append("<p>\(written(note))</p>") }
    return lines + ["</figcaption>"]
  }

  private mutating func numbers(_ chart: ChartBlock) -> [String] {
    let file = HTMLText.attribute("href", context.path.root + chart.path)
    return ["<details>", "<summary>Table and data for this chart</summary>"]
      + written(chart.table)
      + ["<p class=\"files\"><a\(file)>This chart as a picture (SVG)</a></p>", "</details>"]
  }

  /// The `svg` element without what stands before it in a file of its own.
  ///
  /// The drawing is this program's own markup; whoever draws makes the text in it inert.
  private func drawing(_ svg: String) -> String {
    let scalars = svg.unicodeScalars
    let start = scalars.indices.first { scalars[$0...].starts(with: "<svg".unicodeScalars) }
    guard let start, let end = scalars.lastIndex(of: ">") else {
      preconditionFailure("A chart is an SVG document.")
    }
    return String(scalars[start...end])
  }
}
