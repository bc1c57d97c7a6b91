/// The sine of an angle in radians, from −π/2 to π/2.
///
/// The same bits on every machine; see `naturalLogarithm`. Within 2 units of the last place, and
/// exactly 1 at a right angle.
///
/// - Source: the power series, Abramowitz and Stegun (1964), 4.3.65; above a quarter of π by
///   `sin x = 1 − 2 sin²((π/2 − x)/2)`, which is 4.3.24.
package func sine(_ angle: Double) -> Double {
  precondition(abs(angle) <= .pi / 2, "the angle lies within a right angle")
  if angle < 0 { return -sine(-angle) }
  if angle > .pi / 4 {
    let half = sineOfSmallAngle((.pi / 2 - angle) / 2)
    return 1 - 2 * half * half
  }
  return sineOfSmallAngle(angle)
}

/// The sine of an angle in 0...π/4.
private func sineOfSmallAngle(_ angle: Double) -> Double {
  let square = angle * angle
  var series = 0.0
  // At a quarter of π the next term is below 1e-18 of the first.
  for factor in stride(from: 16.0, through: 2.0, by: -2.0) {
    series = -(1 + series) * square / (factor * (factor + 1))
  }
  return angle + angle * series
}
