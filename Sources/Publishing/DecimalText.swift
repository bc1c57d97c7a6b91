import PoliceOutcomes

/// Fractions as decimals of six places, for files that a program reads.
enum DecimalText {
  /// `fraction` rounded half away from zero on exact integers.
  static func sixPlaces(_ fraction: Fraction) -> String {
    text(steps: quotient(fraction.count, fraction.total), isNegative: false)
  }

  /// `fraction` rounded half away from zero on exact integers.
  static func sixPlaces(_ fraction: SignedFraction) -> String {
    text(
      steps: quotient(abs(fraction.change), fraction.base), isNegative: fraction.change < 0)
  }

  /// `number` rounded half away from zero, exactly.
  static func sixPlaces(_ number: ExactRational) -> String {
    let steps = number.rounded(times: 1_000_000) ?? 0
    return text(steps: abs(steps), isNegative: steps < 0)
  }

  /// `value`, which is no exact fraction, to the nearest millionth.
  static func sixPlaces(_ value: Double) -> String {
    text(steps: Int((value.magnitude * 1_000_000).rounded()), isNegative: value < 0)
  }

  /// Millionths of `part` in `whole`, half away from zero, without overflow.
  private static func quotient(_ part: Int, _ whole: Int) -> Int {
    let product = part.multipliedFullWidth(by: 1_000_000)
    let (quotient, rest) = whole.dividingFullWidth(product)
    return rest >= whole - rest ? quotient + 1 : quotient
  }

  private static func text(steps: Int, isNegative: Bool) -> String {
    // The 1 before the six digits keeps their zeros.
    let digits = String(1_000_000 + steps % 1_000_000).dropFirst()
    return "\(isNegative && steps > 0 ? "-" : "")\(steps / 1_000_000).\(digits)"
  }
}
