/// The exact interval for `count` of `total`: each limit is the chance at which as few, or as many,
/// have the probability that the level leaves to one tail.
///
/// The lower limit of none is exactly 0, the upper limit of all is exactly 1.
///
/// - Parameters:
///   - count: 0...total.
///   - total: at least 1.
/// - Source: C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits illustrated
///   in the case of the binomial", Biometrika 26 (1934), 404–413, by quantiles of the beta
///   distribution.
package func clopperPearsonInterval(
  _ count: Int, of total: Int, level: ConfidenceInterval.Level = .percent95
) -> ConfidenceInterval {
  ConfidenceInterval(
    lower: clopperPearsonLimit(.lower, count, of: total, level: level).value,
    upper: clopperPearsonLimit(.upper, count, of: total, level: level).value)
}

/// One limit of the exact interval, and how far it is from 1.
func clopperPearsonLimit(
  _ side: Tails.Side, _ count: Int, of total: Int, level: ConfidenceInterval.Level
) -> UnitPoint {
  precondition(total > 0 && 0...total ~= count, "a share is a part of something")
  let x = Double(count)
  let rest = Double(total - count)
  switch side {
  case .lower:
    if count == 0 { return UnitPoint(value: 0, complement: 1) }
    return betaQuantile(level.tail, on: .lower, x, rest + 1)
  case .upper:
    if count == total { return UnitPoint(value: 1, complement: 0) }
    return betaQuantile(level.tail, on: .upper, x + 1, rest)
  }
}
