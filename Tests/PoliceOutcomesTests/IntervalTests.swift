import PoliceOutcomes
import Testing

/// Compared with `WorkedIntervals`, whose limits are found by halving, in decimal arithmetic.
@Suite struct IntervalTests {
  /// To one part in 10¹¹ of the limit.
  private static func agrees(
    _ interval: ConfidenceInterval, _ lower: Double, _ upper: Double
  ) -> Bool {
    abs(interval.lower - lower) <= 1e-11 * abs(lower)
      && abs(interval.upper - upper) <= 1e-11 * abs(upper)
  }

  @Test(arguments: WorkedIntervals.poisson)
  func exactLimitsOfACount(row: WorkedIntervals.OneCount) {
    #expect(Self.agrees(poissonInterval(row.x, level: row.level), row.lower, row.upper))
  }

  @Test(arguments: WorkedIntervals.byar)
  func byarsLimitsOfACount(row: WorkedIntervals.OneCount) {
    #expect(Self.agrees(byarInterval(row.x, level: row.level), row.lower, row.upper))
    #expect(countInterval(row.x, level: row.level) == byarInterval(row.x, level: row.level))
  }

  @Test(arguments: WorkedIntervals.clopperPearson)
  func exactLimitsOfAShare(row: WorkedIntervals.OneShare) {
    let interval = clopperPearsonInterval(row.x, of: row.n, level: row.level)
    #expect(Self.agrees(interval, row.lower, row.upper))
  }

  @Test(arguments: WorkedIntervals.wilson)
  func wilsonLimitsOfAShare(row: WorkedIntervals.OneShare) {
    // The two terms of the lower limit nearly cancel where the share is small.
    let interval = wilsonInterval(row.x, of: row.n, level: row.level)
    #expect(abs(interval.lower - row.lower) < 1e-15)
    #expect(abs(interval.upper - row.upper) < 1e-15)
  }

  @Test(arguments: WorkedIntervals.correctedWilson)
  func wilsonLimitsWithContinuityCorrection(row: WorkedIntervals.OneShare) {
    let interval = correctedWilsonInterval(row.x, of: row.n, level: row.level)
    #expect(abs(interval.lower - row.lower) < 1e-15)
    #expect(abs(interval.upper - row.upper) < 1e-15)
  }

  @Test(arguments: WorkedIntervals.newcombe)
  func newcombesLimitsOfADifference(row: WorkedIntervals.TwoShares) throws {
    let first = try #require(Fraction(row.x1, of: row.n1))
    let second = try #require(Fraction(row.x2, of: row.n2))
    let interval = newcombeInterval(first, less: second, level: row.level)
    #expect(abs(interval.lower - row.lower) < 1e-14)
    #expect(abs(interval.upper - row.upper) < 1e-14)
  }

  private static func ratio(_ row: WorkedIntervals.TwoShares) -> CountRatio {
    CountRatio(
      OffenceCount(row.x1), to: OffenceCount(row.x2), laterExposure: row.n1,
      earlierExposure: row.n2)
  }

  @Test(arguments: WorkedIntervals.exactRatios)
  func exactLimitsOfARatio(row: WorkedIntervals.TwoShares) throws {
    let interval = try #require(
      Self.ratio(row).interval(.exactConditional, level: row.level))
    #expect(Self.agrees(interval, row.lower, row.upper))
  }

  @Test(arguments: WorkedIntervals.scoreRatios)
  func scoreLimitsOfARatio(row: WorkedIntervals.TwoShares) throws {
    let interval = try #require(Self.ratio(row).interval(.score, level: row.level))
    #expect(Self.agrees(interval, row.lower, row.upper))
    let change = try #require(Self.ratio(row).changeInterval(.score, level: row.level))
    #expect(change.lower == interval.lower - 1)
    #expect(change.upper == interval.upper - 1)
  }

  // With no offences the upper limit is −ln of the tail: 3.6889 for 0.025.
  @Test func edgesOfCounts() {
    #expect(poissonInterval(0).lower == 0)
    #expect(byarInterval(0).lower == 0)
    #expect(abs(poissonInterval(0).upper - 3.688_879_454_113_936) < 1e-13)
    #expect(countInterval(9) == poissonInterval(9))
    #expect(countInterval(10) == byarInterval(10))
    #expect(byarInterval(1, level: .percent99point8).lower == 0)
  }

  @Test(arguments: [1, 2, 20, 13_860], ConfidenceInterval.Level.allCases)
  func noneBeginsAtZeroAndAllEndsAtOne(total: Int, level: ConfidenceInterval.Level) throws {
    let none = Share(
      low: try #require(Fraction(0, of: total)), high: try #require(Fraction(0, of: total)))
    let all = Share(
      low: try #require(Fraction(total, of: total)), high: try #require(Fraction(total, of: total)))
    for method in ShareIntervalMethod.allCases {
      #expect(none.interval(method, level: level).lower == 0)
      #expect(all.interval(method, level: level).upper == 1)
    }
  }

  @Test func ratioFromNoneHasNoUpperLimitAndToNoneBeginsAtZero() throws {
    for method in CountRatio.Method.allCases {
      let fromNone = CountRatio(OffenceCount(5), to: .zero)
      #expect(fromNone.low == nil && fromNone.high == nil)
      #expect(fromNone.interval(method)?.upper == .infinity)
      #expect(try #require(fromNone.interval(method)).lower > 0)
      let toNone = CountRatio(.zero, to: OffenceCount(5))
      #expect(toNone.low == .zero && toNone.high == .zero)
      #expect(toNone.interval(method)?.lower == 0)
      #expect(try #require(toNone.interval(method)).upper < 2)
      #expect(CountRatio(.zero, to: .zero).interval(method) == nil)
    }
  }

  @Test func whatNothingBoundsHasNoUpperLimit() throws {
    let unbounded = OffenceCount(from: 3, through: nil)
    #expect(unbounded.interval().upper == .infinity)
    #expect(unbounded.interval().lower == poissonInterval(3).lower)
    let up = CountRatio(unbounded, to: OffenceCount(3))
    #expect(up.high == nil)
    #expect(up.interval()?.upper == .infinity)
    let down = CountRatio(OffenceCount(3), to: unbounded)
    #expect(down.low == .zero)
    #expect(down.high == ExactRational(1, 1))
    #expect(down.interval()?.lower == 0)
    let rate = try #require(PopulationRate(unbounded, population: 1000))
    #expect(rate.low == ExactRational(300, 1))
    #expect(rate.high == nil)
    #expect(rate.interval().upper == .infinity)
    #expect(PopulationRate(unbounded, population: 0) == nil)
  }
}
