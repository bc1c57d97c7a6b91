import PoliceOutcomes
import TestSupport
import Testing

@Suite struct MixDecompositionTests {
  private static func force(
    _ name: String, _ earlier: (Int, Int)?, _ later: (Int, Int)?
  ) -> MixDecomposition.Force {
    MixDecomposition.Force(
      name, earlier: earlier.flatMap { Fraction($0.0, of: $0.1) },
      later: later.flatMap { Fraction($0.0, of: $0.1) })
  }

  // 60 of 200 becomes 50 of 250: −10 points. Weights 0.5 and 0.5 become 0.8 and 0.2; R is 0.25.
  // Within: 0.65 × 0.05 − 0.35 × 0.1 = −0.0025. Mix: 0.3 × (0.125 − 0.25) − 0.3 × (0.45 − 0.25)
  // = −0.0975.
  @Test func partsAreWorkedByHand() throws {
    let parts = try #require(
      MixDecomposition([
        Self.force("kent", (10, 100), (30, 200)), Self.force("essex", (50, 100), (20, 50)),
      ]))
    #expect(parts.change == ExactRational(-1, 10))
    #expect(parts.within == ExactRational(-25, 10_000))
    #expect(parts.mix == ExactRational(-975, 10_000))
    #expect(parts.entryOrExit == .zero)
    #expect(parts.parts.map(\.force) == ["kent", "essex"])
    #expect(parts.parts[0].within == ExactRational(325, 10_000))
    #expect(parts.parts[0].mix == ExactRational(-375, 10_000))
    #expect(parts.parts[1].within == ExactRational(-350, 10_000))
    #expect(parts.parts[1].mix == ExactRational(-600, 10_000))
  }

  // Kent alone is 10 of 100 and later 20 of 100. With Surrey's 60 of 100 the later pool is 80 of
  // 200; R is 0.25. Surrey enters with 0.5 × (0.6 − 0.25) = 0.175; Kent's weight falls by a half.
  @Test func forceThatEntersIsAPartOfItsOwn() throws {
    let parts = try #require(
      MixDecomposition([
        Self.force("kent", (10, 100), (20, 100)), Self.force("surrey", nil, (60, 100)),
      ]))
    #expect(parts.change == ExactRational(3, 10))
    #expect(parts.within == ExactRational(75, 1000))
    #expect(parts.mix == ExactRational(50, 1000))
    #expect(parts.entryOrExit == ExactRational(175, 1000))
  }

  @Test func nothingIsTakenApartWithoutOffencesAtBothTimes() {
    #expect(MixDecomposition([]) == nil)
    #expect(MixDecomposition([Self.force("kent", (1, 2), nil)]) == nil)
    #expect(MixDecomposition([Self.force("kent", nil, (1, 2))]) == nil)
  }

  @Test func sharesThatDoNotChangeLeaveOnlyMixAndSizesThatDoNotLeaveOnlyShares() throws {
    let moved = try #require(
      MixDecomposition([
        Self.force("kent", (10, 100), (40, 400)), Self.force("essex", (50, 100), (25, 50)),
      ]))
    #expect(moved.within == .zero)
    #expect(moved.mix == moved.change)
    let changed = try #require(
      MixDecomposition([
        Self.force("kent", (10, 100), (12, 100)), Self.force("essex", (50, 300), (25, 300)),
      ]))
    #expect(changed.mix == .zero)
    #expect(changed.within == changed.change)
  }

  private static func forces(
    isBalanced: Bool, using random: inout SeededNumbers
  ) -> [MixDecomposition.Force] {
    (1...43).map { number in
      let shares = (0..<2).map { _ -> (Int, Int)? in
        if !isBalanced, Int.random(in: 0..<5, using: &random) == 0 { return nil }
        let total = Int.random(in: 1...9000, using: &random)
        return (Int.random(in: 0...total, using: &random), total)
      }
      return force("force-\(number)", shares[0], shares[1])
    }
  }

  @Test(arguments: [true, false])
  func partsOfFortyThreeForcesAddUpExactly(isBalanced: Bool) throws {
    var random = SeededNumbers(seed: 1955)
    for _ in 0..<5 {
      let forces = Self.forces(isBalanced: isBalanced, using: &random)
      let parts = try #require(MixDecomposition(forces))
      #expect(parts.within + parts.mix + parts.entryOrExit == parts.change)
      #expect(parts.parts.map(\.total).total == parts.change)
      #expect((parts.entryOrExit == .zero) == isBalanced)
    }
  }

  @Test func periodsTurnedRoundTurnEveryPartRound() throws {
    var random = SeededNumbers(seed: 1168)
    let forces = Self.forces(isBalanced: false, using: &random)
    let turned = forces.map {
      MixDecomposition.Force($0.force, earlier: $0.later, later: $0.earlier)
    }
    let one = try #require(MixDecomposition(forces))
    let other = try #require(MixDecomposition(turned))
    #expect(one.within == -other.within)
    #expect(one.mix == -other.mix)
    #expect(one.entryOrExit == -other.entryOrExit)
  }
}
