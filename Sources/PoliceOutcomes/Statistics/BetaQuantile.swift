/// A point in 0...1 and how far it is from 1, each to its own last places.
package struct UnitPoint: Hashable, Sendable {
  package let value: Double
  package let complement: Double

  /// The one against the other: 0 or more, infinite at 1.
  var odds: Double { value / complement }
  var mirrored: UnitPoint { UnitPoint(value: complement, complement: value) }
}

/// The point of the beta distribution of shapes above 0 that has `probability`, above 0 and below
/// 1, on one side of it. Good to 1e-13 of itself for shapes of 1 and more.
///
/// - Source: Newton's method on the logarithm of `betaTails`.
package func betaQuantile(
  _ probability: Double, on side: Tails.Side, _ a: Double, _ b: Double
) -> UnitPoint {
  precondition(0 < probability && probability < 1, "a tail is between none and all")
  // Looked for from the nearer end, so that neither number is a difference of two near 1.
  let half = betaTails(a, b, at: 0.5).part(side)
  if side == .lower ? half < probability : half > probability {
    return betaPointBelowHalf(probability, side.opposite, b, a).mirrored
  }
  return betaPointBelowHalf(probability, side, a, b)
}

private func betaPointBelowHalf(
  _ probability: Double, _ side: Tails.Side, _ a: Double, _ b: Double
) -> UnitPoint {
  let value = zero(from: min(0.5, a / (a + b)), lowest: 0, highest: 1) { point in
    tailDistance(
      betaTails(a, b, at: point), side, from: probability, density: betaDensity(a, b, at: point))
  }
  return UnitPoint(value: value, complement: 1 - value)
}
