/// `e` to the power of `number`: 0 where that is too small to be written, infinity where it is too
/// large.
///
/// The same bits on every machine; see `naturalLogarithm`. Within 2 units of the last place.
///
/// - Source: the power series, Abramowitz and Stegun (1964), 4.2.1, after a whole multiple of the
///   logarithm of 2 is taken away, Cody and Waite (1980).
package func exponential(_ number: Double) -> Double {
  if number.isNaN { return number }
  if number > 709.782_712_893_384 { return .infinity }
  if number < -745.2 { return 0 }
  let multiple = (number / (LogarithmOfTwo.high + LogarithmOfTwo.low)).rounded()
  let rest = (number - multiple * LogarithmOfTwo.high) - multiple * LogarithmOfTwo.low
  var series = 0.0
  // The rest is below 0.347, so that the next term is below 1e-18.
  for divisor in stride(from: 16.0, through: 2.0, by: -1.0) {
    series = (1 + series) * rest / divisor
  }
  let power = 1 + (rest + rest * series)
  // In two steps, since the power of 2 alone may lie beyond the range of numbers.
  let half = Int(multiple) / 2
  return Double(sign: .plus, exponent: Int(multiple) - half, significand: power)
    * Double(sign: .plus, exponent: half, significand: 1)
}
