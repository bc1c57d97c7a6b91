import PoliceOutcomes
import TestSupport
import Testing

/// Sets the limits of figures with withheld counts against those of every way in which the counts
/// can be filled: the least lower limit and the greatest upper one.
@Suite struct BoundedIntervalTests {
  /// Counts that a share is made of: those counted, and the rest.
  private struct Parts {
    let counted: ClosedRange<Int>
    let rest: ClosedRange<Int>

    init(using random: inout SeededNumbers) {
      let low = Int.random(in: 0...12, using: &random)
      let restLow = Int.random(in: 1...40, using: &random)
      counted = low...low + Int.random(in: 0...4, using: &random)
      rest = restLow...restLow + Int.random(in: 0...4, using: &random)
    }

    /// Each filling as a share known exactly.
    var fillings: [Share] {
      counted.flatMap { count in
        rest.compactMap { other in
          Fraction(count, of: count + other).map { Share(low: $0, high: $0) }
        }
      }
    }

    var share: Share? {
      let low = Fraction(counted.lowerBound, of: counted.lowerBound + rest.upperBound)
      let high = Fraction(counted.upperBound, of: counted.upperBound + rest.lowerBound)
      guard let low, let high else { return nil }
      return Share(low: low, high: high)
    }
  }

  private static func expectExtremes(
    _ interval: ConfidenceInterval?, of fillings: [ConfidenceInterval?]
  ) throws {
    let interval = try #require(interval)
    let known = fillings.compactMap(\.self)
    let lower = try #require(known.map(\.lower).min())
    let upper = try #require(known.map(\.upper).max())
    #expect(abs(interval.lower - lower) < 1e-12)
    #expect(interval.upper == upper || abs(interval.upper - upper) < 1e-12 * max(1, upper))
  }

  @Test(arguments: ShareIntervalMethod.allCases)
  func limitsOfASharesCornersAreTheExtremesOfAllFillings(method: ShareIntervalMethod) throws {
    var random = SeededNumbers(seed: 41)
    for _ in 0..<60 {
      let parts = Parts(using: &random)
      let share = try #require(parts.share)
      for level in ConfidenceInterval.Level.allCases {
        try Self.expectExtremes(
          share.interval(method, level: level),
          of: parts.fillings.map { $0.interval(method, level: level) })
      }
      #expect(share.interval(.wilson) == share.interval)
    }
  }

  @Test func limitsOfADifferencesCornersAreTheExtremesOfAllFillings() throws {
    var random = SeededNumbers(seed: 42)
    for _ in 0..<25 {
      let one = Parts(using: &random)
      let other = Parts(using: &random)
      let difference = ShareDifference(try #require(one.share), less: try #require(other.share))
      let fillings = one.fillings.flatMap { first in
        other.fillings.map { ShareDifference(first, less: $0) }
      }
      try Self.expectExtremes(difference.interval(), of: fillings.map { $0.interval() })
      #expect(difference.low == fillings.map(\.low).min())
      #expect(difference.high == fillings.map(\.high).max())
    }
  }

  @Test(arguments: CountRatio.Method.allCases)
  func limitsOfARatiosCornersAreTheExtremesOfAllFillings(method: CountRatio.Method) throws {
    var random = SeededNumbers(seed: 43)
    for _ in 0..<40 {
      let ranges = (0..<2).map { _ in
        let low = Int.random(in: 0...20, using: &random)
        return low...low + Int.random(in: 0...4, using: &random)
      }
      let counts = ranges.map { OffenceCount(from: $0.lowerBound, through: $0.upperBound) }
      let fillings = ranges[0].flatMap { later in
        ranges[1].map {
          CountRatio(
            OffenceCount(later), to: OffenceCount($0), laterExposure: 365, earlierExposure: 181)
        }
      }
      let ratio = CountRatio(
        counts[0], to: counts[1], laterExposure: 365, earlierExposure: 181)
      if counts[0] == .zero, counts[1] == .zero { continue }
      try Self.expectExtremes(
        ratio.interval(method), of: fillings.map { $0.interval(method) })
      if ranges[1].lowerBound > 0 {
        #expect(ratio.low == fillings.compactMap(\.low).min())
        #expect(ratio.high == fillings.compactMap(\.high).max())
      }
    }
  }

  @Test(arguments: CountIntervalMethod.allCases)
  func limitsOfACountsEndsAreTheExtremesOfAllFillings(method: CountIntervalMethod) throws {
    for range in [0...0, 0...4, 1...4, 7...12, 95...105] {
      let count = OffenceCount(from: range.lowerBound, through: range.upperBound)
      try Self.expectExtremes(
        count.interval(method), of: range.map { OffenceCount($0).interval(method) })
      let rate = try #require(PopulationRate(count, population: 7000))
      try Self.expectExtremes(
        rate.interval(method),
        of: range.map { PopulationRate(OffenceCount($0), population: 7000)?.interval(method) })
      #expect(rate.low == ExactRational(range.lowerBound * 100_000, 7000))
      #expect(rate.high == ExactRational(range.upperBound * 100_000, 7000))
    }
  }

  private static let dispersions: [Funnel.Dispersion] = [
    .chanceOnly, .additive(tauSquared: 0.001), .multiplicative(phi: 2.5),
  ]

  @Test(arguments: dispersions)
  func verdictHoldsForEveryFillingOrNoneIsGiven(dispersion: Funnel.Dispersion) throws {
    var random = SeededNumbers(seed: 44)
    var seen: [FunnelVerdict: Int] = [:]
    for _ in 0..<400 {
      let parts = Parts(using: &random)
      let baseline = try #require(Fraction(Int.random(in: 2...40, using: &random), of: 100))
      let funnel = Funnel(baseline: baseline, dispersion: dispersion)
      let verdicts = parts.fillings.map { funnel.verdict(on: $0, level: .percent95) }
      let verdict = funnel.verdict(on: try #require(parts.share), level: .percent95)
      #expect(verdict == FunnelVerdict.agreed(verdicts))
      seen[verdict, default: 0] += 1
    }
    #expect(FunnelVerdict.allCases.allSatisfy { seen[$0, default: 0] > 4 }, "\(seen)")
  }
}
