/// What Stirling's formula leaves out of the logarithm of the gamma function:
/// `ln Γ(x + 1) − ((x + ½) ln x − x + ½ ln 2π)`, for `x` above 0. It falls from infinity to 0.
///
/// - Source: Abramowitz and Stegun (1964), 6.1.40, from 16 on; below by 6.1.15. Its use in
///   probabilities: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
package func stirlingRemainder(_ x: Double) -> Double {
  precondition(x > 0, "the remainder is of a number above 0")
  guard x < 16 else { return remainderFromSixteen(x) }
  var raised = x
  var product = 1.0
  while raised < 16 {
    raised += 1
    product *= raised
  }
  let difference = (raised + 0.5) * naturalLogarithm(raised) - (x + 0.5) * naturalLogarithm(x)
  return difference - (raised - x) - naturalLogarithm(product) + remainderFromSixteen(raised)
}

private func remainderFromSixteen(_ x: Double) -> Double {
  let square = x * x
  let last = 1 / 1188.0 - 691 / (360_360 * square)
  return
    (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - last / square) / square) / square)
      / square)
    / x
}
