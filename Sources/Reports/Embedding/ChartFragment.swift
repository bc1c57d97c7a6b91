/// A chart as a page of its own, to stand inside somebody else's article: the drawing, its notes, its table, whence it
/// is and whom to turn to. It needs no script, no request and no other file.
package struct ChartFragment: Sendable {
  package let chart: ChartBlock
  private let publication: Publication
  private let context: PageContext
  private let report: String?

  /// - Parameter report: the web address of the folder of the report, to which figures and files lead; `nil` where they
  ///   lead nowhere.
  package init(_ chart: ChartBlock, in publication: Publication, report: ReportAddress?) {
    self.chart = chart
    self.publication = publication
    self.report = report?.folder
    context = PageContext(
      publication: publication, path: ChartFragment.path(of: chart), root: report?.folder)
  }

  /// Where the page of a chart stands among those of the others.
  package static func path(of chart: ChartBlock) -> PagePath { PagePath(chart.id) }

  /// The whole page, as UTF-8.
  ///
  /// - Parameter digest: the SHA-256 digest of a text in Base64, by which the page allows its own stylesheet and
  ///   nothing else.
  package func html(digest: (String) -> String) -> TextBytes {
    var blocks = HTMLBlocks(context)
    blocks.html.append(
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      \(head(digest))
      <body\(HTMLText.attribute("data-citation", publication.citation))>
      <main>
      <h1>\(escaped: chart.title)</h1>

      """)
    blocks.add([.chart(chart)])
    blocks.html.add("</main>\n<footer>\n")
    addFoot(&blocks)
    blocks.html.add("</footer>\n</body>\n</html>\n")
    return blocks.html
  }

  private func head(_ digest: (String) -> String) -> TextBytes {
    let robots =
      publication.isUnlisted ? "\n<meta name=\"robots\" content=\"noindex, nofollow\">" : ""
    // A link leads out of the frame in which the page stands.
    return """
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'sha256-\(digest(ChartFragment.styleElement))'; img-src data:; base-uri 'none'; \
      form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">\(robots)
      <title>\(escaped: chart.title) – \(escaped: publication.title)</title>
      <base target="_top">
      <link rel="icon" href="data:,">
      <style>\(ChartFragment.styleElement)</style>
      </head>
      """
  }

  /// What stands between the tags of the style element, to the byte.
  private static let styleElement = "\n\(HTMLFrame.tight(Stylesheet.fragment))\n"

  private func addFoot(_ blocks: inout HTMLBlocks) {
    blocks.html.add("<p>From: ")
    if let report {
      blocks.html.add("<a")
      blocks.html.add(attribute: "href", report + PagePath.national.html)
      blocks.html.append(">\(escaped: publication.citation)</a>")
    } else {
      blocks.html.add(escaped: publication.citation)
    }
    blocks.html.add(".</p>\n")
    if !publication.help.isEmpty { blocks.add("<p>", publication.help, "</p>\n") }
    // The drawing says at its head and its foot what its data are; this is for what stands around it.
    for banner in publication.banners {
      blocks.html.append("<p class=\"banner\">\(escaped: banner)</p>\n")
    }
  }
}
