import PoliceOutcomes
import Reports
import Testing

@Suite struct NumberFormatTests {
  /// PC1 to PC4 of the test vectors, and values worked by hand.
  @Test(arguments: [
    (1, 8, 0, "13%"), (67, 200, 0, "34%"), (1, 40, 0, "3%"), (9, 40, 0, "23%"),
    (114, 980, 0, "12%"), (114, 980, 1, "11.6%"), (114, 1164, 1, "9.8%"),
    (1, 2, 0, "50%"), (1, 3, 0, "33%"), (2, 3, 0, "67%"), (1, 3, 1, "33.3%"),
    (2, 3, 1, "66.7%"), (57, 200, 0, "29%"), (285, 1000, 1, "28.5%"),
    (1, 2000, 1, "0.1%"), (36, 1000, 0, "4%"), (36, 1000, 1, "3.6%"),
    (500_000_000, 1_000_000_000, 1, "50.0%"),
  ])
  func aPercentageRoundsHalfAwayFromZero(
    count: Int, total: Int, places: Int, expected: String
  ) {
    #expect(NumberFormat.percent(count, of: total, places: places) == expected)
  }

  @Test(arguments: [
    (0, 40, 0, "0%"), (0, 40, 1, "0%"), (40, 40, 0, "100%"), (40, 40, 1, "100%"),
    (1, 1000, 0, "<1%"), (4, 1000, 0, "<1%"), (5, 1000, 0, "1%"), (1, 201, 0, "<1%"),
    (1, 2001, 1, "<0.1%"), (999, 1000, 0, ">99%"), (995, 1000, 0, ">99%"),
    (994, 1000, 0, "99%"), (9999, 10000, 1, ">99.9%"), (9994, 10000, 1, "99.9%"),
    (1, 1_000_000_000, 1, "<0.1%"), (999_999_999, 1_000_000_000, 0, ">99%"),
  ])
  func nothingIsPrintedAsNoneOrAllThatIsNot(
    count: Int, total: Int, places: Int, expected: String
  ) {
    #expect(NumberFormat.percent(count, of: total, places: places) == expected)
  }

  @Test(arguments: [
    (396, 10000, NumberFormat.Rounding.down, "3.9%"), (396, 10000, .up, "4.0%"),
    (400, 10000, .down, "4.0%"), (400, 10000, .up, "4.0%"), (1, 10000, .down, "<0.1%"),
    (9999, 10000, .up, ">99.9%"),
  ])
  func anEndOfARangeRoundsTheWayItIsTold(
    count: Int, total: Int, rounding: NumberFormat.Rounding, expected: String
  ) {
    #expect(NumberFormat.percent(count, of: total, places: 1, rounding: rounding) == expected)
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (13860, "13,860"),
    (100_000, "100,000"), (1_234_567, "1,234,567"), (1_000_000_000, "1,000,000,000"),
    (-1234, "−1,234"),
  ])
  func thousandsHaveCommas(number: Int, expected: String) {
    #expect(NumberFormat.count(number) == expected)
  }

  @Test func aCountWithBoundsSaysBoth() {
    #expect(NumberFormat.count(OffenceCount(1164)) == "1,164")
    #expect(NumberFormat.count(OffenceCount(from: 3, through: 9)) == "between 3 and 9")
    #expect(
      NumberFormat.count(OffenceCount(from: 1, through: 1004)) == "between 1 and 1,004")
    #expect(NumberFormat.count(OffenceCount(from: 12, through: nil)) == "at least 12")
  }

  /// Wilson limits worked in double precision outside this program: 114 of 980 is 9.77345 to
  /// 13.79147, 114 of 1,164 is 8.21624 to 11.63590, 5 of 240 is 0.89308 to 4.78334, 7 of 86 is
  /// 3.99864 to 15.86018, in per cent.
  @Test(arguments: [
    (114, 980, 1, "9.7% to 13.8%"), (114, 1164, 1, "8.2% to 11.7%"),
    (5, 240, 1, "0.8% to 4.8%"), (7, 86, 0, "3% to 16%"), (0, 60, 1, "0.0% to 6.1%"),
    (60, 60, 0, "93% to 100%"),
  ])
  func theLimitsOfAnIntervalRoundOutward(count: Int, total: Int, places: Int, expected: String) {
    #expect(NumberFormat.interval(wilsonInterval(count, of: total), places: places) == expected)
  }

  @Test(arguments: [
    (0.05, "5.0%", "5.0%"), (0.29, "29.0%", "29.0%"), (0.07, "7.0%", "7.0%"),
    (0.0501, "5.0%", "5.1%"), (0.0, "0.0%", "0.0%"), (1.0, "100.0%", "100.0%"),
    (0.050_000_000_5, "5.0%", "5.0%"), (0.050_000_01, "5.0%", "5.1%"),
  ])
  func aLimitOnAPrintedStepStaysThere(value: Double, lower: String, upper: String) {
    #expect(NumberFormat.lowerLimit(value, places: 1) == lower)
    #expect(NumberFormat.upperLimit(value, places: 1) == upper)
  }
}
