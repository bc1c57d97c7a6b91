import PoliceOutcomes
import TestSupport
import Testing

@Suite struct ExactRationalTests {
  // 1 + 1/2 + … + 1/20 = 55835135/15519504 (OEIS A001008 and A002805).
  @Test func harmonicSumIsExact() {
    let sum = (1...20).map { ExactRational(1, $0) }.total
    #expect(sum == ExactRational(55_835_135, 15_519_504))
  }

  // 1/(1·2) + 1/(2·3) + … + 1/(n(n + 1)) = n/(n + 1), of denominators far beyond a machine word.
  @Test(arguments: [1, 2, 30, 200])
  func longSumsAreExact(count: Int) {
    let sum = (1...count).map { ExactRational(1, $0 * ($0 + 1)) }.total
    #expect(sum == ExactRational(count, count + 1))
    #expect(abs(sum.value - Double(count) / Double(count + 1)) <= .ulpOfOne)
    #expect(sum - ExactRational(count, count + 1) == .zero)
    #expect(Set([sum]).contains(ExactRational(count, count + 1)))
  }

  /// Against whole numbers over a common denominator.
  @Test func arithmeticIsThatOfFractions() {
    var random = SeededNumbers(seed: 7)
    for _ in 0..<300 {
      let (a, b) = (
        Int.random(in: -999...999, using: &random), Int.random(in: 1...99, using: &random)
      )
      let (c, d) = (
        Int.random(in: -999...999, using: &random), Int.random(in: 1...99, using: &random)
      )
      let (one, other) = (ExactRational(a, b), ExactRational(c, d))
      #expect(one + other == ExactRational(a * d + c * b, b * d))
      #expect(one - other == ExactRational(a * d - c * b, b * d))
      #expect(one * other == ExactRational(a * c, b * d))
      if c != 0 { #expect(one / other == ExactRational(a * d, b * c)) }
      #expect((one < other) == (a * d < c * b))
      #expect((one == other) == (a * d == c * b))
      #expect(one.value == Double(a) / Double(b))
      #expect(one.magnitude == ExactRational(abs(a), b))
      #expect(ExactRational(a, -b) == -one)
    }
  }

  // Half away from zero: 12.5, 33.5, 2.5 and 22.5 per cent, and the same below zero.
  @Test(arguments: [
    (1, 8, 100, 13), (67, 200, 100, 34), (1, 40, 100, 3), (9, 40, 100, 23), (-1, 40, 100, -3),
    (-9, 40, 100, -23), (1, 3, 1000, 333), (2, 3, 1000, 667), (0, 5, 100, 0), (7, 1, 1, 7),
    (499, 1000, 1, 0), (-499, 1000, 1, 0),
  ])
  func roundingIsHalfAwayFromZero(numerator: Int, denominator: Int, scale: Int, expected: Int) {
    #expect(ExactRational(numerator, denominator).rounded(times: scale) == expected)
  }

  @Test func numbersBeyondAnIntegerAreNotRoundedToOne() {
    let large = ExactRational(.max, 1)
    #expect(large.rounded(times: 1) == .max)
    #expect((large * large).rounded(times: 1) == nil)
    #expect((large * large / large) == large)
    #expect(ExactRational(.min, 1) < -large)
    #expect((large * large).value == 0x1p126)
    #expect((ExactRational(1, .max) * ExactRational(1, .max)).value == 0x1p-126)
  }
}
