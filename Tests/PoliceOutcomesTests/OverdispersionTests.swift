import PoliceOutcomes
import Testing

/// Compared with `WorkedFunnel`; vectors OD1 to OD3 are in `TestVectorTests`.
@Suite struct OverdispersionTests {
  private static func forces() throws -> [Fraction] {
    try WorkedFunnel.forces.map { try #require(Fraction($0.x, of: $0.n)) }
  }

  private static func pooled() throws -> Fraction {
    try #require(
      Fraction(
        WorkedFunnel.forces.map(\.x).reduce(0, +), of: WorkedFunnel.forces.map(\.n).reduce(0, +)))
  }

  @Test func estimateIsThatOfTheOtherProgram() throws {
    let estimate = try #require(Overdispersion(of: try Self.forces()))
    #expect(estimate.forces == 14)
    #expect(abs(estimate.phi - WorkedFunnel.phi) < 1e-11)
    #expect(abs(estimate.tauSquared - WorkedFunnel.tauSquared) < 1e-14)
    #expect(estimate == Overdispersion(of: try Self.forces(), baseline: try Self.pooled()))
  }

  @Test(arguments: WorkedFunnel.arcsineLimits)
  func limitsAreThoseOfTheOtherProgram(
    n: Int, level: ConfidenceInterval.Level, lower: Double, upper: Double
  ) throws {
    let overdispersion = Overdispersion(of: try Self.forces())
    let funnel = Funnel(baseline: try Self.pooled(), overdispersion: overdispersion)
    let tauSquared = try #require(overdispersion).tauSquared
    let limits = funnel.arcsineLimits(of: n, tauSquared: tauSquared, z: level.z)
    // The limits used are these, or wider where the force is small.
    let used = funnel.limits(of: n, level: level)
    #expect(used.lower <= limits.lower && limits.upper <= used.upper)
    #expect(abs(limits.lower - lower) < 1e-13)
    #expect(abs(limits.upper - upper) < 1e-13)
  }

  @Test func orderOfForcesDoesNotMatter() throws {
    let forward = try #require(Overdispersion(of: try Self.forces()))
    let backward = try #require(Overdispersion(of: try Self.forces().reversed()))
    #expect(abs(forward.phi - backward.phi) < 1e-12)
    #expect(abs(forward.tauSquared - backward.tauSquared) < 1e-16)
  }

  @Test func nineForcesAreTooFew() throws {
    #expect(Overdispersion(of: Array(try Self.forces().prefix(9))) == nil)
    #expect(Overdispersion(of: Array(try Self.forces().prefix(10))) != nil)
    let funnel = Funnel(baseline: try Self.pooled(), overdispersion: nil)
    #expect(funnel.dispersion == .chanceOnly)
  }

  // Twelve forces of one share do not vary at all: every score is 0.
  @Test func forcesThatDoNotVaryAddNothingToChance() throws {
    let alike = try (1...12).map { try #require(Fraction(5 * $0, of: 100 * $0)) }
    let estimate = try #require(Overdispersion(of: alike))
    #expect(abs(estimate.phi) < 1e-20)
    #expect(estimate.tauSquared == 0)
    let funnel = Funnel(baseline: alike[0], overdispersion: estimate)
    #expect(funnel.dispersion == .chanceOnly)
  }

  // R: quantile(c(1, 2, 4, 8, 16), c(0, 0.1, 0.25, 0.9, 1)) is 1, 1.4, 2, 12.8, 16.
  @Test(arguments: [(0.0, 1.0), (0.1, 1.4), (0.25, 2), (0.9, 12.8), (1, 16)])
  func quantilesAreOfTypeSeven(part: Double, expected: Double) {
    #expect(abs(sampleQuantile([16, 1, 8, 2, 4], at: part) - expected) < 1e-14)
    #expect(sampleQuantile([3], at: part) == 3)
  }
}
