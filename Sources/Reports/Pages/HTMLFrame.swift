/// What every page of a publication has around its own words: the head, the way out, the way to the
/// other pages, whom to turn to, and the foot.
struct HTMLFrame {
  private let publication: Publication
  private let policy: String

  /// The parts of a page that its frame needs.
  struct Head {
    let path: PagePath
    let title: String
    /// Beneath the title, as HTML.
    let standfirst: TextBytes
    /// What a search engine shows.
    let description: String
  }

  /// - Parameter digest: the SHA-256 digest of a text in Base64.
  init(_ publication: Publication, digest: (String) -> String) {
    self.publication = publication
    policy =
      "default-src 'none'; style-src 'sha256-\(digest(HTMLFrame.styleElement))'; "
      + "script-src 'sha256-\(digest(HTMLFrame.scriptElement))'; img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  /// The whole page around the lines of `main`; `contents` are its headings as links.
  func page(_ head: Head, contents: TextBytes, main: TextBytes) -> TextBytes {
    let banners = banners
    var html = TextBytes()
    html.reserve(main.bytes.count + 40_000)
    html.append(
      """
      <!DOCTYPE html>
      <html lang="en-GB" id="page-top">
      \(self.head(head))
      <body\(HTMLText.attribute("data-citation", publication.citation))>
      <a class="skip" href="#page-content">Skip to the report</a>
      \(HTMLFrame.leaving)

      """)
    if !banners.isEmpty {
      html.add("<div role=\"region\" aria-label=\"What these pages are\">\n")
      html.append(banners)
      html.add("</div>\n")
    }
    html.add("<div class=\"page\">\n")
    addHeader(head, &html)
    addNavigation(head.path, contents: contents, &html)
    html.append(main)
    html.add("</div>\n<footer>\n")
    addHelp(head.path, &html)
    html.add("<p><a href=\"#page-top\">Back to the top</a></p>\n")
    html.append(banners)
    html.append(
      "</footer>\n<script>\(HTMLFrame.scriptElement)</script>\n</body>\n</html>\n")
    return html
  }

  private var banners: TextBytes {
    publication.banners.map { "<p class=\"banner\">\(escaped: $0)</p>\n" }.joined()
  }

  /// What stands between the tags of the style element, to the byte.
  private static let styleElement = "\n\(tight(Stylesheet.text))\n"

  /// What stands between the tags of the script element, to the byte.
  private static let scriptElement = "\n\(unindented(PageScript.text))\n"

  /// A stylesheet without the spaces that mean nothing in it.
  static func tight(_ text: String) -> String {
    let bytes = Array(unindented(text).utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: " ") {
        let next = place + 1 < bytes.count ? bytes[place + 1] : byte
        if ":;,".utf8.contains(kept.last ?? byte) || next == UInt8(ascii: "{") { continue }
      }
      kept.append(byte)
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The lines without the spaces before them, which every page would carry.
  private static func unindented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: true)
      .map { String($0.drop { $0 == " " }) }.joined(separator: "\n")
  }

  private func head(_ head: Head) -> TextBytes {
    let isFirst = head.path == .national
    let title = isFirst ? head.title : "\(head.title) – \(publication.title)"
    let robots =
      publication.isUnlisted ? "\n<meta name=\"robots\" content=\"noindex, nofollow\">" : ""
    // The empty icon keeps browsers from asking a server for one.
    return """
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">\(robots)
      <title>\(escaped: title)</title>
      <meta name="description"\(HTMLText.attribute("content", head.description))>
      <link rel="icon" href="data:,">
      <style>\(HTMLFrame.styleElement)</style>
      </head>
      """
  }

  /// The way out for readers who may be watched.
  private static let leaving = """
    <aside class="leave" aria-label="Leave this page quickly">
    <a href="https://www.bbc.co.uk/weather" rel="noreferrer" aria-describedby="page-leave-note">\
    Leave this page</a>
    <p id="page-leave-note">Opens a weather page. Does not clear your browsing history.</p>
    </aside>
    """

  private func addHeader(_ head: Head, _ html: inout TextBytes) {
    html.add("<header>\n")
    if head.path != .national {
      html.append("<p class=\"part-of\">\(escaped: publication.title)</p>\n")
    }
    html.append(
      """
      <h1>\(escaped: head.title)</h1>
      <p class="standfirst">\(head.standfirst)</p>
      </header>

      """)
  }

  private func addNavigation(_ path: PagePath, contents: TextBytes, _ html: inout TextBytes) {
    if publication.contents.isEmpty && contents.isEmpty { return }
    html.add("<nav aria-label=\"Contents\">\n")
    if !publication.contents.isEmpty {
      html.add("<h2 id=\"page-pages\">The report</h2>\n<ul class=\"pages\">\n")
      for entry in publication.contents {
        html.add("<li><a")
        html.add(attribute: "href", path.root + entry.path.html)
        if entry.path == path { html.add(" aria-current=\"page\"") }
        html.append(">\(escaped: entry.words)</a></li>\n")
      }
      html.add("</ul>\n")
    }
    html.append(contents)
    html.add("</nav>\n")
  }

  private func addHelp(_ path: PagePath, _ html: inout TextBytes) {
    if publication.help.isEmpty { return }
    var blocks = HTMLBlocks(PageContext(publication: publication, path: path))
    blocks.add("<p class=\"help\">", publication.help, "</p>\n")
    html.append(blocks.html)
  }
}
