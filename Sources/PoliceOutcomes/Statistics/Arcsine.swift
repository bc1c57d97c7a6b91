/// The angle, from −π/2 to π/2 in radians, whose sine is `sine`, which is in −1...1.
///
/// The same bits on every machine; see `naturalLogarithm`. Within 3 units of the last place.
///
/// - Source: the power series, Abramowitz and Stegun (1964), 4.4.40; above one half by
///   `asin x = π/2 − 2 asin √((1 − x)/2)`, which follows from 4.3.24.
package func arcsine(_ sine: Double) -> Double {
  precondition(-1...1 ~= sine, "a sine is in −1...1")
  if sine < 0 { return -arcsine(-sine) }
  if sine > 0.5 { return .pi / 2 - 2 * arcsineBelowHalf(((1 - sine) / 2).squareRoot()) }
  return arcsineBelowHalf(sine)
}

/// The angle of a sine in 0...0.5.
private func arcsineBelowHalf(_ sine: Double) -> Double {
  let square = sine * sine
  var sum = 0.0
  // At one half the next term is below 1e-18 of the first. The term of index k is that of k − 1
  // times (2k − 1)²/(2k(2k + 1)) times the square.
  for index in stride(from: 26.0, through: 1.0, by: -1.0) {
    let odd = 2 * index - 1
    sum = (1 + sum) * square * odd * odd / (2 * index * (2 * index + 1))
  }
  return sine + sine * sum
}
