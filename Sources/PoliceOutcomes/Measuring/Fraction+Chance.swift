extension Fraction {
  /// Which 95% limits a value is held against.
  package enum ChanceTest: Hashable, Sendable {
    /// By the limits that Wilson's interval has.
    case score
    /// By those it has with a correction for continuity: wider, and near to the exact ones.
    case corrected
  }

  /// Whether chance alone could bring `part` of `whole` to this fraction: whether that value lies
  /// within the fraction's 95% limits, ends included.
  ///
  /// Decided on whole numbers: with `x` of `n` and the value `a/b`, where (bx − na)² is at most
  /// z²·n·a·(b − a), and z² is 3.841459, the normal deviate's square to six places.
  ///
  /// - Parameters:
  ///   - part: 0...whole.
  ///   - whole: 1...1,000.
  /// - Source: E. B. Wilson, "Probable inference, the law of succession, and statistical
  ///   inference", J. Am. Stat. Assoc. 22 (1927), 209–212: the limits are the values at which
  ///   the two sides are equal. With a correction: R. G. Newcombe, "Two-sided confidence intervals
  ///   for the single proportion", Stat. Med. 17 (1998), 857–872, method 4.
  package func chanceAllows(
    _ part: Int, of whole: Int, by test: ChanceTest = .score
  ) -> Bool {
    precondition(1...1000 ~= whole && 0...whole ~= part, "a share is a part of something")
    // Beyond 10¹² the last digits, which no limit shows, are left out, so that products fit.
    var (count, total) = (count, total)
    while total > 1_000_000_000_000 { (count, total) = (count / 2, total / 2) }
    // Everything is doubled, so that half a count, the correction, is whole.
    let distance = 2 * (whole * count - total * part).magnitude
    let correction = test == .corrected ? UInt(whole) : 0
    let beyond = distance > correction ? distance - correction : 0
    let squared = beyond.multipliedFullWidth(by: beyond)
    let spread = UInt(4 * total) * UInt(part * (whole - part))
    let limit = spread.multipliedFullWidth(by: Fraction.squaredDeviate)
    // The limit is in millionths. A whole number is at most it where it is at most its whole part.
    let (low, _) = UInt(1_000_000).dividingFullWidth((limit.high % 1_000_000, limit.low))
    let high = limit.high / 1_000_000
    return squared.high != high ? squared.high < high : squared.low <= low
  }

  /// z² of 95% limits in millionths, from z = 1.959963984540054.
  private static let squaredDeviate: UInt = 3_841_459
}
