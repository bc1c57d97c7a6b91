import PoliceOutcomes
import TestSupport
import Testing

@Suite struct PeriodTextTests {
  @Test(arguments: [
    ("April", 4), ("apr", 4), ("Apr.", 4), ("SEPTEMBER", 9), ("Sept", 9), (" may ", 5),
    ("Decem", 12),
  ])
  func monthWithoutAYearIsAMonth(text: String, month: Int) {
    #expect(PeriodText(text, years: .calendar) == .month(month))
  }

  @Test(arguments: [
    "April 2015", "Apr 2015", "apr-2015", "Apr-15", "Apr 15", "APR/15", "April, 2015",
    "April (2015)", "Apr. 2015", "Apr2015", "2015 April", "2015-Apr", "2015/April", "2015-04",
    "04/2015", "4/2015", "1 April 2015", "1st April 2015", "the 22nd of April 2015", "30-Apr-2015",
    "30/Apr/2015", "30-Apr-15", "3 apr 15", "01/04/2015", "01-04-2015", "1/4/15", "2015-04-30",
    "2015/04/30", "2015-04-01 00:00:00", "01/04/2015 23:59", "01/04/2015 9:05",
    "April\u{A0}2015", "April – 2015", "\u{FEFF}April 2015",
  ])
  func monthIsReadFromEverySpelling(text: String) {
    #expect(PeriodText(text, years: .calendar) == .period(.month("2015-04")))
  }

  @Test(arguments: [
    "2015/16", "2015/2016", "2015-2016", "2015-16", "2015–16", "15/16", "FY 2015/16", "FY2015",
    "Financial year 2015/16", "financial year 2015", "2015/16 (financial year)",
    "April 2015 to March 2016",
    "Apr 15 - Mar 16", "01/04/2015 - 31/03/2016", "1 April 2015 to 31 March 2016",
    "1st April 2015 – 31st March 2016", "2015-04 to 2016-03",
  ])
  func financialYearIsReadFromEverySpelling(text: String) {
    #expect(PeriodText(text, years: .calendar) == .period(.financialYear(2015)))
  }

  @Test(
    arguments: [
      ("2015", .calendar, .calendarYear(2015)), ("2015", .financial, .financialYear(2015)),
      ("Year 2015", .financial, .financialYear(2015)),
      ("Calendar year 2015", .financial, .calendarYear(2015)),
      ("CY2015", .financial, .calendarYear(2015)), ("FY2015", .calendar, .financialYear(2015)),
      ("1999/00", .calendar, .financialYear(1999)),
      ("2011-12", .calendar, .month("2011-12")), ("2011-12", .financial, .financialYear(2011)),
      ("2011/12", .calendar, .financialYear(2011)), ("2012-13", .calendar, .financialYear(2012)),
      ("2012-11", .financial, .month("2012-11")), ("13-14", .financial, .financialYear(2013)),
    ] as [(String, YearBasis, ReportingPeriod)])
  func whatABareYearMeansIsForTheBasisToSay(
    text: String, years: YearBasis, period: ReportingPeriod
  ) {
    #expect(PeriodText(text, years: years) == .period(period))
  }

  @Test(arguments: [
    ("January to June 2022", "2022-01", "2022-06"), ("Jan-Jun 2022", "2022-01", "2022-06"),
    ("Jan - Jun 22", "2022-01", "2022-06"), ("2022 Jan-Jun", "2022-01", "2022-06"),
    ("Apr 2015 - Dec 2015", "2015-04", "2015-12"), ("Apr 15 to Dec 15", "2015-04", "2015-12"),
    ("01/01/2022 - 31/07/2022", "2022-01", "2022-07"),
    ("1 January 2022 to 31 July 2022", "2022-01", "2022-07"),
    ("November 2021 to February 2022", "2021-11", "2022-02"),
    ("2021-11 to 2022-02", "2021-11", "2022-02"),
  ])
  func rangeRunsFromOneMonthToAnother(text: String, first: String, last: String) {
    #expect(PeriodText(text, years: .calendar) == .period(.months(first, last)))
  }

  @Test(arguments: ["", " ", "\u{A0}", "\t"])
  func emptyCellIsBlank(text: String) {
    #expect(PeriodText(text, years: .calendar) == .blank)
  }

  @Test(arguments: [
    ("Novembr", "November"), ("Febuary", "February"), ("Agust", "August"),
    ("Setpember", "September"),
    ("jnue", "June"), ("decemeber", "December"),
  ])
  func nearMissIsNotAMonthButSaysWhichItMayBe(text: String, month: String) {
    #expect(PeriodText(text, years: .calendar) == .nearly(month))
  }

  @Test(arguments: [
    "Grand total", "Ongoing", "Q1", "13/2015", "2015-13", "32/01/2015", "01/13/2015", "2015/17",
    "2016-2015", "15/17", "April 99999", "201504", "42095", "2015.5", "12", "1 to 4", "#REF!",
    "June to January 2022", "Novembr 2015", "n/a", "-", "Kent", "15:30",
  ])
  func whatIsNoPeriodIsUnreadable(text: String) {
    #expect(PeriodText(text, years: .calendar) == .unreadable)
  }

  @Test(arguments: [("ja", nil), ("jan", 1), ("june", 6), ("junes", nil), ("mayor", nil)])
  func monthIsNamedByThreeLettersOrMoreOfItsBeginning(word: String, month: Int?) {
    #expect(PeriodText.month(named: word) == month)
  }
}
