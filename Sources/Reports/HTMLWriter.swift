/// Writes the pages of a publication as HTML, each of which needs nothing else: no request, no
/// font, and no script to be read.
package struct HTMLWriter {
  let publication: Publication
  private let frame: HTMLFrame

  /// - Parameter digest: the SHA-256 digest of a text in Base64, by which a page allows its own
  ///   stylesheet and script and no others.
  package init(_ publication: Publication, digest: (String) -> String) {
    self.publication = publication
    frame = HTMLFrame(publication, digest: digest)
  }

  /// The lines of the whole page, with the charts and the stylesheet in it.
  package func page(_ report: Report) -> [String] {
    var blocks = HTMLBlocks(PageContext(publication: publication, path: report.path))
    let head = HTMLFrame.Head(
      path: report.path, title: report.title, standfirst: blocks.written(report.standfirst),
      description: report.standfirst.plainText)
    var lines = ["<main id=\"page-content\" tabindex=\"-1\">"]
    for section in report.sections { lines += written(section, &blocks) }
    lines.append("</main>")
    return frame.page(head, contents: contents(report), main: lines)
  }

  /// The anchor of a table: `table-` and its id.
  static func anchor(of table: Table) -> String { "table-" + HTMLText.anchor(table.id) }

  /// The anchor of a chart: `chart-` and its id.
  static func anchor(of chart: ChartBlock) -> String { "chart-" + HTMLText.anchor(chart.id) }

  private func written(_ section: Section, _ blocks: inout HTMLBlocks) -> [String] {
    let id = HTMLText.anchor(section.id)
    return [
      "<section\(HTMLText.attribute("id", id)) class=\"\(section.role.rawValue)\""
        + "\(HTMLText.attribute("aria-labelledby", id + "-heading"))>",
      "<h2\(HTMLText.attribute("id", id + "-heading"))>\(HTMLText.escaped(section.heading))</h2>",
    ] + blocks.written(section.blocks) + ["</section>"]
  }

  private func contents(_ report: Report) -> [String] {
    if report.sections.count < 2 { return [] }
    let links = report.sections.map { section in
      let address = HTMLText.attribute("href", "#" + HTMLText.anchor(section.id))
      return "<li><a\(address)>\(HTMLText.escaped(section.heading))</a></li>"
    }
    return ["<h2 id=\"page-contents\">On this page</h2>", "<ul>"] + links + ["</ul>"]
  }
}
