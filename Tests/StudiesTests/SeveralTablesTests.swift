import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// Several tables in one file: each read by its own heading, none counted twice.
@Suite struct SeveralTablesTests {
  private static let first = "Year,Outcome,Offences\n2021,Charged,14\n2021,Ongoing,6\n"

  @Test(
    arguments: [
      first + "\nYear,Outcome,Offences\n2022,Charged,17\n",
      first + "2022 only,,\nYear,Outcome,Offences\n2022,Charged,17\n",
      first + "\n\nThe next year\nOutcome,2022\nCharged,17\n",
      first + ",,\nYear,Charged,Ongoing\n2022,17,0\n",
      first + "Outcome,2022\nCharged,17\n",
      first + "Year,Outcome,Offences\n2022,Charged,17\n",
      "2021\nOutcome,Offences\nCharged,14\nOngoing,6\n\n2022\nOutcome,Offences\nCharged,17\n",
    ])
  func eachTableIsReadByItsOwnHeading(text: String) async throws {
    let study = try await StudyFiles.kent(text).read()
    #expect(study.diagnosticLines == [])
    #expect(study.offences(of: "kent") == OffenceCount(37))
    #expect(study.share("charge-rate.kent.2021")?.exact == Fraction(14, of: 20))
    #expect(study.lines(of: "kent.csv", as: .header) == 2)
    #expect(study.lines(of: "kent.csv", as: .rejected) == 0)
    #expect(
      study.lineCount(of: "kent.csv") == text.split(
        separator: "\n", omittingEmptySubsequences: false
      ).count - 1)
  }

  @Test func offencesBelowOutcomesAreReconciled() async throws {
    let study = try await StudyFiles.kent(
      SeveralTablesTests.first + "2022,Charged,17\n\nYear,Offences\n2021,20\n2022,17\n"
    ).read()
    #expect(study.diagnosticLines == [])
    #expect(study.offences(of: "kent") == OffenceCount(37))
  }

  @Test func theSameMonthsTwiceAreRefusedWithBothPlaces() async throws {
    let study = try await StudyFiles.kent(
      SeveralTablesTests.first + "\nYear,Outcome,Offences\n2021,Charged,15\n"
    ).read()
    #expect(
      study.diagnosticLines == [
        "returns/kent.csv:6:14: error: Kent gives 2021 here and 2021 at returns/kent.csv:2:14; offences of both would count twice, so this return is not counted [overlapping-periods]"
      ])
    #expect(study.counts(of: "kent") == [])
  }

  @Test func aHeadingRepeatedBetweenRowsIsNoRow() async throws {
    let study = try await StudyFiles.kent(
      "Outcome,2021,2022\nCharged,14,17\nOutcome,2021,2022\nCharged,1,1\n"
    ).read()
    #expect(study.lines(of: "kent.csv", as: .header) == 2)
    #expect(study.result.diagnostics.map(\.code) == ["repeated-row"])
    #expect(study.offences(of: "kent") == OffenceCount(31))
  }

  @Test func aTableThatCannotBeToldIsSaidWithTheLineOnWhichItBegins() async throws {
    let files = StudyFiles.kent(
      SeveralTablesTests.first + "2022,Charged,17\n\nStation,Found,Lost,Kept\nDover,3,4,5\n")
    #expect(
      try await files.diagnostics() == [
        """
        returns/kent.csv:6:1: error: another table seems to begin here and cannot be told from its heading: no heading is an outcome, a count or a period; it is not read [several-tables]
          Save it as a file of its own in returns/ and add that to requests.csv.
        """
      ])
    let study = try await files.read()
    #expect(study.offences(of: "kent") == OffenceCount(37))
    #expect(study.lines(of: "kent.csv", as: .rejected) == 1)
    #expect(study.lineCount(of: "kent.csv") == 7)
  }

  @Test func rowsSetApartByBlankLinesAreOneTable() async throws {
    let study = try await StudyFiles.kent(
      "Outcome,2021,2022\n\nCharged,14,17\n\nOngoing,6,3\n\nTotal,20,20\n"
    ).read()
    #expect(study.diagnosticLines == [])
    #expect(study.offences(of: "kent") == OffenceCount(40))
    #expect(study.lines(of: "kent.csv", as: .header) == 1)
  }
}
