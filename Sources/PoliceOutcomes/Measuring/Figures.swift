/// Every figure of a study, by id, in the order in which they were taken.
package struct Figures: Hashable, Sendable {
  package private(set) var all: [Figure] = []
  private var places: [String: Int] = [:]

  package init() {}

  /// The figure with this id, or `nil`.
  package subscript(id: String) -> Figure? {
    places[id].map { all[$0] }
  }

  /// Adds a figure whose id is new.
  package mutating func add(_ figure: Figure) {
    precondition(places[figure.id] == nil, "two figures have the id \(figure.id)")
    places[figure.id] = all.count
    all.append(figure)
  }
}
