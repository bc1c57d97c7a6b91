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
    // From the last digit to the first: a sign, at most thirteen digits, the point, six digits.
    String(unsafeUninitializedCapacity: 24) { text in
      var (rest, place) = (steps, 24)
      while rest > 0 || place > 16 {
        place -= 1
        if place == 17 {
          text[place] = UInt8(ascii: ".")
          continue
        }
        text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      if isNegative && steps > 0 {
        place -= 1
        text[place] = UInt8(ascii: "-")
      }
      return text.update(fromContentsOf: text[place...])
    }
  }
}
