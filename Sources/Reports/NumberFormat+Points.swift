package import PoliceOutcomes

extension NumberFormat {
  /// A difference of shares in percentage points, rounded once, halves away from zero: "+1.2",
  /// "−0.3", "0.0".
  package static func points(_ difference: ExactRational) -> String {
    // A difference in −1...1 has at most a thousand tenths of a point.
    signed(difference.rounded(times: 1_000) ?? 0)
  }

  /// What two differences of shares lie between, in percentage points, rounded outward: "−1.8 to −0.8"; one
  /// where they are the same.
  package static func points(from low: ExactRational, to high: ExactRational) -> String {
    if low == high { return points(low) }
    return "\(signed(steps(low, of: 1_000, .down))) to \(signed(steps(high, of: 1_000, .up)))"
  }

  /// The limits of a difference of shares in percentage points, rounded outward: "−3.2 to +6.4".
  package static func pointLimits(_ interval: ConfidenceInterval) -> String {
    // As for the limits of a share, one that lies within 1e-9 of a printed step is that step.
    let lower = Int((interval.lower * 1_000 + 1e-6).rounded(.down))
    let upper = Int((interval.upper * 1_000 - 1e-6).rounded(.up))
    return "\(signed(lower)) to \(signed(upper))"
  }

  private static func signed(_ tenths: Int) -> String {
    let size = decimal(abs(tenths), places: 1)
    return tenths == 0 ? size : "\(tenths > 0 ? "+" : minus)\(size)"
  }
}
