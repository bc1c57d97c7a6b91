/// To what multiple a force rounds the counts it gives.
///
/// - Source: `docs/methods.md`, "Rounded counts".
package enum Rounding: Int, Hashable, Sendable, CaseIterable {
  case toFive = 5
  case toTen = 10

  /// What a count written so can have been: to 5, 2 less to 2 more; to 10, half up, 5 less to 4
  /// more. Never below zero.
  package func bounds(of written: Int) -> OffenceCount {
    let (below, above) = self == .toFive ? (2, 2) : (5, 4)
    return OffenceCount(from: max(0, written - below), through: written + above)
  }

  /// Whether a count rounded so can be written so.
  package func isMultiple(_ written: Int) -> Bool { written % rawValue == 0 }
}
