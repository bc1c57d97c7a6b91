import PoliceOutcomes
import TestSupport
import Testing

@Suite struct YearBasisTests {
  @Test(arguments: [
    (YearBasis.calendar, ReportingPeriod.months("2021-01", "2021-12")),
    (YearBasis.financial, ReportingPeriod.months("2021-04", "2022-03")),
  ])
  func yearBeginsInItsFirstMonthAndHasTwelve(basis: YearBasis, year: ReportingPeriod) {
    #expect(basis.year(beginning: 2021) == year)
  }

  @Test(arguments: [
    (
      YearBasis.calendar, ReportingPeriod.months("2020-11", "2022-07"),
      ["2020-11-to-2020-12", "2021", "2022-01-to-2022-07"]
    ),
    (
      YearBasis.financial, ReportingPeriod.months("2019-01", "2020-06"),
      ["2019-01-to-2019-03", "2019-20", "2020-04-to-2020-06"]
    ),
    (YearBasis.calendar, ReportingPeriod.calendarYear(2021), ["2021"]),
    (YearBasis.financial, ReportingPeriod.month("2021-02"), ["2021-02"]),
  ])
  func yearsOfAWindowAreCutToIt(basis: YearBasis, window: ReportingPeriod, ids: [String]) {
    #expect(basis.years(in: window).map(\.id) == ids)
  }

  @Test(arguments: [
    ("2021-01", "2021-12", YearBasis.calendar), ("2021-04", "2022-03", .financial),
    ("2021-04", "2021-12", nil), ("2021-02", "2022-01", nil), ("2021-01", "2022-12", nil),
  ])
  func onlyTwelveMonthsFromAFirstMonthAreAYear(first: String, last: String, basis: YearBasis?) {
    #expect(ReportingPeriod.months(first, last).yearBasis == basis)
  }
}
