/// The Wilson score interval for `count` of `total`, with continuity correction: wider, so that its
/// cover is seldom below its level.
///
/// The lower limit of none is exactly 0, the upper limit of all is exactly 1.
///
/// - Parameters:
///   - count: 0...total.
///   - total: at least 1.
/// - Source: R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Stat. Med.
///   17 (1998), 857–872, method 4.
package func correctedWilsonInterval(
  _ count: Int, of total: Int, level: ConfidenceInterval.Level = .percent95
) -> ConfidenceInterval {
  precondition(total > 0 && 0...total ~= count, "a share is a part of something")
  let n = Double(total)
  let z = level.z
  let square = z * z
  let p = Double(count) / n
  let q = Double(total - count) / n
  let centre = 2 * n * p + square
  let scale = 2 * (n + square)
  let lowerSpread = z * (square - 2 - 1 / n + 4 * p * (n * q + 1)).squareRoot()
  let upperSpread = z * (square + 2 - 1 / n + 4 * p * (n * q - 1)).squareRoot()
  return ConfidenceInterval(
    lower: count == 0 ? 0 : max(0, (centre - 1 - lowerSpread) / scale),
    upper: count == total ? 1 : min(1, (centre + 1 + upperSpread) / scale))
}
