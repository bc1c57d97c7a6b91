extension Share {
  /// Whether the share may lie so far apart that no one percentage stands for it: by more than
  /// `points` percentage points, or by more than half of the middle of its range.
  ///
  /// - Source: house rule of `docs/methods.md`, "Withheld counts".
  package func isWide(points: Int) -> Bool {
    // Over one denominator. Products of counts up to 1,000,000,000 fit, and so do five of them.
    let least = low.count * high.total
    let most = high.count * low.total
    if most <= least { return false }
    // most - least > (most + least) / 2 / 2
    if 3 * most > 5 * least { return true }
    let width = (most - least).multipliedFullWidth(by: 100)
    let allowed = (low.total * high.total).multipliedFullWidth(by: points)
    return (width.high, width.low) > (allowed.high, allowed.low)
  }
}
