/// The counts that chance alone makes not unlikely: a count below the range has a probability of
/// less than `tail` of itself and all smaller ones, a count above it of itself and all larger ones.
///
/// - Parameters:
///   - total: 0 or more.
///   - chance: of each, in 0...1.
///   - tail: above 0 and below one half.
/// - Source: the quantiles of the binomial distribution; D. J. Spiegelhalter, "Funnel plots for
///   comparing institutional performance", Stat. Med. 24 (2005), 1185–1202, appendix A.1, without
///   its interpolation.
package func binomialLimits(of total: Int, chance: Double, tail: Double) -> ClosedRange<Int> {
  precondition(0 < tail && tail < 0.5, "a tail is less than half")
  let low = leastLikelyCount(of: total, chance: chance, tail: tail)
  let high = total - leastLikelyCount(of: total, chance: 1 - chance, tail: tail)
  // With a tail below one half the two cannot cross but by rounding.
  return min(low, high)...max(low, high)
}

/// The least count that has with all smaller ones a probability of `tail` or more.
private func leastLikelyCount(of total: Int, chance: Double, tail: Double) -> Int {
  let expected = Double(total) * chance
  let spread = (expected * (1 - chance)).squareRoot()
  // All that lies further below has a probability of less than 2e-22 (Chernoff's bound).
  var count = max(0, Int(expected - 10 * spread) - 40)
  var probability = binomialProbability(count, of: total, chance: chance)
  var sum = probability
  let odds = chance / (1 - chance)
  while sum < tail, count < total {
    // Each is the one before times (n - k) / (k + 1) and the odds, unless that one is rounded to 0.
    let next = probability * (Double(total - count) / Double(count + 1)) * odds
    count += 1
    probability =
      probability > 1e-250 ? next : binomialProbability(count, of: total, chance: chance)
    sum += probability
  }
  return count
}
