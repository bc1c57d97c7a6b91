import PoliceOutcomes
import Testing

@Suite struct FunnelTests {
  private static func share(_ count: Int, _ total: Int) throws -> Share {
    let fraction = try #require(Fraction(count, of: total))
    return Share(low: fraction, high: fraction)
  }

  private static func twentieth(_ dispersion: Funnel.Dispersion = .chanceOnly) throws -> Funnel {
    Funnel(baseline: try #require(Fraction(5, of: 100)), dispersion: dispersion)
  }

  @Test(arguments: WorkedFunnel.binomialLimits)
  func exactLimitsAreTheCountsOfTheBinomialDistribution(
    n: Int, of: Int, outOf: Int, level: ConfidenceInterval.Level, low: Int, high: Int
  ) throws {
    let chance = Double(of) / Double(outOf)
    #expect(binomialLimits(of: n, chance: chance, tail: level.tail) == low...high)
    let limits = Funnel(baseline: try #require(Fraction(of, of: outOf)))
      .exactLimits(of: n, level: level)
    #expect(limits.lower == Double(low) / Double(n))
    #expect(limits.upper == Double(high) / Double(n))
  }

  // 199 offences at 5% are 9.95 expected, 200 are 10.
  @Test func limitsAreExactBelowTenExpected() throws {
    let funnel = try Self.twentieth()
    for level in ConfidenceInterval.Level.allCases {
      #expect(funnel.limits(of: 199, level: level) == funnel.exactLimits(of: 199, level: level))
      #expect(funnel.limits(of: 200, level: level) == funnel.scoreLimits(of: 200, z: level.z))
    }
    let mirror = Funnel(baseline: try #require(Fraction(95, of: 100)))
    #expect(mirror.limits(of: 199) == mirror.exactLimits(of: 199, level: .percent99point8))
  }

  // 5% ± 1.959963984540054 √(0.05 × 0.95 / 400), of which the root is 0.010897247358851683.
  @Test func scoreLimitsAreWorkedByHand() throws {
    let limits = try Self.twentieth().limits(of: 400, level: .percent95)
    #expect(abs(limits.lower - (0.05 - 1.959963984540054 * 0.010897247358851683)) < 1e-15)
    #expect(abs(limits.upper - (0.05 + 1.959963984540054 * 0.010897247358851683)) < 1e-15)
  }

  @Test func multiplicativeLimitsAreWiderByTheRootOfPhiAndNeverNarrower() throws {
    let plain = try Self.twentieth().scoreLimits(of: 5000, z: 3.090232306167813)
    let wide = try Self.twentieth(.multiplicative(phi: 4)).limits(of: 5000)
    #expect(abs((wide.upper - 0.05) / (plain.upper - 0.05) - 2) < 1e-12)
    #expect(abs((0.05 - wide.lower) / (0.05 - plain.lower) - 2) < 1e-12)
    #expect(try Self.twentieth(.multiplicative(phi: 0.3)).limits(of: 5000) == plain)
  }

  // At a size of 1 and 5% the angle would pass a right angle and the square of its sine turn back.
  @Test func limitsOfTheSmallestForceDoNotTurnBack() throws {
    let limits = try Self.twentieth(.additive(tauSquared: 0.01)).limits(of: 1)
    #expect(limits.lower == 0)
    #expect(limits.upper == 1)
  }

  @Test func funnelOfNoneOrAllHasNoWidth() throws {
    for dispersion in [Funnel.Dispersion.chanceOnly, .multiplicative(phi: 3)] {
      let none = Funnel(baseline: try #require(Fraction(0, of: 70)), dispersion: dispersion)
      #expect(none.limits(of: 500) == ConfidenceInterval(lower: 0, upper: 0))
      #expect(none.verdict(on: try Self.share(0, 500)) == .similar)
      let all = Funnel(baseline: try #require(Fraction(70, of: 70)), dispersion: dispersion)
      #expect(all.limits(of: 500) == ConfidenceInterval(lower: 1, upper: 1))
    }
  }

  // At 5% of 400 the 99.8% limits are 0.01632 and 0.08368: 6.53 and 33.47 offences.
  @Test(arguments: [
    (6, 6, FunnelVerdict.lower), (7, 7, .similar), (33, 33, .similar), (34, 34, .higher),
    (4, 6, .lower), (6, 7, .cannotTell), (7, 33, .similar), (33, 34, .cannotTell),
    (34, 40, .higher), (6, 34, .cannotTell),
  ])
  func verdictIsGivenWhereTheBoundsAreOnOneSide(
    least: Int, most: Int, expected: FunnelVerdict
  ) throws {
    let share = Share(
      low: try #require(Fraction(least, of: 400)), high: try #require(Fraction(most, of: 400)))
    #expect(try Self.twentieth().verdict(on: share) == expected)
  }

  // 34 of 400 is beyond the limits of 5% and within those of 6%, 0.0233 to 0.0967.
  @Test func verdictAgainstARangeHoldsAtBothItsEnds() throws {
    let pooled = Share(
      low: try #require(Fraction(50, of: 1000)), high: try #require(Fraction(60, of: 1000)))
    #expect(Funnel.verdict(on: try Self.share(34, 400), against: pooled) == .cannotTell)
    #expect(Funnel.verdict(on: try Self.share(20, 400), against: pooled) == .similar)
    #expect(Funnel.verdict(on: try Self.share(40, 400), against: pooled) == .higher)
    #expect(Funnel.verdict(on: try Self.share(3, 400), against: pooled) == .lower)
  }

  @Test func verdictsThatDisagreeAreNone() {
    #expect(FunnelVerdict.agreed([.lower, .higher]) == .cannotTell)
    #expect(FunnelVerdict.agreed([.lower, .lower]) == .lower)
    #expect(FunnelVerdict.agreed([]) == .cannotTell)
    #expect(FunnelVerdict.cannotTell.rawValue == "cannot tell")
  }
}
