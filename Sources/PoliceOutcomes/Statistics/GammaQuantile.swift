/// The point of the gamma distribution of a shape above 0 and scale 1 that has `probability`, above
/// 0 and below 1, on one side of it. Good to 1e-13 of itself for shapes of 1 and more.
///
/// - Source: Newton's method on the logarithm of `gammaTails`.
package func gammaQuantile(
  _ probability: Double, on side: Tails.Side, shape: Double
) -> Double {
  precondition(0 < probability && probability < 1, "a tail is between none and all")
  return zero(from: shape, lowest: 0, highest: .infinity) { point in
    tailDistance(
      gammaTails(shape: shape, at: point), side, from: probability,
      density: poissonDensity(shape, expected: point) * shape / point)
  }
}

/// The point of the chi-squared distribution that has `probability` on one side of it: twice that
/// of the gamma distribution whose shape is half the degrees of freedom.
package func chiSquaredQuantile(
  _ probability: Double, on side: Tails.Side, degreesOfFreedom: Int
) -> Double {
  precondition(degreesOfFreedom > 0, "there is at least one degree of freedom")
  return 2 * gammaQuantile(probability, on: side, shape: Double(degreesOfFreedom) / 2)
}
