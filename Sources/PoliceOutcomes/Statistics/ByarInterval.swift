/// Byar's approximation to the exact interval for a count, at any count but none, of which it has
/// no lower limit: it is then 0.
///
/// - Source: N. E. Breslow and N. E. Day, "Statistical methods in cancer research", volume II
///   (1987), page 69, as used by the Office for Health Improvement and Disparities.
package func byarInterval(
  _ count: Int, level: ConfidenceInterval.Level = .percent95
) -> ConfidenceInterval {
  precondition(count >= 0, "a count of offences is not negative")
  let x = Double(count)
  let next = x + 1
  let lowerRoot = 1 - 1 / (9 * x) - level.z / (3 * x.squareRoot())
  let upperRoot = 1 - 1 / (9 * next) + level.z / (3 * next.squareRoot())
  return ConfidenceInterval(
    lower: count == 0 ? 0 : max(0, x * lowerRoot * lowerRoot * lowerRoot),
    upper: next * upperRoot * upperRoot * upperRoot)
}

/// The interval printed for a count: exact below 10, Byar's approximation from 10 on.
///
/// - Source: Public Health England, "Technical guide: confidence intervals".
package func countInterval(
  _ count: Int, level: ConfidenceInterval.Level = .percent95
) -> ConfidenceInterval {
  count < 10 ? poissonInterval(count, level: level) : byarInterval(count, level: level)
}
