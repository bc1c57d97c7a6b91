/// Limits within which a share may lie by chance alone, as fractions in 0...1.
package struct ConfidenceInterval: Hashable, Sendable {
  package let lower: Double
  package let upper: Double

  package init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// How sure an interval is meant to be.
  package enum Level: Hashable, Sendable, CaseIterable {
    case percent95
    case percent99point8

    /// The standard normal deviate with this much between it and its mirror.
    package var z: Double {
      switch self {
      case .percent95: 1.959963984540054
      case .percent99point8: 3.090232306167813
      }
    }
  }
}

/// The Wilson score interval for `count` of `total`, without continuity correction.
///
/// The lower limit of none is exactly 0, the upper limit of all is exactly 1.
///
/// - Parameters:
///   - count: 0...total.
///   - total: at least 1.
/// - Source: E. B. Wilson, "Probable inference, the law of succession, and statistical
///   inference", J. Am. Stat. Assoc. 22 (1927), 209–212.
package func wilsonInterval(
  _ count: Int, of total: Int, level: ConfidenceInterval.Level = .percent95
) -> ConfidenceInterval {
  precondition(total > 0 && 0...total ~= count, "a share is a part of something")
  let x = Double(count)
  let n = Double(total)
  let z = level.z
  let square = z * z
  let centre = 2 * x + square
  let spread = z * (square + 4 * x * (1 - x / n)).squareRoot()
  let scale = 2 * (n + square)
  return ConfidenceInterval(
    lower: count == 0 ? 0 : max(0, (centre - spread) / scale),
    upper: count == total ? 1 : min(1, (centre + spread) / scale))
}
