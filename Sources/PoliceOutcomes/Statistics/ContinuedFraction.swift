/// The continued fraction `b₀ + a₁/(b₁ + a₂/(b₂ + …))`, to the last places.
///
/// - Parameter parts: `a` and `b` of each index from 1 on.
/// - Source: W. J. Lentz's method as modified by J. Thompson and A. R. Barnett, J. Comput. Phys. 64
///   (1986), 490–509.
func continuedFraction(
  first: Double, parts: (_ index: Double) -> (numerator: Double, denominator: Double)
) -> Double {
  let tiny = 1e-300
  var value = first == 0 ? tiny : first
  var above = value
  var below = 0.0
  var index = 1.0
  // The fractions used here settle within some tens of the square root of the counts.
  while index < 1e7 {
    let (numerator, denominator) = parts(index)
    below = denominator + numerator * below
    below = 1 / (below == 0 ? tiny : below)
    above = denominator + numerator / above
    if above == 0 { above = tiny }
    let change = above * below
    value *= change
    if abs(change - 1) < 4 * .ulpOfOne { break }
    index += 1
  }
  return value
}
