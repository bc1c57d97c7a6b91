/// The forces there are, by every name they are known by.
package struct ForceRegister: Hashable, Sendable {
  /// In the order of `forces.csv`.
  package private(set) var forces: [Force] = []
  private var places: [String: Int] = [:]
  private var names: [String] = []

  package init() {}

  /// Adds a force under its id, names and aliases. A name that another force already has is
  /// left to that force; the result lists such names.
  @discardableResult
  package mutating func add(_ force: Force, aliases: [String]) -> [String] {
    var taken: [String] = []
    let place = forces.count
    forces.append(force)
    for name in [force.id, force.name, force.shortName] + aliases {
      let plain = LabelText.normalised(name)
      if plain.isEmpty { continue }
      if let other = places[plain], other != place {
        taken.append(name)
      } else if places[plain] == nil {
        places[plain] = place
        names.append(name)
      }
    }
    return taken
  }

  /// The force that goes by `name`, or `nil`.
  package func force(named name: String) -> Force? {
    places[LabelText.normalised(name)].map { forces[$0] }
  }

  /// The names closest in spelling to one that no force goes by.
  package func suggestions(for name: String) -> [String] {
    NearestNames.closest(to: name, among: names)
  }
}
