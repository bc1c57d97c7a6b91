/// Writes a report as one page that needs nothing else: no script, no request, no font.
package enum HTMLWriter {
  /// The whole page, with the charts and the stylesheet in it.
  package static func page(_ report: Report) -> String {
    let banner = report.banner.map { ["<p class=\"banner\">\(HTMLText.escaped($0))</p>"] } ?? []
    let body =
      ["<a class=\"skip\" href=\"#page-content\">Skip to the report</a>", leaving]
      + banner + ["<div class=\"page\">", header(report), contents(report), main(report), "</div>"]
      + ["<footer>", "<p><a href=\"#page-top\">Back to the top</a></p>"] + banner + ["</footer>"]
    return """
      <!DOCTYPE html>
      <html lang="en-GB" id="page-top">
      \(head(report))
      <body>
      \(body.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  /// The anchor of a table: `table-` and its id.
  static func anchor(of table: Table) -> String { "table-" + HTMLText.anchor(table.id) }

  /// The anchor of a chart: `chart-` and its id.
  static func anchor(of chart: ChartBlock) -> String { "chart-" + HTMLText.anchor(chart.id) }

  private static func head(_ report: Report) -> String {
    // The empty icon keeps browsers from asking a server for one.
    """
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(securityPolicy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <title>\(HTMLText.escaped(report.title))</title>
    <meta name="description"\(HTMLText.attribute("content", report.standfirst.plainText))>
    <link rel="icon" href="data:,">
    <style>
    \(Stylesheet.text)
    </style>
    </head>
    """
  }

  private static let securityPolicy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
    + "form-action 'none'"

  /// The way out for readers who may be watched.
  private static let leaving = """
    <aside class="leave" aria-label="Leave this page quickly">
    <a href="https://www.bbc.co.uk/weather" rel="noreferrer" aria-describedby="page-leave-note">\
    Leave this page</a>
    <p id="page-leave-note">Opens a weather page. Does not clear your browsing history.</p>
    </aside>
    """

  private static func header(_ report: Report) -> String {
    """
    <header>
    <h1>\(HTMLText.escaped(report.title))</h1>
    <p class="standfirst">\(HTMLBlocks.written(report.standfirst))</p>
    </header>
    """
  }

  private static func contents(_ report: Report) -> String {
    let links = report.sections.map { section in
      let address = HTMLText.attribute("href", "#" + HTMLText.anchor(section.id))
      return "<li><a\(address)>\(HTMLText.escaped(section.heading))</a></li>"
    }
    let lines = ["<ul>"] + links + ["</ul>"]
    return """
      <nav aria-labelledby="page-contents">
      <h2 id="page-contents">On this page</h2>
      \(lines.joined(separator: "\n"))
      </nav>
      """
  }

  private static func main(_ report: Report) -> String {
    let sections = report.sections.map { section in
      let id = HTMLText.anchor(section.id)
      let lines =
        [
          "<section\(HTMLText.attribute("id", id)) class=\"\(section.role.rawValue)\""
            + "\(HTMLText.attribute("aria-labelledby", id + "-heading"))>",
          "<h2\(HTMLText.attribute("id", id + "-heading"))>\(HTMLText.escaped(section.heading))</h2>",
        ] + HTMLBlocks.written(section.blocks) + ["</section>"]
      return lines.joined(separator: "\n")
    }
    let lines = ["<main id=\"page-content\" tabindex=\"-1\">"] + sections + ["</main>"]
    return lines.joined(separator: "\n")
  }
}
