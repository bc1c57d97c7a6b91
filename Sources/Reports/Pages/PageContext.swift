/// What a writer must know beside the page it writes: the pages that a link may lead to, and where
/// figures are explained.
struct PageContext {
  let publication: Publication
  let path: PagePath

  /// The address of another page, or of a place on it, from this one; `nil` where there is none.
  func address(_ page: PagePath, anchor: String?, file: KeyPath<PagePath, String>) -> String? {
    guard publication.has(page) else { return nil }
    if page == path, let anchor { return "#\(anchor)" }
    return path.root + page[keyPath: file] + (anchor.map { "#\($0)" } ?? "")
  }

  /// The address where a figure is explained, from this page; `nil` where it is nowhere.
  func evidence(of figure: String) -> String? {
    guard let place = publication.places?[figure] else { return nil }
    return address(place.page, anchor: HTMLText.anchor(figure), file: \.html)
  }
}
