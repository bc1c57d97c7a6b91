import PoliceOutcomes
import Testing

/// Compared with `WorkedFunctions`, whose tails are summed term by term.
@Suite struct TailsTests {
  @Test(arguments: WorkedFunctions.gammaTails)
  func gammaTailsAreSumsOfPoissonProbabilities(
    shape: Double, x: Double, lower: Double, upper: Double
  ) {
    let tails = gammaTails(shape: shape, at: x)
    #expect(abs(tails.lower - lower) < 1e-12)
    #expect(abs(tails.upper - upper) < 1e-12)
    #expect(abs(min(tails.lower, tails.upper) / min(lower, upper) - 1) < 1e-12)
  }

  @Test(arguments: WorkedFunctions.betaTails)
  func betaTailsAreSumsOfBinomialProbabilities(
    a: Double, b: Double, x: Double, lower: Double, upper: Double
  ) {
    let tails = betaTails(a, b, at: x)
    #expect(abs(tails.lower - lower) < 1e-12)
    #expect(abs(tails.upper - upper) < 1e-12)
    #expect(abs(min(tails.lower, tails.upper) / min(lower, upper) - 1) < 1e-12)
  }

  @Test func tailsEndAtNoneAndAll() {
    #expect(gammaTails(shape: 3, at: 0).lower == 0)
    #expect(gammaTails(shape: 3, at: .infinity).upper == 0)
    #expect(betaTails(2, 5, at: 0).lower == 0)
    #expect(betaTails(2, 5, at: 1).upper == 0)
  }

  /// The square of a standard normal deviate is chi-squared with one degree of freedom, so that the
  /// two z of docs/methods.md are roots of its quantiles.
  @Test(arguments: ConfidenceInterval.Level.allCases)
  func deviateAndTailOfALevelBelongTogether(level: ConfidenceInterval.Level) {
    let square = chiSquaredQuantile(2 * level.tail, on: .upper, degreesOfFreedom: 1)
    #expect(abs(square.squareRoot() - level.z) < 1e-13)
  }

  /// Table 26.8 of Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964).
  @Test(arguments: [
    (0.05, 1, 3.84146), (0.05, 10, 18.3070), (0.01, 5, 15.0863), (0.95, 10, 3.94030),
    (0.001, 30, 59.703), (0.5, 2, 1.38629), (0.995, 100, 67.3276),
  ])
  func chiSquaredQuantilesAreThoseOfTheTable(tail: Double, degrees: Int, expected: Double) {
    let quantile = chiSquaredQuantile(tail, on: .upper, degreesOfFreedom: degrees)
    #expect(abs(quantile / expected - 1) < 1e-5)
  }

  @Test(arguments: [1.0, 2, 5, 17, 100, 13_860, 1_000_000], Tails.Side.allCases)
  func quantileAndTailUndoEachOther(shape: Double, side: Tails.Side) {
    for probability in [1e-9, 0.001, 0.025, 0.5, 0.9] {
      let gamma = gammaTails(
        shape: shape, at: gammaQuantile(probability, on: side, shape: shape))
      #expect(abs((side == .lower ? gamma.lower : gamma.upper) / probability - 1) < 1e-11)
      for other in [1.0, 3, 400] {
        let point = betaQuantile(probability, on: side, shape, other)
        let mirror = betaQuantile(
          probability, on: side == .lower ? .upper : .lower, other, shape)
        #expect(abs(point.value + point.complement - 1) < 1e-15)
        #expect(abs(point.complement / mirror.value - 1) < 1e-13)
        // Looked at from the nearer end, where the point has all its places.
        let tails =
          point.value <= 0.5
          ? betaTails(shape, other, at: point.value) : betaTails(other, shape, at: point.complement)
        let part = (side == .lower) == (point.value <= 0.5) ? tails.lower : tails.upper
        #expect(abs(part / probability - 1) < 1e-10)
      }
    }
  }

  /// Of 1 with shapes 1 and n, and of the reverse, the quantiles are powers: `1 − (1 − p)^(1/n)` and
  /// `p^(1/n)`; with n = 2 they are roots.
  @Test func quantilesOfPowersAreRoots() {
    #expect(abs(betaQuantile(0.025, on: .lower, 2, 1).value - 0.158_113_883_008_419) < 1e-14)
    #expect(abs(betaQuantile(0.025, on: .upper, 1, 2).value - (1 - 0.158_113_883_008_419)) < 1e-14)
    #expect(abs(betaQuantile(0.25, on: .lower, 1, 1).value - 0.25) < 1e-14)
  }

  @Test(arguments: [(0, 0.3), (1, 0.5), (12, 0.05), (60, 0.95), (200, 0.01), (7, 0.0), (7, 1.0)])
  func binomialProbabilitiesAddUpToOne(total: Int, chance: Double) {
    let sum = (0...total).map { binomialProbability($0, of: total, chance: chance) }.reduce(0, +)
    #expect(abs(sum - 1) < 1e-13)
  }

  /// 10 of 20 at one half: 184,756 of 1,048,576 ways.
  @Test func binomialProbabilityIsAShareOfWays() {
    let probability = binomialProbability(10, of: 20, chance: 0.5)
    #expect(abs(probability - 184_756.0 / 1_048_576) < 1e-14)
  }
}
