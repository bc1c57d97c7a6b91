import PoliceOutcomes
import Reports
import Testing

@Suite struct NumberFormatChangeTests {
  @Test(arguments: [
    (100, 126, 0, "+26%"), (2500, 3150, 1, "+26.0%"), (100, 126, 1, "+26.0%"),
    (200, 199, 0, "−1%"), (100, 0, 0, "−100%"), (100, 100, 0, "0%"), (8, 9, 0, "+13%"),
    (40, 39, 0, "−3%"), (1000, 1001, 0, "up by less than 1%"),
    (1000, 999, 0, "down by less than 1%"), (1000, 1, 0, "down by more than 99%"),
    (100, 350, 0, "+250%"), (2389, 3003, 1, "+25.7%"),
  ])
  func aChangeIsSignedAndRoundedHalfAwayFromZero(
    earlier: Int, later: Int, places: Int, expected: String
  ) throws {
    #expect(NumberFormat.change(try change(earlier, later), places: places) == expected)
  }

  @Test func theSizeOfAChangeHasNoSign() throws {
    #expect(NumberFormat.changeSize(try change(100, 126), places: 0) == "26%")
    #expect(NumberFormat.changeSize(try change(100, 74), places: 0) == "26%")
    #expect(NumberFormat.changeSize(try change(1000, 1001), places: 0) == "less than 1%")
  }

  @Test(arguments: [
    (1, 10, 1, 5, "+10.0 percentage points"), (1, 5, 1, 10, "−10.0 percentage points"),
    (1, 3, 1, 3, "no difference in percentage points"),
    (0, 1, 1, 1, "+100.0 percentage points"),
    (1, 1000, 2, 1999, "up by less than 0.1 percentage points"),
    (1, 1_000_000_000, 999_999_999, 1_000_000_000, "+100.0 percentage points"),
    (36, 1000, 41, 1000, "+0.5 percentage points"),
  ])
  func aDifferenceOfSharesIsTakenBeforeRounding(
    earlier: Int, earlierTotal: Int, later: Int, laterTotal: Int, expected: String
  ) throws {
    let before = try #require(Fraction(earlier, of: earlierTotal))
    let after = try #require(Fraction(later, of: laterTotal))
    #expect(NumberFormat.points(from: before, to: after, places: 1) == expected)
  }

  private func change(_ earlier: Int, _ later: Int) throws -> SignedFraction {
    let period = try #require(YearBasis.calendar.year(beginning: 2019))
    let growth = Growth(
      earlierPeriod: period, earlier: OffenceCount(earlier), later: OffenceCount(later))
    return try #require(growth.change).low
  }
}
