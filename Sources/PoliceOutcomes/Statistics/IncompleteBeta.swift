/// The regularised incomplete beta function at `x` (below) and its complement (above), of shapes
/// above 0. For whole `a` and `b`, `lower` is the probability of `a` or more of `a + b − 1`, each
/// with the chance `x`. The smaller part is good to 1e-12 of itself.
///
/// - Parameter x: in 0...1.
/// - Source: NIST Digital Library of Mathematical Functions, 8.17.22, used below the mean, and its
///   mirror 8.17.4 above it.
package func betaTails(_ a: Double, _ b: Double, at x: Double) -> Tails {
  precondition(a > 0 && b > 0 && 0...1 ~= x, "shapes are above 0, a point is in 0...1")
  guard x > 0 else { return Tails(lower: 0) }
  guard x < 1 else { return Tails(upper: 0) }
  let density = betaDensity(a, b, at: x) * x * (1 - x)
  if x < (a + 1) / (a + b + 2) {
    return Tails(lower: min(1, density / (a * betaFraction(a, b, x))))
  }
  return Tails(upper: min(1, density / (b * betaFraction(b, a, 1 - x))))
}

/// The density of the beta distribution, `x^(a−1) (1 − x)^(b−1) / B(a, b)`, inside 0...1.
///
/// - Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
func betaDensity(_ a: Double, _ b: Double, at x: Double) -> Double {
  let n = a + b
  let exponent =
    stirlingRemainder(n) - stirlingRemainder(a) - stirlingRemainder(b)
    - deviance(of: a, expected: n * x) - deviance(of: b, expected: n * (1 - x))
  return exponential(exponent) * (a * b / (2 * .pi * n)).squareRoot() / (x * (1 - x))
}

private func betaFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
  continuedFraction(first: 1) { index in
    let half = (index / 2).rounded(.down)
    let place = a + 2 * half
    if index == 2 * half {
      return (half * (b - half) * x / ((place - 1) * place), 1)
    }
    return (-(a + half) * (a + b + half) * x / (place * (place + 1)), 1)
  }
}
