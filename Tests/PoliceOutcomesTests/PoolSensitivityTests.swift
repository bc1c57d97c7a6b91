import PoliceOutcomes
import TestSupport
import Testing

/// Leaving forces out, the largest of them, and those that did not answer.
@Suite struct PoolSensitivityTests {
  private static func force(_ name: String, _ low: (Int, Int), _ high: (Int, Int)? = nil)
    throws -> ForceShare
  {
    let top = high ?? low
    return ForceShare(
      name,
      Share(
        low: try #require(Fraction(low.0, of: low.1)),
        high: try #require(Fraction(top.0, of: top.1)),
        doubts: high == nil ? [] : .withheldCounts))
  }

  // 101 of 1,200. Without Kent 91 of 1,100, without Essex 11 of 1,100, without London 100 of 200.
  @Test func shareWithoutEachForceIsWorkedByHand() throws {
    let forces = [
      try Self.force("kent", (10, 100)), try Self.force("essex", (90, 100)),
      try Self.force("london", (1, 1000)),
    ]
    let influence = try #require(LeaveOneForceOut(forces))
    #expect(influence.pooled.exact == Fraction(101, of: 1200))
    #expect(influence.influences.map(\.force) == ["kent", "essex", "london"])
    #expect(
      influence.influences.map(\.without.exact) == [
        Fraction(91, of: 1100), Fraction(11, of: 1100), Fraction(100, of: 200),
      ])
    #expect(influence.largest?.force == "london")
    #expect(influence.largest?.size == ExactRational(1, 2) - ExactRational(101, 1200))
    #expect(influence.range?.low == Fraction(11, of: 1100))
    #expect(influence.range?.high == Fraction(100, of: 200))
  }

  @Test func oneForceHasNothingToBeLeftOutOf() throws {
    #expect(LeaveOneForceOut([try Self.force("kent", (10, 100))]) == nil)
    #expect(LeaveOneForceOut([]) == nil)
    #expect([ForceShare]().pooled == nil)
  }

  // Kent 1 to 4 of 40, Essex 10 of 60: without Essex 2.5% to 10%, without Kent 16.7%.
  @Test func withheldCountsGiveBoundsWithoutEachForce() throws {
    let forces = [
      try Self.force("kent", (1, 40), (4, 40)), try Self.force("essex", (10, 60)),
    ]
    let influence = try #require(LeaveOneForceOut(forces))
    #expect(influence.pooled.low == Fraction(11, of: 100))
    #expect(influence.pooled.high == Fraction(14, of: 100))
    #expect(influence.pooled.doubts == .withheldCounts)
    #expect(influence.influences[0].without.exact == Fraction(10, of: 60))
    #expect(influence.influences[0].without.doubts == [])
    #expect(influence.influences[1].without.low == Fraction(1, of: 40))
    #expect(influence.influences[1].lowShift == ExactRational(1, 40) - ExactRational(11, 100))
    #expect(influence.influences[1].highShift == ExactRational(4, 40) - ExactRational(14, 100))
    #expect(influence.influences[1].size == ExactRational(85, 1000))
    #expect(influence.influences[0].size == ExactRational(10, 60) - ExactRational(11, 100))
    #expect(influence.largest?.force == "essex")
  }

  @Test func largestMoverIsTheOneThatTakingEachOutFinds() throws {
    var random = SeededNumbers(seed: 12)
    for _ in 0..<40 {
      let counts = (0..<9).map { _ in
        let total = Int.random(in: 1...900, using: &random)
        return (Int.random(in: 0...total, using: &random), total)
      }
      let influence = try #require(
        LeaveOneForceOut(
          try counts.enumerated().map { try Self.force("force-\($0.offset)", $0.element) }))
      let sums = (counts.map(\.0).reduce(0, +), counts.map(\.1).reduce(0, +))
      let moves = counts.map { count in
        (ExactRational(sums.0 - count.0, sums.1 - count.1) - ExactRational(sums.0, sums.1))
          .magnitude
      }
      #expect(influence.largest?.size == moves.max())
      #expect(influence.influences.map(\.size) == moves)
    }
  }

  @Test func weightOfTheLargestForceIsItsPartOfAllOffences() throws {
    let exact = try #require(
      ForceWeight(largestOf: [
        ("kent", OffenceCount(60)), ("london", OffenceCount(140)), ("essex", OffenceCount(140)),
      ]))
    #expect(exact.force == "london")
    #expect(exact.part.exact == Fraction(140, of: 340))
    // London has 140 to 150, the others 61 to 64 together.
    let bounded = try #require(
      ForceWeight(largestOf: [
        ("kent", OffenceCount(60)), ("london", OffenceCount(from: 140, through: 150)),
        ("essex", OffenceCount(from: 1, through: 4)),
      ]))
    #expect(bounded.part.low == Fraction(140, of: 204))
    #expect(bounded.part.high == Fraction(150, of: 211))
    #expect(bounded.part.doubts == .withheldCounts)
    #expect(ForceWeight(largestOf: [("kent", OffenceCount(from: 1, through: nil))]) == nil)
    #expect(ForceWeight(largestOf: [("kent", .zero)]) == nil)
    #expect(ForceWeight(largestOf: []) == nil)
  }

  // 40 of 203 answered for. 197 more at 10% are 59.7 of 400, at 30% 99.1 of 400. Dyfed's 0 of 3 is
  // too small to be an example.
  @Test func silentForcesAtTheLeastAndTheMostSeenAreWorkedByHand() throws {
    let answered = [
      try Self.force("kent", (10, 100)), try Self.force("essex", (30, 100)),
      try Self.force("dyfed", (0, 3)),
    ]
    let bounds = try #require(
      NonResponseBounds(answered: answered, assumedSizes: [100, 97], smallBase: 50))
    #expect(bounds.assumedOffences == 197)
    #expect(bounds.lowestSeen == Fraction(10, of: 100))
    #expect(bounds.highestSeen == Fraction(30, of: 100))
    #expect(bounds.low == ExactRational(597, 4000))
    #expect(bounds.high == ExactRational(991, 4000))
    #expect(NonResponseBounds(answered: answered, assumedSizes: [1], smallBase: 200) == nil)
    #expect(NonResponseBounds(answered: [], assumedSizes: [1], smallBase: 1) == nil)
    let silentNone = try #require(
      NonResponseBounds(answered: answered, assumedSizes: [], smallBase: 50))
    #expect(silentNone.low == ExactRational(40, 203) && silentNone.high == silentNone.low)
  }

  // Sizes are multiples of every base, so that the silent forces can be put in as whole counts.
  @Test func boundsAreTwoRerunsWithTheSilentForcesPutIn() throws {
    var random = SeededNumbers(seed: 19)
    for _ in 0..<30 {
      let answered = try (0..<6).map { number in
        let low = Int.random(in: 0...30, using: &random)
        return try Self.force("force-\(number)", (low, 60), (low + 4, 60))
      }
      let sizes = (0..<3).map { _ in 60 * Int.random(in: 0...9, using: &random) }
      let bounds = try #require(
        NonResponseBounds(answered: answered, assumedSizes: sizes, smallBase: 50))
      let least = try #require(answered.map(\.share.low.count).min())
      let most = try #require(answered.map(\.share.high.count).max())
      let rerun = try #require(
        (answered
          + sizes.filter { $0 > 0 }.map {
            try Self.force("silent", (least * $0 / 60, $0), (most * $0 / 60, $0))
          }).pooled)
      #expect(bounds.low == ExactRational(rerun.low))
      #expect(bounds.high == ExactRational(rerun.high))
    }
  }

  // 300 offences of 1,500 thousand residents are 0.2 a thousand: 460 thousand have 92. A force whose
  // residents are not known says nothing of that, and is one of those the middle is taken of.
  @Test func sizesAreAssumedFromResidentsOrFromTheMiddleForce() {
    let answered: [(offences: Int, population: Int?)] = [
      (100, 1_000_000), (200, 500_000), (41, nil), (60, nil),
    ]
    #expect(AssumedSize.population.offences(population: 460_000, answered: answered) == 92)
    #expect(AssumedSize.population.offences(population: 2_500, answered: answered) == 1)
    #expect(AssumedSize.population.offences(population: nil, answered: answered) == nil)
    #expect(AssumedSize.population.offences(population: 9, answered: [(5, nil)]) == nil)
    #expect(AssumedSize.median.offences(population: nil, answered: answered) == 80)
    #expect(
      AssumedSize.median.offences(population: nil, answered: [(3, nil), (4, nil)]) == 4)
    #expect(AssumedSize.median.offences(population: 5, answered: []) == nil)
  }
}

extension LeaveOneForceOut {
  /// The influences of `forces`, each share without one a ratio of sums; `nil` for fewer than two.
  fileprivate init?(_ forces: [ForceShare]) {
    guard forces.count > 1, let pooled = forces.pooled else { return nil }
    let others = forces.indices.compactMap { left in
      forces.indices.filter { $0 != left }.map { forces[$0] }.pooled
        .map { ForceShare(forces[left].force, $0) }
    }
    self.init(pooled: pooled, without: others)
  }
}
