/// Limits within which a figure may lie by chance alone.
///
/// Of a share they are fractions in 0...1, of a difference of shares in −1...1, of a count or a
/// ratio 0 or more. An upper limit may be infinite where nothing bounds the figure.
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

    /// The probability beyond either limit.
    package var tail: Double {
      switch self {
      case .percent95: 0.025
      case .percent99point8: 0.001
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
  let interval = wilsonInterval(Double(count), of: Double(total), level: level)
  return ConfidenceInterval(
    lower: count == 0 ? 0 : interval.lower, upper: count == total ? 1 : interval.upper)
}

/// The Wilson score interval for a count that need not be whole, such as one worked back from a
/// published share.
///
/// - Parameters:
///   - x: in 0...n.
///   - n: above 0.
package func wilsonInterval(
  _ x: Double, of n: Double, level: ConfidenceInterval.Level = .percent95
) -> ConfidenceInterval {
  precondition(n > 0 && 0...n ~= x, "a share is a part of something")
  let z = level.z
  let square = z * z
  let centre = 2 * x + square
  let spread = z * (square + 4 * x * (1 - x / n)).squareRoot()
  let scale = 2 * (n + square)
  return ConfidenceInterval(
    lower: max(0, (centre - spread) / scale), upper: min(1, (centre + spread) / scale))
}
