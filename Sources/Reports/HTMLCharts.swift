/// Writes the charts of a report as HTML.
enum HTMLCharts {
  /// The drawing with its notes, and below it the same numbers as a table that opens.
  static func written(_ chart: ChartBlock) -> [String] {
    let id = HTMLText.attribute("id", HTMLWriter.anchor(of: chart))
    return ["<div class=\"chart\"\(id)>", "<figure>"] + drawings(chart)
      + caption(chart) + ["</figure>"] + numbers(chart) + ["</div>"]
  }

  /// The drawing, and the one for narrow screens where there is one; a page shows either.
  private static func drawings(_ chart: ChartBlock) -> [String] {
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

  private static func caption(_ chart: ChartBlock) -> [String] {
    guard !chart.notes.isEmpty else { return [] }
    return ["<figcaption>"] + chart.notes.map { "<p>\(HTMLBlocks.written($0))</p>" }
      + ["</figcaption>"]
  }

  private static func numbers(_ chart: ChartBlock) -> [String] {
    let picture = HTMLText.attribute("href", chart.path)
    let file = HTMLText.attribute("href", chart.tablePath)
    return ["<details>", "<summary>Table and data for this chart</summary>"]
      + HTMLTables.written(chart.table)
      + [
        "<p class=\"files\"><a\(picture)>This chart as a picture (SVG)</a>,"
          + " <a\(file)>its numbers as a table (CSV)</a></p>", "</details>",
      ]
  }

  /// The `svg` element without what stands before it in a file of its own.
  ///
  /// The drawing is this program's own markup; whoever draws makes the text in it inert.
  private static func drawing(_ svg: String) -> String {
    let scalars = svg.unicodeScalars
    let start = scalars.indices.first { scalars[$0...].starts(with: "<svg".unicodeScalars) }
    guard let start, let end = scalars.lastIndex(of: ">") else {
      preconditionFailure("A chart is an SVG document.")
    }
    return String(scalars[start...end])
  }
}
