/// A force and its share.
package struct ForceShare: Hashable, Sendable {
  /// The id of the force: "kent".
  package let force: String
  package let share: Share

  package init(_ force: String, _ share: Share) {
    self.force = force
    self.share = share
  }
}

extension Sequence where Element == ForceShare {
  /// The ratio of sums, with every force at its least and at its most, or `nil` where there is no
  /// force.
  package var pooled: Share? {
    let shares = map(\.share)
    let low = shares.map(\.low)
    let high = shares.map(\.high)
    guard
      let least = Fraction(low.map(\.count).reduce(0, +), of: low.map(\.total).reduce(0, +)),
      let most = Fraction(high.map(\.count).reduce(0, +), of: high.map(\.total).reduce(0, +))
    else { return nil }
    return Share(
      low: least, high: most, base: shares.map(\.base).total,
      doubts: shares.reduce(into: []) { $0.formUnion($1.doubts) })
  }
}
