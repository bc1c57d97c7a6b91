package import PoliceOutcomes

/// The one place where a number becomes text, and the one place where anything is rounded.
///
/// Shares are rounded from exact integers, half away from zero; a printed `0%` is none and a
/// printed `100%` is all.
package enum NumberFormat {
  /// Which way a number goes that lies between two printed steps.
  package enum Rounding: Hashable, Sendable {
    /// To the nearer step, halves away from zero.
    case nearest
    case down
    case up
  }

  /// `count` of `total` as a percentage: "11.6%", "<1%", ">99.9%".
  ///
  /// - Parameters:
  ///   - count: 0...total.
  ///   - total: 1...1,000,000,000.
  ///   - places: decimal places, 0 or 1.
  package static func percent(_ count: Int, of total: Int, places: Int) -> String {
    percent(count, of: total, places: places, rounding: .nearest)
  }

  package static func percent(
    _ count: Int, of total: Int, places: Int, rounding: Rounding
  ) -> String {
    precondition(0...1 ~= places, "percentages have no or one decimal place")
    precondition(total > 0 && 0...total ~= count, "a share is a part of something")
    if count == 0 { return "0%" }
    if count == total { return "100%" }
    let steps = quotient(count * 100 * scale(places), total, rounding)
    if steps == 0 { return "<\(decimal(1, places: places))%" }
    let whole = 100 * scale(places)
    if steps >= whole { return ">\(decimal(whole - 1, places: places))%" }
    return "\(decimal(steps, places: places))%"
  }

  /// A count with commas between thousands: "13,860".
  package static func count(_ number: Int) -> String {
    if 0..<1_000 ~= number { return String(number) }
    var digits = Array(String(number.magnitude))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return (number < 0 ? minus : "") + String(digits)
  }

  /// A count known within bounds: "1,164", "between 3 and 9", "at least 12".
  package static func count(_ count: OffenceCount) -> String {
    guard let high = count.high else { return "at least \(self.count(count.low))" }
    if high == count.low { return self.count(count.low) }
    return "between \(self.count(count.low)) and \(self.count(high))"
  }

  /// The same in a list or a cell, in fewer words: "1,164", "3 to 9", "at least 12".
  package static func briefly(_ count: OffenceCount) -> String {
    guard let high = count.high, high != count.low else { return self.count(count) }
    return "\(self.count(count.low)) to \(self.count(high))"
  }

  /// The minus sign of a printed number.
  static let minus = "\u{2212}"

  /// How many printed steps make one percentage point.
  static func scale(_ places: Int) -> Int { places == 0 ? 1 : 10 }

  /// A number of steps as text: 116 at one place is "11.6".
  static func decimal(_ steps: Int, places: Int) -> String {
    places == 0 ? "\(steps)" : "\(steps / 10).\(steps % 10)"
  }

  /// `part` over `whole`, neither negative, as a whole number.
  static func quotient(_ part: Int, _ whole: Int, _ rounding: Rounding) -> Int {
    switch rounding {
    case .nearest: (2 * part + whole) / (2 * whole)
    case .down: part / whole
    case .up: (part + whole - 1) / whole
    }
  }
}
