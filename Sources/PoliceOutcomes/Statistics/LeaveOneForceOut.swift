/// What a pooled share would be without each of its forces in turn.
package struct LeaveOneForceOut: Hashable, Sendable {
  /// The share of all the forces.
  package let pooled: Share
  /// One for each force, in the order they were given.
  package let influences: [Influence]

  /// A force, and the pooled share without it.
  package struct Influence: Hashable, Sendable {
    package let force: String
    /// The share of the other forces.
    package let without: Share
    /// How far the least the share can be moves when the force is left out, in −1...1.
    package let lowShift: ExactRational
    /// How far the most the share can be moves when the force is left out, in −1...1.
    package let highShift: ExactRational

    /// The larger of the two moves, in 0...1.
    package var size: ExactRational { max(lowShift.magnitude, highShift.magnitude) }
  }

  /// The influences of the forces without which the share is `others`, one of each.
  package init(pooled: Share, without others: [ForceShare]) {
    self.pooled = pooled
    influences = others.map { other in
      Influence(
        force: other.force, without: other.share,
        lowShift: ExactRational(other.share.low) - ExactRational(pooled.low),
        highShift: ExactRational(other.share.high) - ExactRational(pooled.high))
    }
  }

  /// The force that moves the share most; of several the first that was given.
  package var largest: Influence? {
    influences.reduce(nil) { best, next in
      guard let best else { return next }
      return best.size < next.size ? next : best
    }
  }

  /// The least and the most the share can be without one of its forces, whichever it is.
  package var range: (low: Fraction, high: Fraction)? {
    let low = influences.map(\.without.low).min { ExactRational($0) < ExactRational($1) }
    let high = influences.map(\.without.high).max { ExactRational($0) < ExactRational($1) }
    guard let low, let high else { return nil }
    return (low, high)
  }
}
