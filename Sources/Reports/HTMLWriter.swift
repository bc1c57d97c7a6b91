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

  /// The whole page, with the charts and the stylesheet in it, as UTF-8.
  package func page(_ report: Report) -> TextBytes {
    var blocks = HTMLBlocks(PageContext(publication: publication, path: report.path))
    blocks.add(report.standfirst)
    let head = HTMLFrame.Head(
      path: report.path, title: report.title, standfirst: blocks.take(),
      description: report.standfirst.plainText)
    blocks.html.add("<main id=\"page-content\" tabindex=\"-1\">\n")
    for section in report.sections { add(section, &blocks) }
    blocks.html.add("</main>\n")
    return frame.page(head, contents: contents(report), main: blocks.take())
  }

  /// The anchor of a table: `table-` and its id.
  static func anchor(of table: Table) -> String { "table-" + HTMLText.anchor(table.id) }

  /// The anchor of a chart: `chart-` and its id.
  static func anchor(of chart: ChartBlock) -> String { "chart-" + HTMLText.anchor(chart.id) }

  private func add(_ section: Section, _ blocks: inout HTMLBlocks) {
    let id = HTMLText.anchor(section.id)
    let heading = id + "-heading"
    blocks.html.append(
      """
      <section id="\(id)" class="\(section.role.rawValue)" aria-labelledby="\(heading)">
      <h2 id="\(heading)">\(escaped: section.heading)</h2>

      """)
    blocks.add(section.blocks)
    blocks.html.add("</section>\n")
  }

  private func contents(_ report: Report) -> TextBytes {
    if report.sections.count < 2 { return TextBytes() }
    var html: TextBytes = "<h2 id=\"page-contents\">On this page</h2>\n<ul>\n"
    for section in report.sections {
      html.append(
        "<li><a href=\"#\(HTMLText.anchor(section.id))\">\(escaped: section.heading)</a></li>\n")
    }
    html.add("</ul>\n")
    return html
  }
}
