/// A straight scale from zero to its last tick.
package struct Scale: Hashable, Sendable {
  /// At least two, evenly spaced, the first zero.
  package let ticks: [Int]
  /// Where zero lies in the drawing.
  package let start: Double
  /// Where the last tick lies in the drawing.
  package let end: Double

  package init(ticks: [Int], from start: Double, to end: Double) {
    precondition(ticks.count >= 2 && ticks.first == 0, "a scale starts at zero")
    self.ticks = ticks
    self.start = start
    self.end = end
  }

  package func position(_ value: Double) -> Double {
    start + (end - start) * value / Double(ticks[ticks.count - 1])
  }

  /// At most `limit` ticks from zero to the first at or above `maximum`, in steps of 1, 2 or 5
  /// times a power of ten.
  ///
  /// - Parameters:
  ///   - maximum: 0 to 10¹⁵; zero gives the ticks 0 and 1.
  ///   - limit: at least 2.
  package static func ticks(upTo maximum: Int, atMost limit: Int) -> [Int] {
    precondition(0...1_000_000_000_000_000 ~= maximum, "a count is not negative")
    precondition(limit >= 2, "a scale has a tick at each end")
    guard maximum > 0 else { return [0, 1] }
    var power = 1
    while true {
      for step in [power, 2 * power, 5 * power] {
        let steps = (maximum + step - 1) / step
        if steps < limit { return (0...steps).map { $0 * step } }
      }
      power *= 10
    }
  }
}
