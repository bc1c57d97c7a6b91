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
    "April\u{A0}2015", "April – 2015", "\u{FEFF}April 2015", "Apr '15",
    "2015-04-01T00:00:00", "2015-04-01T00:00:00Z", "2015-04-30T23:59:59.000", "01/04/2015 9:05 pm",
  ])
  func monthIsReadFromEverySpelling(text: String) {
    #expect(PeriodText(text, years: .calendar) == .period(.month("2015-04")))
  }

  @Test(arguments: [
    "2015/16", "2015/2016", "2015-2016", "2015-16", "2015–16", "15/16", "FY 2015/16", "FY2015",
    "Financial year 2015/16", "financial year 2015", "2015/16 (financial year)",
    "April 2015 to March 2016",
    "Apr 15 - Mar 16", "01/04/2015 - 31/03/2016", "1 April 2015 to 31 March 2016",
    "1st April 2015 – 31st March 2016", "2015-04 to 2016-03", "Apr-15 to Mar-16",
    "2015-04-01/2016-03-31", "2015-04/2016-03", "2015-04-01 to 2016-03-31",
    "01-04-2015 to 31-03-2016", "1/4/15 - 31/3/16", "04/2015 - 03/2016",
    "between April 2015 and March 2016", "from April 2015 until March 2016",
    "FY15-16", "FY 15/16", "year ending March 2016", "Year ended 31 March 2016", "YE Mar 16",
    "year to March 2016", "Y/E 31/03/2016", "12 months to March 2016", "FYE 2016", "FYE2015/16",
    "FYE March 2016", "Financial year ending 2016",
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
      ("09/10", .calendar, .financialYear(2009)), ("99/00", .calendar, .financialYear(1999)),
      ("2015 to 2016", .financial, .financialYear(2015)),
      ("2015 to 2016", .calendar, .months("2015-01", "2016-12")),
      ("2015 to 2018", .calendar, .months("2015-01", "2018-12")),
      ("FY 2015 to 2016", .calendar, .financialYear(2015)),
      ("year ending December 2016", .financial, .calendarYear(2016)),
      ("year ending June 2016", .calendar, .months("2015-07", "2016-06")),
      ("2015/16 to 2017/18", .calendar, .months("2015-04", "2018-03")),
      ("2015-16 - 2017-18", .calendar, .months("2015-04", "2018-03")),
      ("2010-11 to 2011-12", .calendar, .months("2010-11", "2011-12")),
      ("2010-11 to 2011-12", .financial, .months("2010-04", "2012-03")),
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
    ("2021-11 to 2022-02", "2021-11", "2022-02"), ("Jan-22 - Jul-22", "2022-01", "2022-07"),
    ("2022 (Jan to Jul)", "2022-01", "2022-07"), ("1 April - 30 June 2022", "2022-04", "2022-06"),
    ("Apr 23 - Mar 24", "2023-04", "2024-03"),
  ])
  func rangeRunsFromOneMonthToAnother(text: String, first: String, last: String) {
    #expect(PeriodText(text, years: .calendar) == .period(.months(first, last)))
  }

  @Test(arguments: [
    ("Q1 2022/23", "2022-04", "2022-06"), ("2022/23 Q1", "2022-04", "2022-06"),
    ("Q2 2022/23", "2022-07", "2022-09"), ("Q3 2022-23", "2022-10", "2022-12"),
    ("Q4 2022/23", "2023-01", "2023-03"), ("Q4 22/23", "2023-01", "2023-03"),
    ("Qtr 1 2022/2023", "2022-04", "2022-06"), ("Quarter 1, 2022/23", "2022-04", "2022-06"),
    ("1st quarter 2022/23", "2022-04", "2022-06"), ("2022/23 - Q1", "2022-04", "2022-06"),
    ("Q1 FY22/23", "2022-04", "2022-06"), ("2011-12 Q1", "2011-04", "2011-06"),
    ("Q1 FY2022", "2022-04", "2022-06"), ("Q1 CY2022", "2022-01", "2022-03"),
    ("Q1 (2022/23)", "2022-04", "2022-06"), ("2022/23Q1", "2022-04", "2022-06"),
  ])
  func quarterOfAYearThatIsNamedIsThreeMonthsOfIt(text: String, first: String, last: String) {
    for years in YearBasis.allCases {
      let period = PeriodText(text, years: years, areYearsDeclared: false)
      #expect(period == .period(.months(first, last)))
    }
  }

  @Test(
    arguments: [
      ("Q1 2019", .calendar, .months("2019-01", "2019-03")),
      ("Q1 2019", .financial, .months("2019-04", "2019-06")),
      ("2019 Q4", .financial, .months("2020-01", "2020-03")),
      ("2019-Q4", .calendar, .months("2019-10", "2019-12")),
    ] as [(String, YearBasis, ReportingPeriod)])
  func quarterOfABareYearIsForTheDeclaredBasisToSay(
    text: String, years: YearBasis, period: ReportingPeriod
  ) {
    #expect(PeriodText(text, years: years) == .period(period))
    #expect(PeriodText(text, years: years, areYearsDeclared: false) == .undeclared)
  }

  /// A bracket says nothing, and is no part of a month that is read at once.
  @Test(arguments: [YearBasis.calendar, .financial])
  func aMonthInFigureIsReadAsBesideABracket(years: YearBasis) {
    for year in 1_895...2_105 {
      for month in 0...99 {
        let text = "\(year)-\(month < 10 ? "0" : "")\(month)"
        for areYearsDeclared in [true, false] {
          let read = PeriodText(text, years: years, areYearsDeclared: areYearsDeclared)
          let beside = PeriodText(
            text + " (", years: years, areYearsDeclared: areYearsDeclared)
          #expect(read == beside, "\(text)")
        }
      }
    }
  }

  @Test func runOfBareYearsIsForTheDeclaredBasisToSay() {
    #expect(
      PeriodText("2015 to 2016", years: .calendar, areYearsDeclared: false) == .undeclared)
  }

  @Test(arguments: [
    ("Novembr 2015", "November 2015"), ("Novembr-15", "November 2015"),
    ("1st Febuary 2015", "February 2015"), ("Jnue 2015", "June 2015"),
    ("Setpember 2015 to March 2016", "September 2015 to March 2016"),
  ])
  func nearMissBesideAYearIsSuggestedWithIt(text: String, period: String) {
    #expect(PeriodText(text, years: .calendar) == .nearly(period))
  }

  @Test(arguments: [
    ("31/02/2015", false), ("31 February 2015", false), ("29/02/2015", false),
    ("29/02/2016", true), ("29 February 2000", true), ("29/02/1900", false),
    ("31/04/2015", false), ("30/04/2015", true), ("0/04/2015", false),
  ])
  func dayIsOneTheMonthHas(text: String, isDay: Bool) {
    #expect((PeriodText(text, years: .calendar) != .unreadable) == isDay)
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
    "June to January 2022", "year to date", "year ending 2020", "year ending 5 April 2020",
    "year ending", "Q5 2019",
    "Q0 2019", "Q1 22", "Q1 Q2 2019", "H1 2019", "1234", "9999", "2015-2018", "2018 to 2015",
    "31 February 2015 to 31 March 2015", "2015-04-01 10:00 - 2016-03-31 10:00", "9/10",
    "2015-04-01Tuesday", "Men 2015", "Tax 2015", "n/a", "-", "Kent", "15:30",
  ])
  func whatIsNoPeriodIsUnreadable(text: String) {
    #expect(PeriodText(text, years: .calendar) == .unreadable)
  }

  @Test(arguments: [("ja", nil), ("jan", 1), ("june", 6), ("junes", nil), ("mayor", nil)])
  func monthIsNamedByThreeLettersOrMoreOfItsBeginning(word: String, month: Int?) {
    #expect(PeriodText.month(named: word) == month)
  }
}
