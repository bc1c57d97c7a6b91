/// What a pooled share would be if the forces that did not answer were like the least or the most of
/// those that did.
///
/// It is no estimate: it says how far silence could move the share, if the silent forces lie within
/// what was seen and are of the sizes assumed.
package struct NonResponseBounds: Hashable, Sendable {
  /// The offences assumed of all the silent forces together, 0 or more.
  package let assumedOffences: Int
  /// The least share of a force that answered, and of how many.
  package let lowestSeen: Fraction
  /// The greatest share of a force that answered, and of how many.
  package let highestSeen: Fraction
  /// The pooled share with every silent force at the lowest share seen, in 0...1.
  package let low: ExactRational
  /// The pooled share with every silent force at the highest share seen, in 0...1.
  package let high: ExactRational

  /// The bounds, or `nil` where no force that answered has a base of at least `smallBase`.
  ///
  /// - Parameters:
  ///   - answered: the forces pooled.
  ///   - assumedSizes: the offences assumed of each silent force, 0 or more; see `AssumedSize`.
  ///   - smallBase: a force of fewer offences is pooled but is no example for others, since 0 of 3
  ///     would make every silent force one that never charges.
  package init?(answered: [ForceShare], assumedSizes: [Int], smallBase: Int) {
    precondition(assumedSizes.allSatisfy { $0 >= 0 }, "a count of offences is not negative")
    let examples = answered.map(\.share).filter { $0.base.low >= smallBase }
    guard let pooled = answered.pooled,
      let lowest = examples.map(\.low).min(by: { ExactRational($0) < ExactRational($1) }),
      let highest = examples.map(\.high).max(by: { ExactRational($0) < ExactRational($1) })
    else { return nil }
    assumedOffences = assumedSizes.reduce(0, +)
    lowestSeen = lowest
    highestSeen = highest
    low = Self.pooled(pooled.low, with: assumedOffences, at: lowest)
    high = Self.pooled(pooled.high, with: assumedOffences, at: highest)
  }

  /// The share of some offences and of `offences` more, at another share.
  private static func pooled(
    _ share: Fraction, with offences: Int, at other: Fraction
  ) -> ExactRational {
    (ExactRational(share.count, 1) + ExactRational(offences, 1) * ExactRational(other))
      / ExactRational(share.total + offences, 1)
  }
}
