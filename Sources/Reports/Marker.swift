/// A sign beside a figure that says how the figure is to be taken.
///
/// - Source: Government Statistical Service, shorthand in tables. `[u]` is the nearest of its
///   markers to a base too small for a percentage.
package enum Marker: String, CaseIterable, Hashable, Sendable {
  case provisional = "p"
  case broken = "b"
  case withheld = "c"
  case smallBase = "u"
  case notCompared = "z"
  /// Another edition printed the figure otherwise.
  case revised = "r"

  /// As it is printed: "[p]".
  package var text: String { "[\(rawValue)]" }
}
