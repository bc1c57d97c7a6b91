import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// Which months a count belongs to.
@Suite struct PeriodReadingTests {
  /// April to December 2021, so that a month needs no year.
  private static let nineMonths = StudyFiles.base
    .replacing("2021-01, last: 2022-12", with: "2021-04, last: 2021-12", in: "study.yml")
    .with("returns/essex.csv", "Month,Outcome,Offences\nApril,Charged,3\nMay,Charged,4\n")

  private func months(_ rows: String, settings: String = "") -> StudyFiles {
    PeriodReadingTests.nineMonths.adding(settings, to: "study.yml")
      .with("returns/kent.csv", "Month,Outcome,Offences\n\(rows)")
  }

  @Test func aMonthWithoutAYearIsTheOneTheWindowHas() async throws {
    let study = try await months("april,Charged,2\nSept,Charged,1\nDEC,Ongoing,1\n").read()
    #expect(study.diagnosticLines == [])
    #expect(
      study.counts(of: "kent") == ["2021-04 1: 2", "2021-09 1: 1", "2021-12 not-yet-assigned: 1"])
  }

  @Test func aMonthThatTheWindowHasTwiceIsInNoMonth() async throws {
    let study = try await StudyFiles.kent("Month,Outcome,Offences\nApril,Charged,2\n").read()
    #expect(study.counts(of: "kent") == ["2021-01-to-2022-12 within 1: 2"])
    #expect(
      study.diagnosticLines == [
        "returns/kent.csv:2:1: warning: 'April' is no month, date or year; its offences are counted in no month [unknown-period]"
      ])
  }

  @Test func aMisspeltMonthIsCountedInNoMonthAndTheRightOneSuggested() async throws {
    let files = months("April,Charged,2\nNovembr,Charged,1\n")
    #expect(
      try await files.diagnostics() == [
        """
        returns/kent.csv:3:1: warning: 'Novembr' is no month; its offences are counted in no month [misspelt-month]
          Where November is meant, put it in corrections.csv.
        """
      ])
    #expect(
      try await files.read().counts(of: "kent") == [
        "2021-04 1: 2", "2021-04-to-2021-12 within 1: 1",
      ])
  }

  @Test func aMonthTheWindowLacksIsLeftOutAndAnError() async throws {
    let files = months("April,Charged,2\nJanuary,Charged,1\n")
    #expect(
      try await files.diagnostics() == [
        """
        returns/kent.csv:3:1: error: 'January' is not in April to December 2021; its offences are not counted [outside-window]
          Widen `window` in study.yml, correct the cell in corrections.csv, or set `months-outside-window: count`.
        """
      ])
    #expect(try await files.read().offences(of: "kent") == OffenceCount(2))
  }

  @Test func aMonthTheWindowLacksCountsInTheWholeWhereTheStudySaysSo() async throws {
    let files = months(
      "April,Charged,2\nJanuary,Charged,1\n",
      settings: "settings: {months-outside-window: count}\n")
    #expect(
      try await files.diagnostics() == [
        """
        returns/kent.csv:3:1: note: 'January' is not in April to December 2021; its offences are counted in the whole and in no month [outside-window]
          To leave them out, set `months-outside-window: leave-out` in study.yml.
        """
      ])
    #expect(try await files.read().offences(of: "kent") == OffenceCount(3))
  }

  @Test func aYearBeyondWhatTheAnswerCoversIsAPartYear() async throws {
    let files = StudyFiles.kent("Outcome,2021,2022\nCharged,14,17\n").with(
      "requests.csv",
      """
      force,asked,replied,status,files,basis,covers,extracted_on
      Kent,2022-08-01,2022-08-20,complete,kent.csv,offences-recorded,2021-01 to 2022-07,2022-08-19
      Essex,2023-01-09,2023-02-03,complete,essex.csv,offences-recorded,,2023-01-30

      """)
    #expect(
      try await files.diagnostics() == [
        """
        returns/kent.csv:1:14: note: '2022' is read as January to July 2022, because the register says that the answer covers January 2021 to July 2022; it is never set against a whole year [part-year]
          Where the return covers other months, say so under `covers` in requests.csv.
        """
      ])
    #expect(
      try await files.read().counts(of: "kent") == ["2021 1: 14", "2022-01-to-2022-07 1: 17"])
  }

  @Test func aYearBeyondTheWindowIsAPartYearAndHasNoGrowth() async throws {
    let files = StudyFiles.base.replacing("2022-12", with: "2022-07", in: "study.yml")
      .replacing("charge-rate]", with: "charge-rate, growth]", in: "study.yml")
      .with("returns/kent.csv", "Outcome,2021,2022\nCharged,140,170\n")
    let study = try await files.read()
    #expect(
      study.diagnosticLines.contains(
        "returns/kent.csv:1:14: note: '2022' is read as January to July 2022, because the study covers January 2021 to July 2022; it is never set against a whole year [part-year]"
      ))
    #expect(!study.result.figures.all.contains { $0.id.hasPrefix("growth") })
  }

  @Test func aCompleteAnswerShortOfAYearIsSaid() async throws {
    #expect(
      try await StudyFiles.kent("Year,Outcome,Offences\n2021,Charged,14\n").diagnostics() == [
        """
        requests.csv:2:1: warning: requests.csv calls the answer of Kent complete, and it has no counts for 2022 [missing-period]
          Make it partial, or give the months it covers under `covers`.
        """
      ])
  }

  @Test func aYearTheForceDoesNotGiveIsNotZero() async throws {
    let study = try await StudyFiles.kent("Year,Outcome,Offences\n2021,Charged,140\n")
      .replacing("charge-rate]", with: "charge-rate, growth]", in: "study.yml").read()
    #expect(study.offences("offences-recorded.kent.2021") == OffenceCount(140))
    #expect(study.offences("offences-recorded.kent.2022") == nil)
    #expect(study.result.figures["offences-recorded.2022"]?.panel == ["essex"])
    #expect(study.result.figures["growth.kent.2022"] == nil)
    #expect(!study.diagnosticLines.contains { $0.contains("[may-be-part-year]") })
  }

  @Test func aLastYearOfFewerThanHalfMayBeAPartYear() async throws {
    #expect(
      try await StudyFiles.kent("Year,Outcome,Offences\n2021,Charged,40\n2022,Charged,9\n")
        .diagnostics() == [
          """
          returns/kent.csv: warning: Kent gives 9 for 2022 after 40 the year before; it may be a part year [may-be-part-year]
            Look at the dates in the reply; say which months it covers under `covers` in requests.csv.
          """
        ])
  }

  @Test func aReturnWithoutPeriodsBelongsToTheWholeAndToNoYear() async throws {
    let study = try await StudyFiles.kent("Outcome,Offences\nCharged,14\nOngoing,6\n").read()
    #expect(
      study.diagnosticLines == [
        "returns/kent.csv:1:1: warning: no column or heading is a period; the counts of Kent belong to the whole of January 2021 to December 2022 and to no year [no-periods]"
      ])
    #expect(study.offences(of: "kent") == OffenceCount(20))
    #expect(study.offences("offences-recorded.kent.2021") == nil)
  }

  private static let quarters = "Outcome,Q1 2021,Q2 2021\nCharged,14,17\n"

  @Test func aQuarterOfABareYearIsAskedAboutWhereNothingSaysWhichYears() async throws {
    let study = try await PeriodReadingTests.undeclared(PeriodReadingTests.quarters).read()
    #expect(
      study.diagnosticLines.filter {
        $0.contains("[undeclared-years]") && $0.hasPrefix("returns/kent.csv")
      } == [
        "returns/kent.csv:1:9: error: 'Q1 2021' is another period in calendar years than in financial years, and nothing says which; its offences are counted in no month [undeclared-years]",
        "returns/kent.csv:1:17: error: 'Q2 2021' is another period in calendar years than in financial years, and nothing says which; its offences are counted in no month [undeclared-years]",
      ])
    #expect(study.offences(of: "kent") == OffenceCount(31))
  }

  /// Kent's return in a study that does not say which years it counts in.
  private static func undeclared(_ kent: String) -> StudyFiles {
    StudyFiles.kent(kent).replacing("years: calendar\n", with: "", in: "study.yml")
  }

  @Test func aBareYearWithoutADeclaredBasisIsAnErrorOnce() async throws {
    let kent = "Year,Outcome,Offences\n2021,Charged,14\n2021,Ongoing,6\n2022/23,Charged,17\n"
    let study = try await PeriodReadingTests.undeclared(kent).read()
    #expect(
      study.diagnosticLines.filter {
        $0.contains("[undeclared-years]") && $0.hasPrefix("returns/kent.csv")
      } == [
        "returns/kent.csv:2:1: error: '2021' is another period in calendar years than in financial years, and nothing says which; its offences are counted in no month [undeclared-years]"
      ])
    #expect(study.counts(of: "kent").prefix(1) == ["2021-01-to-2022-12 within 1: 14"])
    #expect(study.hasErrors)
  }

  @Test func aBareYearOverATableIsAskedAboutToo() async throws {
    let study = try await PeriodReadingTests.undeclared("2021\nOutcome,Offences\nCharged,14\n")
      .read()
    #expect(study.diagnosticLines.contains { $0.hasPrefix("returns/kent.csv:1:1: error: '2021'") })
  }

  @Test func aQuarterIsOfTheYearsThatTheReturnCountsIn() async throws {
    let study = try await StudyFiles.kent(PeriodReadingTests.quarters)
      .pinning("years: financial").read()
    #expect(
      study.counts(of: "kent") == ["2021-04-to-2021-06 1: 14", "2021-07-to-2021-09 1: 17"])
  }

  @Test func aMisspeltHeadingIsAColumnOfCountsAllTheSame() async throws {
    let study = try await StudyFiles.kent("Outcome,October 2021,Novembr 2021\nCharged,14,17\n")
      .read()
    #expect(
      study.diagnosticLines.filter { $0.contains("[misspelt-month]") } == [
        "returns/kent.csv:1:22: warning: 'Novembr 2021' is no month; its offences are counted in no month [misspelt-month]"
      ])
    #expect(study.offences(of: "kent") == OffenceCount(31))
  }
}
