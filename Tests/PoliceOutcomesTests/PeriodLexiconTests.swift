import PoliceOutcomes
import TestSupport
import Testing

/// Spellings of periods that forces use, each with the first and the last month it stands for.
@Suite struct PeriodLexiconTests {
  /// Each spelling with its months where years are calendar and declared.
  private static let lexicon: [(text: String, first: String, last: String)] = [
    // Months.
    ("April 2019", "2019-04", "2019-04"), ("Apr-19", "2019-04", "2019-04"),
    ("2019-04", "2019-04", "2019-04"), ("04/2019", "2019-04", "2019-04"),
    ("30.04.2019", "2019-04", "2019-04"), ("1.4.19", "2019-04", "2019-04"),
    ("April 2019/20", "2019-04", "2019-04"), ("March 2019/20", "2020-03", "2020-03"),
    ("2019/20 March", "2020-03", "2020-03"), ("Mar 19/20", "2020-03", "2020-03"),
    ("2019-20 - Feb", "2020-02", "2020-02"),
    // Quarters.
    ("Q1 2021/22", "2021-04", "2021-06"), ("Q2 2021/22", "2021-07", "2021-09"),
    ("Q4 2021/22", "2022-01", "2022-03"), ("Q1 2021-22", "2021-04", "2021-06"),
    ("2021/22 Q3", "2021-10", "2021-12"), ("Quarter 1 2021/22", "2021-04", "2021-06"),
    ("Q1 FY21/22", "2021-04", "2021-06"), ("Q1 2021", "2021-01", "2021-03"),
    ("Q1 (Apr-Jun) 2021/22", "2021-04", "2021-06"), ("Q4 Jan-Mar 2021/22", "2022-01", "2022-03"),
    ("Q1 (Apr-Jun 2021)", "2021-04", "2021-06"), ("Q1 Jan-Mar 2021", "2021-01", "2021-03"),
    // Years.
    ("2021", "2021-01", "2021-12"), ("CY2021", "2021-01", "2021-12"),
    ("2021/22", "2021-04", "2022-03"), ("2021-2022", "2021-04", "2022-03"),
    ("FY21-22", "2021-04", "2022-03"), ("FY 2021/22", "2021-04", "2022-03"),
    ("Financial year 2021/22", "2021-04", "2022-03"), ("21/22", "2021-04", "2022-03"),
    ("Year ending March 2022", "2021-04", "2022-03"), ("YE Mar 22", "2021-04", "2022-03"),
    ("Year to end March 2022", "2021-04", "2022-03"), ("FYE 2022", "2021-04", "2022-03"),
    ("Year to the end of March 2022", "2021-04", "2022-03"),
    // Rolling twelve months.
    ("12 months to March 2020", "2019-04", "2020-03"),
    ("12 months to end of March 2020", "2019-04", "2020-03"),
    ("Rolling 12 months to June 2020", "2019-07", "2020-06"),
    ("rolling 12m to Jun 20", "2019-07", "2020-06"), ("12m to 30/06/2020", "2019-07", "2020-06"),
    ("12 month period ending 30 June 2020", "2019-07", "2020-06"),
    ("Rolling year to March 2020", "2019-04", "2020-03"),
    ("Twelve months to December 2020", "2020-01", "2020-12"),
    // Runs.
    ("Apr 2019 - Mar 2020", "2019-04", "2020-03"), ("Apr 23-Mar 24", "2023-04", "2024-03"),
    ("01/04/2019 to 31/03/2020", "2019-04", "2020-03"),
    ("01.04.2019 - 31.03.2020", "2019-04", "2020-03"),
    ("1st April 2019 to 31st March 2020", "2019-04", "2020-03"),
    ("April to June 2021", "2021-04", "2021-06"), ("Apr-Jun 2021", "2021-04", "2021-06"),
    ("between 1 April 2019 and 31 March 2020", "2019-04", "2020-03"),
    ("2019-04-01 to 2020-03-31", "2019-04", "2020-03"), ("2021 (Jan-Jul)", "2021-01", "2021-07"),
    ("January to July 2022", "2022-01", "2022-07"),
    ("Apr-Sep 2021/22", "2021-04", "2021-09"), ("Oct-Mar 2021/22", "2021-10", "2022-03"),
    ("2021/22 (Apr-Dec)", "2021-04", "2021-12"), ("2019/20 - 2020/21", "2019-04", "2021-03"),
    ("2021/22 (Apr-Mar)", "2021-04", "2022-03"), ("2020 to 2021", "2020-01", "2021-12"),
  ]

  @Test(arguments: lexicon)
  func everySpellingIsItsMonths(text: String, first: String, last: String) {
    #expect(PeriodText(text, years: .calendar) == .period(.months(first, last)))
  }

  @Test(arguments: [
    "2021", "Q1 2021", "2021 Q4", "Year 2021", "2020 to 2021",
  ])
  func whatRestsOnABareYearIsAskedAboutWhereNothingSaysWhich(text: String) {
    #expect(PeriodText(text, years: .calendar, areYearsDeclared: false) == .undeclared)
  }

  @Test(arguments: [
    "Q1 2021/22", "CY2021", "FY2021", "2021/22", "April 2021", "Apr-Jun 2021", "01/04/2021",
    "Year ending March 2022", "Q1 Jan-Mar 2021", "Mar 2021/22",
  ])
  func whatSaysItselfIsReadWithoutADeclaration(text: String) {
    let period = PeriodText(text, years: .calendar, areYearsDeclared: false)
    #expect(period == PeriodText(text, years: .financial))
    #expect(period != .undeclared && period != .unreadable)
  }

  @Test(arguments: [
    "Q1 Feb-Apr 2021", "Q2 (Apr-Dec) 2021/22", "Mar-Apr 2021/22", "Jan-Dec 2021/22",
    "April 2021/23", "rolling 12 months", "Rolling to March 2020", "12 months from April 2019",
    "31.02.2021", "2021.5", "1.5.", "Q1 April 2021/22",
  ])
  func whatContradictsItselfIsNotRead(text: String) {
    #expect(PeriodText(text, years: .calendar) == .unreadable)
  }
}
