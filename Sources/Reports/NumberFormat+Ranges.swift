package import PoliceOutcomes

extension NumberFormat {
  /// What two shares in 0...1 lie between: "2.1% to 6.9%"; one percentage only where they are the
  /// same share, or print alike and are no bounds.
  ///
  /// - Parameter areBounds: whether the ends are rounded outward, as those of a range are; else each
  ///   is printed as the figure it is.
  package static func percentages(
    from low: ExactRational, to high: ExactRational, places: Int, areBounds: Bool
  ) -> String {
    if low == high { return percent(low, places: places, .nearest) }
    let ends = [
      percent(low, places: places, areBounds ? .down : .nearest),
      percent(high, places: places, areBounds ? .up : .nearest),
    ]
    return ends[0] == ends[1] ? ends[0] : ends.joined(separator: " to ")
  }

  private static func percent(
    _ share: ExactRational, places: Int, _ rounding: Rounding
  ) -> String {
    if share == .zero { return "0%" }
    let whole = ExactRational(1, 1)
    if share == whole { return "100%" }
    let steps = steps(share, of: 100 * scale(places), rounding)
    if steps == 0 { return "<\(decimal(1, places: places))%" }
    if steps >= 100 * scale(places) {
      return ">\(decimal(100 * scale(places) - 1, places: places))%"
    }
    return "\(decimal(steps, places: places))%"
  }

  /// What two changes lie between, with their signs: "+24.1% to +28.0%"; rounded as shares are.
  package static func changes(
    from low: ExactRational, to high: ExactRational, places: Int, areBounds: Bool
  ) -> String {
    let isOutward = areBounds && low != high
    let ends = [(low, Rounding.down), (high, .up)].map { change, rounding in
      signedPercent(
        steps(change, of: 100 * scale(places), isOutward ? rounding : .nearest), places: places)
    }
    return ends[0] == ends[1] ? ends[0] : ends.joined(separator: " to ")
  }

  /// The limits of a change, −1 or more, rounded outward: "−3.9% to +65.5%".
  package static func changeLimits(_ interval: ConfidenceInterval, places: Int) -> String {
    let scale = Double(100 * scale(places))
    // A limit that is a printed step but for the last bits of the double is that step.
    let lower = Int((interval.lower * scale + 1e-9 * scale).rounded(.down))
    let upper = Int((interval.upper * scale - 1e-9 * scale).rounded(.up))
    return "\(signedPercent(lower, places: places)) to \(signedPercent(upper, places: places))"
  }

  private static func signedPercent(_ steps: Int, places: Int) -> String {
    if steps == 0 { return "0%" }
    return "\(steps > 0 ? "+" : minus)\(decimal(abs(steps), places: places))%"
  }

  /// A number of 0 or more to one decimal place: "12.3", "1,234.5"; "<0.1" of one too small to print.
  package static func tenths(_ number: ExactRational, rounding: Rounding = .nearest) -> String {
    let tenths = steps(number, of: 10, rounding)
    if tenths == 0, number != .zero { return "<0.1" }
    return "\(count(tenths / 10)).\(tenths % 10)"
  }

  /// The limits of a number of 0 or more, rounded outward to one decimal place: "10.1 to 14.9".
  package static func tenthLimits(_ interval: ConfidenceInterval) -> String {
    let lower = Int((interval.lower * 10 + 1e-8).rounded(.down))
    let upper = Int((interval.upper * 10 - 1e-8).rounded(.up))
    return [lower, upper].map { "\(count($0 / 10)).\($0 % 10)" }.joined(separator: " to ")
  }

  /// How many steps of one `scale`th a number is; down is towards the lesser number.
  static func steps(
    _ number: ExactRational, of scale: Int, _ rounding: Rounding
  ) -> Int {
    let nearest = number.rounded(times: scale) ?? 0
    let printed = ExactRational(nearest, scale)
    switch rounding {
    case .nearest: return nearest
    case .down: return printed > number ? nearest - 1 : nearest
    case .up: return printed < number ? nearest + 1 : nearest
    }
  }
}
