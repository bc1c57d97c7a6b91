package import PoliceOutcomes

extension NumberFormat {
  /// A change as a signed percentage: "+26%", "−100%".
  ///
  /// A change too small to print and a fall of nearly everything are said in words.
  package static func change(
    _ fraction: SignedFraction, places: Int, rounding: Rounding = .nearest
  ) -> String {
    if fraction.change == 0 { return "0%" }
    let isRise = fraction.change > 0
    let size = Int(fraction.change.magnitude)
    let steps = quotient(
      size * 100 * scale(places), fraction.base, isRise ? rounding : mirrored(rounding))
    let whole = 100 * scale(places)
    if steps == 0 {
      return "\(isRise ? "up" : "down") by less than \(decimal(1, places: places))%"
    }
    if !isRise, steps >= whole, size < fraction.base {
      return "down by more than \(decimal(whole - 1, places: places))%"
    }
    return "\(isRise ? "+" : minus)\(decimal(steps, places: places))%"
  }

  /// The size of a change without its sign: "26%", "less than 1%".
  ///
  /// - Parameter rounding: of the size; down is towards no change.
  package static func changeSize(
    _ fraction: SignedFraction, places: Int, rounding: Rounding = .nearest
  ) -> String {
    if fraction.change == 0 { return "0%" }
    let size = Int(fraction.change.magnitude)
    let steps = quotient(size * 100 * scale(places), fraction.base, rounding)
    let whole = 100 * scale(places)
    if steps == 0 { return "less than \(decimal(1, places: places))%" }
    if fraction.change < 0, steps >= whole, size < fraction.base {
      return "more than \(decimal(whole - 1, places: places))%"
    }
    return "\(decimal(steps, places: places))%"
  }

  /// The difference of two shares, taken before either is rounded: "+1.2 percentage points".
  package static func points(
    from earlier: Fraction, to later: Fraction, places: Int
  ) -> String {
    let rise = later.count * earlier.total - earlier.count * later.total
    let base = UInt(earlier.total) * UInt(later.total)
    // Counts up to 1,000,000,000 make products that fit; their hundredfold does not.
    let product = rise.magnitude.multipliedFullWidth(by: UInt(100 * scale(places)))
    let (steps, rest) = base.dividingFullWidth(product)
    let rounded = Int(steps) + (rest >= base - rest ? 1 : 0)
    let unit = "percentage points"
    if rise == 0 { return "no difference in \(unit)" }
    if rounded == 0 {
      return "\(rise > 0 ? "up" : "down") by less than \(decimal(1, places: places)) \(unit)"
    }
    return "\(rise > 0 ? "+" : minus)\(decimal(rounded, places: places)) \(unit)"
  }

  private static func mirrored(_ rounding: Rounding) -> Rounding {
    switch rounding {
    case .nearest: .nearest
    case .down: .up
    case .up: .down
    }
  }
}
