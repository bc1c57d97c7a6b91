import PoliceOutcomes
import Testing

/// Forces beside the pooled share of all of them.
@Suite struct ForceComparisonTests {
  private func comparison(_ shares: [(Int, Int)]) throws -> ForceComparison? {
    let measure = try #require(Measure.named("charge-rate"))
    return ForceComparison(
      measure,
      of: try shares.enumerated().map { place, share in
        let fraction = try #require(Fraction(share.0, of: share.1))
        return ForceShare("f\(place)", Share(low: fraction, high: fraction))
      })
  }

  @Test func fourForcesAreNoBackground() throws {
    #expect(try comparison([(1, 10), (2, 20), (3, 30), (4, 40)]) == nil)
    #expect(try comparison([(1, 10), (2, 20), (3, 30), (4, 40), (5, 50)]) != nil)
  }

  /// Five forces: 100 of 1,000 each but one of 200 of 1,000. The pooled share is 600 of 5,000, 12%;
  /// the 99.8% limits at 1,000 are 12% ± 3.0902 √(0.12 × 0.88 / 1000) = 8.82% to 15.18%.
  @Test func aForceBeyondTheLimitsIsHigher() throws {
    let five = try #require(
      try comparison([(100, 1_000), (100, 1_000), (100, 1_000), (100, 1_000), (200, 1_000)]))
    #expect(five["f4"]?.verdict == .higher)
    #expect(five["f0"]?.verdict == .similar)
    let limits = try #require(five["f0"]?.limits)
    #expect(abs(limits.lower - 0.088244) < 1e-5)
    #expect(abs(limits.upper - 0.151756) < 1e-5)
    #expect(five.overdispersion == nil)
  }

  /// One offence that was charged is no sign of a force that charges more, however the others vary:
  /// one in ten would do so by chance.
  @Test func oneOffenceOfOneIsSimilar() throws {
    let shares = [(30, 100), (5, 100), (12, 100), (2, 100), (20, 100), (8, 100)]
    let many = try #require(try comparison(shares + shares + [(1, 1)]))
    #expect(try #require(many.overdispersion).tauSquared > 0)
    #expect(many["f12"]?.verdict == .similar)
    #expect(many["f12"]?.limits.upper == 1)
  }

  /// At the least 10 of 400 (2.5%), at the most 100 of 400 (25%), where the others have 10%.
  @Test func aShareThatMayBeOnEitherSideIsNotTold() throws {
    let measure = try #require(Measure.named("charge-rate"))
    let tenth = try #require(Fraction(100, of: 1_000))
    let wide = Share(
      low: try #require(Fraction(10, of: 400)), high: try #require(Fraction(100, of: 400)))
    let comparison = ForceComparison(
      measure,
      of: (0..<5).map { ForceShare("f\($0)", Share(low: tenth, high: tenth)) }
        + [ForceShare("wide", wide)])
    #expect(comparison?["wide"]?.verdict == .cannotTell)
  }
}
