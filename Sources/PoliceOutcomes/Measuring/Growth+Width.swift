extension Growth {
  /// Whether the change may lie so far apart that no one percentage stands for it: by more than
  /// `points` percentage points, or by more than half of the middle of its range.
  ///
  /// - Source: as for shares, house rule of `docs/methods.md`, "Withheld counts".
  package func isWide(points: Int) -> Bool {
    guard let change else { return false }
    let (low, high) = (ExactRational(change.low), ExactRational(change.high))
    return high - low > ExactRational(points, 100)
      || high - low > (low + high).magnitude * ExactRational(1, 4)
  }
}

extension ExactRational {
  package init(_ fraction: SignedFraction) {
    self.init(fraction.change, fraction.base)
  }
}
