/// The regularised incomplete gamma functions P (below) and Q (above) at `x`, of a shape above 0.
///
/// For a whole shape `a`, `lower` is the probability of `a` or more events where `x` are expected.
/// The smaller part is good to 1e-12 of itself.
///
/// - Parameter x: 0 or more.
/// - Source: the series and the continued fraction, NIST Digital Library of Mathematical Functions,
///   8.11.4 and 8.9.2, the latter by J. Thompson and A. R. Barnett's form of Lentz's method, J.
///   Comput. Phys. 64 (1986), 490–509.
package func gammaTails(shape: Double, at x: Double) -> Tails {
  precondition(shape > 0 && x >= 0, "a shape is above 0, a point is not below it")
  guard x > 0 else { return Tails(lower: 0) }
  guard x < .infinity else { return Tails(upper: 0) }
  let density = poissonDensity(shape, expected: x)
  if x < shape + 1 {
    var term = 1.0
    var sum = 1.0
    var divisor = shape
    while term > sum * 1e-17 {
      divisor += 1
      term *= x / divisor
      sum += term
    }
    return Tails(lower: min(1, density * sum))
  }
  let fraction = continuedFraction(first: x + 1 - shape) { index in
    (-index * (index - shape), x + 2 * index + 1 - shape)
  }
  return Tails(upper: min(1, density * shape / fraction))
}
