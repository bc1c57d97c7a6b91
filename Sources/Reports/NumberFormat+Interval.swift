package import PoliceOutcomes

extension NumberFormat {
  /// The limits of an interval, rounded outward: "9.7% to 13.8%".
  package static func interval(_ interval: ConfidenceInterval, places: Int) -> String {
    "\(lowerLimit(interval.lower, places: places)) to \(upperLimit(interval.upper, places: places))"
  }

  /// A lower limit in 0...1, rounded down.
  package static func lowerLimit(_ value: Double, places: Int) -> String {
    limit(value, places: places, .down)
  }

  /// An upper limit in 0...1, rounded up.
  package static func upperLimit(_ value: Double, places: Int) -> String {
    limit(value, places: places, .up)
  }

  private static func limit(
    _ value: Double, places: Int, _ rule: FloatingPointRoundingRule
  ) -> String {
    precondition(0...1 ~= value, "a limit of a share is a share")
    let steps = value * Double(100 * scale(places))
    let nearest = steps.rounded()
    // A limit that is a printed step but for the last bits of the double is that step.
    let isStep = (steps - nearest).magnitude <= 1e-9 * Double(100 * scale(places))
    return "\(decimal(Int(isStep ? nearest : steps.rounded(rule)), places: places))%"
  }
}
