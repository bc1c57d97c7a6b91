/// The two parts into which a point divides a distribution; they add up to 1.
package struct Tails: Hashable, Sendable {
  /// The probability below the point, in 0...1.
  package let lower: Double
  /// The probability above the point, in 0...1.
  package let upper: Double

  init(lower: Double) {
    self.lower = lower
    upper = 1 - lower
  }

  init(upper: Double) {
    lower = 1 - upper
    self.upper = upper
  }

  /// One of the two parts.
  package enum Side: Hashable, Sendable, CaseIterable {
    case lower
    case upper

    var opposite: Side { self == .lower ? .upper : .lower }
  }

  func part(_ side: Side) -> Double { side == .lower ? lower : upper }
}
