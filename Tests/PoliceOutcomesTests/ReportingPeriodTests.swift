import PoliceOutcomes
import TestSupport
import Testing

@Suite struct ReportingPeriodTests {
  @Test(arguments: [
    ("2021-01", "2021-12", "2021", "2021"),
    ("2021-04", "2022-03", "2021/22", "2021-22"),
    ("1999-04", "2000-03", "1999/00", "1999-00"),
    ("2008-04", "2009-03", "2008/09", "2008-09"),
    ("2021-06", "2021-06", "June 2021", "2021-06"),
    ("2022-01", "2022-06", "January to June 2022", "2022-01-to-2022-06"),
    ("2015-04", "2016-05", "April 2015 to May 2016", "2015-04-to-2016-05"),
    ("2019-01", "2020-12", "January 2019 to December 2020", "2019-01-to-2020-12"),
  ])
  func periodHasANameForReadersAndOneForIDs(
    first: String, last: String, name: String, id: String
  ) {
    let period = ReportingPeriod.months(first, last)
    #expect(period.name == name)
    #expect(period.id == id)
  }

  @Test func lastMonthDoesNotComeBeforeTheFirst() throws {
    let june = try #require(Month(iso: "2021-06"))
    #expect(ReportingPeriod(first: june, last: june.adding(-1)) == nil)
  }

  @Test func monthsRunFromTheFirstThroughTheLast() {
    let period = ReportingPeriod.months("2021-11", "2022-02")
    #expect(period.monthCount == 4)
    #expect(period.months.map(\.iso) == ["2021-11", "2021-12", "2022-01", "2022-02"])
  }

  @Test func aMonthIsAPeriodOfOne() throws {
    let june = try #require(Month(iso: "2021-06"))
    #expect(ReportingPeriod(june) == .months("2021-06", "2021-06"))
    #expect(ReportingPeriod(june).monthCount == 1)
  }

  @Test(
    arguments: [
      (.months("2021-01", "2021-06"), .months("2021-06", "2021-12"), "2021-06"),
      (.months("2021-01", "2021-06"), .months("2021-07", "2021-12"), nil),
      (.calendarYear(2021), .months("2021-03", "2021-04"), "2021-03-to-2021-04"),
      (.calendarYear(2021), .financialYear(2021), "2021-04-to-2021-12"),
      (.calendarYear(2021), .calendarYear(2021), "2021"),
    ] as [(ReportingPeriod, ReportingPeriod, String?)])
  func intersectionIsTheMonthsBothHave(
    left: ReportingPeriod, right: ReportingPeriod, id: String?
  ) {
    #expect(left.intersection(right)?.id == id)
    #expect(right.intersection(left)?.id == id)
    #expect(left.overlaps(right) == (id != nil))
  }

  @Test(arguments: [
    (ReportingPeriod.calendarYear(2021), ReportingPeriod.calendarYear(2021), true),
    (.calendarYear(2021), .months("2021-12", "2021-12"), true),
    (.calendarYear(2021), .months("2021-12", "2022-01"), false),
    (.months("2021-12", "2021-12"), .calendarYear(2021), false),
  ])
  func periodContainsWhatLiesWithinIt(
    outer: ReportingPeriod, inner: ReportingPeriod, contains: Bool
  ) {
    #expect(outer.contains(inner) == contains)
  }

  @Test func earlierBeginningsComeFirstThenShorterPeriods() {
    let periods: [ReportingPeriod] = [
      .calendarYear(2021), .months("2021-01", "2021-03"), .financialYear(2020), .month("2021-02"),
    ]
    #expect(
      periods.sorted().map(\.id) == ["2020-21", "2021-01-to-2021-03", "2021", "2021-02"])
  }
}
