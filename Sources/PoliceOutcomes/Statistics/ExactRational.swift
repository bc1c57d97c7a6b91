/// A fraction of any size and sign, with nothing rounded: sums of shares add up to the last digit.
package struct ExactRational: Hashable, Sendable, Comparable {
  private let isNegative: Bool
  private let numerator: WholeNumber
  /// Not 0. The two may have common factors.
  private let denominator: WholeNumber

  package static let zero = ExactRational(0, 1)

  private init(_ isNegative: Bool, _ numerator: WholeNumber, _ denominator: WholeNumber) {
    self.isNegative = isNegative && numerator != .zero
    self.numerator = numerator
    self.denominator = denominator
  }

  /// - Parameter denominator: not 0.
  package init(_ numerator: Int, _ denominator: Int) {
    precondition(denominator != 0, "nothing is divided by zero")
    self.init(
      (numerator < 0) != (denominator < 0), WholeNumber(numerator.magnitude),
      WholeNumber(denominator.magnitude))
  }

  package init(_ fraction: Fraction) {
    self.init(fraction.count, fraction.total)
  }

  package static func + (left: ExactRational, right: ExactRational) -> ExactRational {
    let one = left.numerator * right.denominator
    let other = right.numerator * left.denominator
    let denominator = left.denominator * right.denominator
    if left.isNegative == right.isNegative {
      return ExactRational(left.isNegative, one + other, denominator)
    }
    return one < other
      ? ExactRational(right.isNegative, other - one, denominator)
      : ExactRational(left.isNegative, one - other, denominator)
  }

  package static prefix func - (number: ExactRational) -> ExactRational {
    ExactRational(!number.isNegative, number.numerator, number.denominator)
  }

  package static func - (left: ExactRational, right: ExactRational) -> ExactRational {
    left + -right
  }

  package static func * (left: ExactRational, right: ExactRational) -> ExactRational {
    ExactRational(
      left.isNegative != right.isNegative, left.numerator * right.numerator,
      left.denominator * right.denominator)
  }

  /// The quotient by a number that is not 0.
  package static func / (left: ExactRational, right: ExactRational) -> ExactRational {
    precondition(right.numerator != .zero, "nothing is divided by zero")
    return ExactRational(
      left.isNegative != right.isNegative, left.numerator * right.denominator,
      left.denominator * right.numerator)
  }

  /// Whether the two are the same number, however written.
  package static func == (left: ExactRational, right: ExactRational) -> Bool {
    left.isNegative == right.isNegative
      && left.numerator * right.denominator == right.numerator * left.denominator
  }

  package func hash(into hasher: inout Hasher) {
    // The same however the number is written.
    hasher.combine(rounded(times: 1_000_000))
  }

  package static func < (left: ExactRational, right: ExactRational) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    let one = left.numerator * right.denominator
    let other = right.numerator * left.denominator
    return left.isNegative ? other < one : one < other
  }

  package var magnitude: ExactRational { ExactRational(false, numerator, denominator) }

  /// The nearest whole number to the number times `scale`, half away from zero; `nil` where an
  /// `Int` does not hold it. With a scale of 1,000 it is per cent to one decimal place.
  ///
  /// - Parameter scale: at least 1.
  package func rounded(times scale: Int) -> Int? {
    precondition(scale > 0, "a scale is above zero")
    let doubled = numerator * WholeNumber(scale.magnitude) * WholeNumber(2) + denominator
    guard let whole = doubled.divided(by: denominator * WholeNumber(2)).quotient.small,
      let rounded = Int(exactly: whole)
    else { return nil }
    return isNegative ? -rounded : rounded
  }

  /// The number for drawing, within the last place; printing rounds the exact one instead.
  package var value: Double {
    // The quotient then has 63 or 64 binary digits, more than a `Double` has.
    let shift = 63 - numerator.bitWidth + denominator.bitWidth
    let (quotient, _) =
      shift >= 0
      ? (numerator << shift).divided(by: denominator)
      : numerator.divided(by: denominator << -shift)
    let value = Double(
      sign: .plus, exponent: -shift, significand: Double(quotient.small ?? 0))
    return isNegative ? -value : value
  }
}

extension Sequence where Element == ExactRational {
  /// The sum of the numbers; zero where there are none.
  package var total: ExactRational { reduce(.zero, +) }
}
