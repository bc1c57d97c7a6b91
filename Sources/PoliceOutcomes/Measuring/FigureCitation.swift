/// How a figure cites a force.
package enum FigureCitation: Hashable, Sendable, CaseIterable {
  /// It is about the force.
  case own
  /// It is of several forces, and the force's counts are in it.
  case pooled
  /// It is of several forces, and says what it is without this one.
  case without
  /// It counts forces, and the force is one of those it counts.
  case ofForces
}
