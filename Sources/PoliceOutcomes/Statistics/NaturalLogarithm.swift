/// The natural logarithm of a number of 0 or more; of 0 it is minus infinity.
///
/// Made of the operations that IEEE 754 rounds in one way only, so that it gives the same bits on
/// every machine, which the system's own function does not. Within 2 units of the last place.
///
/// - Source: `ln((1 + s)/(1 − s)) = 2(s + s³/3 + s⁵/5 + …)`, M. Abramowitz and I. A. Stegun,
///   "Handbook of Mathematical Functions" (1964), 4.1.27; the logarithm of 2 in two parts, W. J.
///   Cody and W. Waite, "Software Manual for the Elementary Functions" (1980).
package func naturalLogarithm(_ number: Double) -> Double {
  precondition(number >= 0, "the logarithm of a negative number is not a number")
  guard number > 0, number < .infinity else { return number == 0 ? -.infinity : number }
  var exponent = Double(number.exponent)
  var significand = number.significand
  if significand > 1.414_213_562_373_095_1 {
    significand /= 2
    exponent += 1
  }
  let s = (significand - 1) / (significand + 1)
  let square = s * s
  var series = 0.0
  // s² is below 0.0295, so that the next term is below 1e-17 of the first.
  for odd in stride(from: 21.0, through: 3.0, by: -2.0) { series = (series + 1 / odd) * square }
  return exponent * LogarithmOfTwo.high
    + (2 * s + (2 * s * series + exponent * LogarithmOfTwo.low))
}

/// The logarithm of 2 as the sum of two numbers, of which a whole multiple of the first is exact.
enum LogarithmOfTwo {
  static let high = 0x1.62e42feep-1
  static let low = 0x1.a39ef35793c76p-33
}
