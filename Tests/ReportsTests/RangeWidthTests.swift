import PoliceOutcomes
import Reports
import TestSupport
import Testing

/// When one percentage may stand for a range.
@Suite struct RangeWidthTests {
  @Test(
    arguments: [
      // 3.8% to 4.3% is half a point, and an eighth of its middle.
      (532, 593, 13_860, 0, "4%"),
      // 0.6% to 1.4% rounds to 1% at both ends; it is 0.8 points, more than half of 1%.
      (6, 14, 1_000, 0, "<1% to 2%"),
      // 30% to 50% are twenty points.
      (30, 50, 100, 0, "30% to 50%"),
      // 0.75% to 1.25%: half a point is exactly half of the middle, and not more.
      (75, 125, 10_000, 0, "1%"),
      (74, 125, 10_000, 0, "<1% to 2%"),
      (7, 7, 1_000, 0, "1%"),
      (0, 1, 1_000, 0, "0% to 1%"),
    ] as [(Int, Int, Int, Int, String)])
  func aWideRangeIsNeverOnePercentage(
    low: Int, high: Int, total: Int, places: Int, text: String
  ) throws {
    let share = Share(
      low: try #require(Fraction(low, of: total)), high: try #require(Fraction(high, of: total)))
    #expect(FigureText.percentage(share, places: places, settings: StudySettings()) == text)
  }

  @Test func theWidthIsASettingOfTheStudy() throws {
    let share = Share(
      low: try #require(Fraction(3_960, of: 10_000)),
      high: try #require(Fraction(4_040, of: 10_000)))
    var settings = StudySettings()
    #expect(FigureText.percentage(share, places: 0, settings: settings) == "40%")
    settings.rangeWidth = 0
    #expect(FigureText.percentage(share, places: 0, settings: settings) == "39% to 41%")
  }

  @Test func widthsOfTheLargestCountsAreExact() throws {
    let most = 1_000_000_000
    let share = Share(
      low: try #require(Fraction(most / 2, of: most)),
      high: try #require(Fraction(most / 2 + most / 20, of: most)))
    #expect(!share.isWide(points: 5))
    let wider = Share(
      low: try #require(Fraction(most / 2 - 1, of: most)),
      high: try #require(Fraction(most / 2 + most / 20, of: most)))
    #expect(wider.isWide(points: 5))
  }
}
