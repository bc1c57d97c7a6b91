import PoliceOutcomes

/// Finds a force by what a user calls it.
enum ForceName {
  /// The force that is called `name` by its id or its names, or `nil` after saying that there is none.
  ///
  /// - Parameter kind: what the forces have in common: "force with counts in my-study".
  static func force(_ name: String, among forces: [Force], of kind: String) -> Force? {
    let wanted = LabelText.normalised(name)
    let found = forces.first { force in
      [force.id, force.name, force.shortName].contains { LabelText.normalised($0) == wanted }
    }
    if let found { return found }
    let nearest = NearestNames.closest(to: name, among: forces.map(\.shortName))
      .map { "'\($0)'" }.joined(separator: ", ")
    Terminal.warn(
      "chargesheet: error: no \(kind) is called '\(name)'\n  \(nearest.isEmpty ? "The ids are in figures.csv." : "The nearest: \(nearest).")"
    )
    return nil
  }
}
