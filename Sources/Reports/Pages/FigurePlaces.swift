package import PoliceOutcomes

/// Where each figure of a study is explained: its place among what figures rest on, and its line
/// of `figures.csv`.
package struct FigurePlaces: Hashable, Sendable {
  private let places: [String: Place]
  /// The pages on which figures are explained.
  package let pages: Set<PagePath>

  /// Where one figure is explained.
  package struct Place: Hashable, Sendable {
    package let page: PagePath
    /// Its line of `figures.csv`, from 1; the first is the heading.
    package let line: Int
  }

  package init(_ figures: Figures) {
    var pages: [String?: PagePath] = [:]
    var places: [String: Place] = [:]
    places.reserveCapacity(figures.all.count)
    for (index, figure) in figures.all.enumerated() {
      let page = pages[figure.force] ?? figure.force.map { .sources(of: $0) } ?? .sources
      pages[figure.force] = page
      places[figure.id] = Place(page: page, line: index + 2)
    }
    self.places = places
    self.pages = Set(pages.values)
  }

  /// `nil` where the study has no such figure.
  package subscript(id: String) -> Place? { places[id] }
}
