/// The sine of an angle in radians, from −π/2 to π/2.
///
/// The same bits on every machine; see `naturalLogarithm`. Within 2 units of the last place.
///
/// - Source: the power series, Abramowitz and Stegun (1964), 4.3.65.
package func sine(_ angle: Double) -> Double {
  precondition(abs(angle) <= .pi / 2, "the angle lies within a right angle")
  let square = angle * angle
  var series = 0.0
  // At a right angle the next term is below 1e-18.
  for factor in stride(from: 24.0, through: 2.0, by: -2.0) {
    series = -(1 + series) * square / (factor * (factor + 1))
  }
  return angle + angle * series
}
