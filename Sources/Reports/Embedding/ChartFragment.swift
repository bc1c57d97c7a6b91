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

  /// The lines of the whole page.
  ///
  /// - Parameter digest: the SHA-256 digest of a text in Base64, by which the page allows its own stylesheet and
  ///   nothing else.
  package func html(digest: (String) -> String) -> [String] {
    var blocks = HTMLBlocks(context)
    return [
      "<!DOCTYPE html>", "<html lang=\"en-GB\">", head(digest),
      "<body\(HTMLText.attribute("data-citation", publication.citation))>", "<main>",
      "<h1>\(HTMLText.escaped(chart.title))</h1>",
    ] + blocks.written([.chart(chart)]) + ["</main>", "<footer>"] + foot(&blocks)
      + ["</footer>", "</body>", "</html>", ""]
  }

  private func head(_ digest: (String) -> String) -> String {
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
      <title>\(HTMLText.escaped(chart.title)) – \(HTMLText.escaped(publication.title))</title>
      <base target="_top">
      <link rel="icon" href="data:,">
      <style>\(ChartFragment.styleElement)</style>
      </head>
      """
  }

  /// What stands between the tags of the style element, to the byte.
  private static let styleElement = "\n\(HTMLFrame.tight(Stylesheet.fragment))\n"

  private func foot(_ blocks: inout HTMLBlocks) -> [String] {
    let cited = HTMLText.escaped(publication.citation)
    let whence =
      report.map { "<a\(HTMLText.attribute("href", $0 + PagePath.national.html))>\(cited)</a>" }
      ?? cited
    let help = publication.help.isEmpty ? [] : ["<p>\(blocks.written(publication.help))</p>"]
    // The drawing says at its head and its foot what its data are; this is for what stands around it.
    let banners = publication.banners.map { "<p class=\"banner\">\(HTMLText.escaped($0))</p>" }
    return ["<p>From: \(whence).</p>"] + help + banners
  }
}
