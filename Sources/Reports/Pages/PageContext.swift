/// What a writer must know beside the page it writes: the pages that a link may lead to, and where
/// figures are explained.
struct PageContext {
  let publication: Publication
  let path: PagePath
  /// What leads from the page to the folder of the report: empty, "../", or a web address that ends in a slash. `nil`
  /// where the page stands apart from a report and leads nowhere in it.
  let root: String?

  init(publication: Publication, path: PagePath) {
    self.init(publication: publication, path: path, root: path.root)
  }

  init(publication: Publication, path: PagePath, root: String?) {
    self.publication = publication
    self.path = path
    self.root = root
  }

  /// The address of another page, or of a place on it, from this one; `nil` where there is none.
  func address(_ page: PagePath, anchor: String?, file: KeyPath<PagePath, String>) -> String? {
    guard publication.has(page), let root else { return nil }
    if page == path, let anchor { return "#\(anchor)" }
    return root + page[keyPath: file] + (anchor.map { "#\($0)" } ?? "")
  }

  /// The page where a figure is explained; `nil` where it is nowhere.
  func evidence(of figure: String) -> PagePath? { publication.places?[figure]?.page }

  /// What the addresses of places on another page begin with, before the anchor; `nil` where there is no such page.
  func beginning(of page: PagePath) -> String? {
    guard publication.has(page), let root else { return nil }
    return page == path ? "" : root + page.html
  }
}
