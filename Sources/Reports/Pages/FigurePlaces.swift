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
    places = Dictionary(
      figures.all.enumerated().map { index, figure in
        (
          figure.id,
          Place(page: figure.force.map { .sources(of: $0) } ?? .sources, line: index + 2)
        )
      }, uniquingKeysWith: { first, _ in first })
    pages = Set(places.values.map(\.page))
  }

  /// `nil` where the study has no such figure.
  package subscript(id: String) -> Place? { places[id] }
}
