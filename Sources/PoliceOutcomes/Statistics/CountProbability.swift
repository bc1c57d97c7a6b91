/// How far a count `x` lies from what is expected: `x ln(x/expected) + expected − x`, 0 or more,
/// for numbers above 0. Exact where the two are near, where the plain formula is not.
///
/// - Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000), the
///   function `bd0`.
func deviance(of x: Double, expected: Double) -> Double {
  let difference = x - expected
  guard abs(difference) < 0.1 * (x + expected) else {
    return x * naturalLogarithm(x / expected) - difference
  }
  let v = difference / (x + expected)
  var sum = difference * v
  var term = 2 * x * v
  for odd in stride(from: 3.0, through: 99.0, by: 2.0) {
    term *= v * v
    let next = sum + term / odd
    if next == sum { break }
    sum = next
  }
  return sum
}

/// `expectedˣ e^(−expected) / Γ(x + 1)`: for a whole `x` the probability of a Poisson count of it.
/// Both are above 0.
///
/// - Source: Loader (2000), section 3.
func poissonDensity(_ x: Double, expected: Double) -> Double {
  exponential(-stirlingRemainder(x) - deviance(of: x, expected: expected))
    / (2 * .pi * x).squareRoot()
}

/// The probability of `count` of `total`, each with the chance `chance`, in 0...1.
///
/// - Source: Loader (2000), section 2.
package func binomialProbability(_ count: Int, of total: Int, chance: Double) -> Double {
  precondition(total >= 0 && 0...total ~= count, "a share is a part of something")
  precondition(0...1 ~= chance, "a chance is in 0...1")
  if chance == 0 { return count == 0 ? 1 : 0 }
  if chance == 1 { return count == total ? 1 : 0 }
  let n = Double(total)
  if count == 0 { return exponential(n * naturalLogarithm(1 - chance)) }
  if count == total { return exponential(n * naturalLogarithm(chance)) }
  let x = Double(count)
  let rest = n - x
  let exponent =
    stirlingRemainder(n) - stirlingRemainder(x) - stirlingRemainder(rest)
    - deviance(of: x, expected: n * chance) - deviance(of: rest, expected: n * (1 - chance))
  return exponential(exponent) * (n / (2 * .pi * x * rest)).squareRoot()
}
