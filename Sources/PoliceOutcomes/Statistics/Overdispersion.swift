/// How much more the shares of forces vary than chance allows.
///
/// Estimated on the arcsine scale, with the outermost tenth of the forces at either end brought in
/// to where the rest ends (winsorised, not left out), so that a few odd forces do not hide
/// themselves by widening the limits.
///
/// - Source: D. J. Spiegelhalter, Stat. Med. 24 (2005), 1185–1202, and "Handling over-dispersion of
///   performance indicators", Qual. Saf. Health Care 14 (2005), 347–351, in the form of the program
///   FunnelPlotR.
package struct Overdispersion: Hashable, Sendable {
  /// How many forces it was estimated from.
  package let forces: Int
  /// The mean square of the winsorised scores, 0 or more; about 1 where chance is all there is.
  package let phi: Double
  /// The variance between forces on the arcsine scale, 0 or more.
  package let tauSquared: Double

  /// Fewer forces than this say too little about how forces vary. House rule.
  package static let fewestForces = 10

  private static let winsorisedPart = 0.1

  /// The estimate from the shares of forces, each known exactly, or `nil` where there are fewer
  /// than 10.
  ///
  /// - Parameter baseline: the pooled share; that of `shares` where `nil`.
  package init?(of shares: [Fraction], baseline: Fraction? = nil) {
    guard shares.count >= Self.fewestForces,
      let pooled = baseline
        ?? Fraction(shares.map(\.count).reduce(0, +), of: shares.map(\.total).reduce(0, +))
    else { return nil }
    let target = arcsine(pooled.value.squareRoot())
    // The weights, 1/s², and the scores, (Y − target)/s, where s is 1/(2√n).
    let weights = shares.map { 4 * Double($0.total) }
    let scores = zip(shares, weights).map { share, weight in
      (arcsine(share.value.squareRoot()) - target) * weight.squareRoot()
    }
    let low = sampleQuantile(scores, at: Self.winsorisedPart)
    let high = sampleQuantile(scores, at: 1 - Self.winsorisedPart)
    let squares = scores.map { score in
      let brought = min(max(score, low), high)
      return brought * brought
    }
    let excess = squares.reduce(0, +) - Double(shares.count - 1)
    let sum = weights.reduce(0, +)
    let sumOfSquares = weights.map { $0 * $0 }.reduce(0, +)
    forces = shares.count
    phi = squares.reduce(0, +) / Double(shares.count)
    tauSquared = max(0, excess / (sum - sumOfSquares / sum))
  }
}

/// The value below which a part of the sample lies, in a straight line between its neighbours.
///
/// - Parameters:
///   - sample: at least one number, in any order.
///   - part: in 0...1.
/// - Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", Am. Stat. 50
///   (1996), 361–365, definition 7.
package func sampleQuantile(_ sample: [Double], at part: Double) -> Double {
  precondition(!sample.isEmpty && 0...1 ~= part, "a quantile is of something, at a part of it")
  let sorted = sample.sorted()
  let place = Double(sorted.count - 1) * part
  let index = Int(place)
  guard index + 1 < sorted.count else { return sorted[index] }
  return sorted[index] + (place - Double(index)) * (sorted[index + 1] - sorted[index])
}
