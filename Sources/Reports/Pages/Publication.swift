/// Everything a report publishes to be read: its pages, and where each figure is explained.
package struct Publication: Hashable, Sendable {
  /// The study's title, which each page but the first names above its own.
  package let title: String
  /// In the order of the contents.
  package let pages: [Report]
  /// What every page leads to, with the words of the link.
  package let contents: [Entry]
  /// Where the figures are explained; `nil` where a figure is no link.
  package let places: FigurePlaces?
  /// Whom to turn to, at the foot of every page; empty where nobody is known.
  package let help: [Inline]
  /// What stands at the head and the foot of every page: that its data are invented, that it is a
  /// draft.
  package let banners: [String]
  /// Whether no search engine is to list the pages.
  package let isUnlisted: Bool
  /// How a figure of the report is cited, without its own id and address.
  package let citation: String
  /// What the markers mean that the pages may carry.
  package let meanings: [Marker: [Inline]]
  private let paths: Set<PagePath>

  /// - Parameter furtherPages: pages that are not composed and may be led to all the same.
  package init(
    title: String, pages: [Report], contents: [Entry] = [], places: FigurePlaces? = nil,
    help: [Inline] = [], banners: [String] = [], isUnlisted: Bool = false, citation: String = "",
    meanings: [Marker: [Inline]] = [:], furtherPages: [PagePath] = []
  ) {
    self.title = title
    self.pages = pages
    self.contents = contents
    self.places = places
    self.help = help
    self.banners = banners
    self.isUnlisted = isUnlisted
    self.citation = citation
    self.meanings = meanings
    paths = Set(pages.map(\.path) + furtherPages).union(places?.pages ?? [])
  }

  /// A link of the contents.
  package struct Entry: Hashable, Sendable {
    package let words: String
    package let path: PagePath

    package init(_ words: String, _ path: PagePath) {
      self.words = words
      self.path = path
    }
  }

  /// Whether the report has a page at `path`.
  package func has(_ path: PagePath) -> Bool { paths.contains(path) }
}
