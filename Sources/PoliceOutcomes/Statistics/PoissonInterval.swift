/// The exact interval for the number of events expected where `count` occurred. Both limits are 0
/// or more; the lower limit of none is exactly 0.
///
/// - Source: F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936),
///   437–442, as halves of chi-squared quantiles of `2x` and `2x + 2` degrees of freedom.
package func poissonInterval(
  _ count: Int, level: ConfidenceInterval.Level = .percent95
) -> ConfidenceInterval {
  precondition(count >= 0, "a count of offences is not negative")
  let x = Double(count)
  return ConfidenceInterval(
    lower: count == 0 ? 0 : gammaQuantile(level.tail, on: .lower, shape: x),
    upper: gammaQuantile(level.tail, on: .upper, shape: x + 1))
}
