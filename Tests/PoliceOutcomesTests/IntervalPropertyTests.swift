import PoliceOutcomes
import TestSupport
import Testing

/// What every interval must do, whatever the counts.
@Suite struct IntervalPropertyTests {
  private static func share(_ count: Int, _ total: Int) throws -> Share {
    let fraction = try #require(Fraction(count, of: total))
    return Share(low: fraction, high: fraction)
  }

  @Test(arguments: ShareIntervalMethod.allCases, ConfidenceInterval.Level.allCases)
  func limitsOfSharesHoldTheShareRiseWithItAndMirrorItsComplement(
    method: ShareIntervalMethod, level: ConfidenceInterval.Level
  ) throws {
    var random = SeededNumbers(seed: 1998)
    for _ in 0..<25 {
      let total = Int.random(in: 1...60, using: &random)
      var last = ConfidenceInterval(lower: -1, upper: -1)
      for count in 0...total {
        let interval = try Self.share(count, total).interval(method, level: level)
        let mirror = try Self.share(total - count, total).interval(method, level: level)
        #expect(interval.lower <= Double(count) / Double(total))
        #expect(interval.upper >= Double(count) / Double(total))
        #expect(interval.lower > last.lower && interval.upper >= last.upper)
        #expect(0 <= interval.lower && interval.upper <= 1)
        #expect(abs(interval.lower - (1 - mirror.upper)) < 1e-14)
        last = interval
      }
    }
  }

  @Test(arguments: ShareIntervalMethod.allCases)
  func surerLimitsAreWider(method: ShareIntervalMethod) throws {
    for count in 0...40 {
      let share = try Self.share(count, 40)
      let sure = share.interval(method, level: .percent95)
      let surer = share.interval(method, level: .percent99point8)
      #expect(surer.lower <= sure.lower && surer.upper >= sure.upper)
      #expect(surer.upper - surer.lower > sure.upper - sure.lower)
    }
  }

  @Test(arguments: [1, 7, 30, 400])
  func correctedLimitsHoldThePlainOnes(total: Int) {
    for count in 0...total {
      let plain = wilsonInterval(count, of: total)
      let corrected = correctedWilsonInterval(count, of: total)
      #expect(corrected.lower <= plain.lower && corrected.upper >= plain.upper)
    }
  }

  // What makes it exact: whatever the chance, the interval holds it at least as often as it says.
  @Test(arguments: [5, 20, 61], ConfidenceInterval.Level.allCases)
  func exactIntervalCoversAsOftenAsItSays(total: Int, level: ConfidenceInterval.Level) {
    let intervals = (0...total).map { clopperPearsonInterval($0, of: total, level: level) }
    for step in 1..<100 {
      let chance = Double(step) / 100
      let cover = (0...total).filter { intervals[$0].lower...intervals[$0].upper ~= chance }
        .map { binomialProbability($0, of: total, chance: chance) }.reduce(0, +)
      #expect(cover >= 1 - 2 * level.tail - 1e-12)
    }
  }

  @Test(arguments: CountIntervalMethod.allCases, ConfidenceInterval.Level.allCases)
  func limitsOfCountsHoldTheCountAndRiseWithIt(
    method: CountIntervalMethod, level: ConfidenceInterval.Level
  ) {
    var last = ConfidenceInterval(lower: -1, upper: -1)
    for count in 0...300 {
      let interval = OffenceCount(count).interval(method, level: level)
      #expect(interval.lower <= Double(count) && Double(count) < interval.upper)
      #expect(interval.lower >= last.lower && interval.upper > last.upper)
      last = interval
    }
  }

  // Byar's limits lie within 0.5% of the exact ones from 10 on at 95%.
  @Test(arguments: [10, 20, 100, 1000, 100_000, 999_999_999])
  func byarsLimitsAreNearTheExactOnes(count: Int) {
    let exact = poissonInterval(count)
    let byar = byarInterval(count)
    #expect(abs(byar.lower / exact.lower - 1) < 0.005)
    #expect(abs(byar.upper / exact.upper - 1) < 0.005)
  }

  // The largest counts that are read have nine digits. With as many of each, the exact limits of the
  // ratio are those of the score to one part in a million.
  @Test func limitsOfTheLargestCountsAreFound() throws {
    let largest = OffenceCount(999_999_999)
    let ratio = CountRatio(largest, to: largest)
    let exact = try #require(ratio.interval(.exactConditional))
    let score = try #require(ratio.interval(.score))
    #expect(exact.lower < score.lower && score.upper < exact.upper)
    #expect(abs(exact.lower - score.lower) < 1e-8)
    #expect(abs(exact.upper - score.upper) < 1e-8)
  }

  @Test(arguments: CountRatio.Method.allCases)
  func ratioTurnedRoundHasItsLimitsTurnedRound(method: CountRatio.Method) throws {
    var random = SeededNumbers(seed: 1940)
    for _ in 0..<60 {
      let counts = (0..<2).map { _ in OffenceCount(Int.random(in: 1...900, using: &random)) }
      let days = (0..<2).map { _ in Int.random(in: 1...366, using: &random) }
      let ratio = CountRatio(
        counts[0], to: counts[1], laterExposure: days[0], earlierExposure: days[1])
      let turned = CountRatio(
        counts[1], to: counts[0], laterExposure: days[1], earlierExposure: days[0])
      let limits = try #require(ratio.interval(method))
      let mirror = try #require(turned.interval(method))
      #expect(abs(limits.lower * mirror.upper - 1) < 1e-12)
      #expect(abs(limits.upper * mirror.lower - 1) < 1e-12)
      let value = try #require(ratio.low)
      #expect(value == ratio.high)
      #expect(limits.lower < value.value && value.value < limits.upper)
    }
  }

  @Test func differenceTurnedRoundChangesItsSign() throws {
    var random = SeededNumbers(seed: 873)
    for _ in 0..<60 {
      let shares = try (0..<2).map { _ in
        let total = Int.random(in: 1...200, using: &random)
        return try Self.share(Int.random(in: 0...total, using: &random), total)
      }
      let difference = ShareDifference(shares[0], less: shares[1])
      let turned = ShareDifference(shares[1], less: shares[0])
      #expect(difference.low == difference.high)
      #expect(difference.low == -turned.low)
      let limits = difference.interval(level: .percent99point8)
      let mirror = turned.interval(level: .percent99point8)
      #expect(abs(limits.lower + mirror.upper) < 1e-15)
      #expect(-1 <= limits.lower && limits.lower <= difference.low.value)
      #expect(difference.low.value <= limits.upper && limits.upper <= 1)
    }
  }
}
