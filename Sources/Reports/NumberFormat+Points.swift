package import PoliceOutcomes

extension NumberFormat {
  /// A difference of shares in percentage points, rounded once, halves away from zero: "+1.2",
  /// "−0.3", "0.0".
  package static func points(_ difference: ExactRational) -> String {
    // A difference in −1...1 has at most a thousand tenths of a point.
    signed(difference.rounded(times: 1_000) ?? 0)
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

extension NumberFormat {
  /// Two shares in 0...1 as percentages, the lower rounded to the nearest step and the higher too:
  /// "2.1% to 6.9%".
  package static func percentages(
    from low: ExactRational, to high: ExactRational, places: Int
  ) -> String {
    let ends = [low, high].map { share in
      "\(decimal(share.rounded(times: 100 * scale(places)) ?? 0, places: places))%"
    }
    return ends[0] == ends[1] ? ends[0] : ends.joined(separator: " to ")
  }
}
