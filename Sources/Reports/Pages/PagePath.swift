/// Where a page stands in the folder of a report, without the ending of its files: "index",
/// "forces/kent".
package struct PagePath: Hashable, Sendable {
  /// Small letters, digits, `-`, `_`, `.` and at most one `/`.
  package let stem: String

  /// The path made of a folder and a name; every other character becomes a hyphen.
  package init(_ name: String, in folder: String? = nil) {
    stem = [folder, name].compactMap { $0 }.map(HTMLText.anchor).joined(separator: "/")
  }

  /// The page that a reader opens first.
  package static let national = PagePath("index")
  package static let comparison = PagePath("comparison")
  package static let methods = PagePath("methods")
  package static let quality = PagePath("quality")
  package static let support = PagePath("support")
  /// What each pooled figure rests on.
  package static let sources = PagePath("sources")

  /// The page of a force.
  package static func force(_ id: String) -> PagePath { PagePath(id, in: "forces") }

  /// What each figure of a force rests on, and every cell it sent.
  package static func sources(of force: String) -> PagePath { PagePath(force, in: "sources") }

  /// The file of the page as HTML.
  package var html: String { stem + ".html" }

  /// The file of the page as Markdown.
  package var markdown: String { self == .national ? "report.md" : stem + ".md" }

  /// Whether the page is one of many in a folder of the report's.
  var isInFolder: Bool { stem.utf8.contains(UInt8(ascii: "/")) }

  /// What leads from the page's own folder to that of the report: empty, or "../".
  package var root: String { isInFolder ? "../" : "" }
}

extension Inline {
  /// A link to a page of the report, or to a place on it.
  package static func link(
    _ text: String, to page: PagePath, anchor: String? = nil
  ) -> Inline {
    .link([.text(text)], to: "page:\(page.stem)" + (anchor.map { "#\($0)" } ?? ""))
  }
}
