import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// Title lines above a table and notes below it: kept as notes, and never read as rows.
@Suite struct TitlesAndNotesTests {
  private static let table = "Year,Outcome,Offences\n2021,Charged,14\n2022,Ongoing,3\n"
  private static let tidy = ["2021 1: 14", "2022 not-yet-assigned: 3"]

  @Test(
    arguments: [
      ("Kent Police\n\n" + table, ["Kent Police"]),
      ("Kent Police,,\n,,\n" + table, ["Kent Police"]),
      (
        "Freedom of information request, reference 12\n" + table,
        ["Freedom of information request,  reference 12"]
      ),
      (
        "Force,Kent Police\nTaken from the system on,3 May 2023\n\n" + table,
        ["Force, Kent Police", "Taken from the system on, 3 May 2023"]
      ),
      (table + "\nProvisional figures\n", ["Provisional figures"]),
      (table + "Figures may change.,,\n", ["Figures may change."]),
      (
        table + "Note: as at 3 May, provisional\nsee the reply, below\n",
        ["Note: as at 3 May,  provisional", "see the reply,  below"]
      ),
      (
        table + "* withheld,,\n[c] confidential,,\nSource: Kent Police,,\n",
        ["* withheld", "[c] confidential", "Source: Kent Police"]
      ),
      ("Kent Police,FOI 12,May\n" + table, ["Kent Police, FOI 12, May"]),
      ("\"Kent\nPolice\"\n" + table, ["Kent Police"]),
    ])
  func linesAroundATableAreNotesOfTheReturn(text: String, notes: [String]) async throws {
    let study = try await StudyFiles.kent(text).read()
    #expect(study.diagnosticLines == [])
    #expect(study.counts(of: "kent") == TitlesAndNotesTests.tidy)
    #expect(study.result.notes.map(\.text) == notes)
    #expect(study.lines(of: "kent.csv", as: .header) == 1)
    #expect(study.lines(of: "kent.csv", as: .data) == 2)
    #expect(study.lines(of: "kent.csv", as: .rejected) == 0)
    #expect(
      study.lineCount(of: "kent.csv") == text.split(
        separator: "\n", omittingEmptySubsequences: false
      ).count - 1)
  }

  /// A row whose counts are missing must not become a note: what is missing is not known.
  @Test(
    arguments: [
      "2022,,\n", "Charged,,\n", ",Charged,\n", "Resolved,,\n", "2022,Charged\n", "2022\n",
      "2021,Charged,14,15\n", "* 2022,Charged,14\n",
    ])
  func aRowThatIsNoNoteStaysARow(row: String) async throws {
    let study = try await StudyFiles.kent(TitlesAndNotesTests.table + row).read()
    #expect(study.result.notes == [])
    #expect(!study.diagnosticLines.isEmpty)
    #expect(study.lineCount(of: "kent.csv") == 4)
  }

  @Test func aRowBelowANoteMeansThatItWasNoNoteOfTheEnd() async throws {
    let study = try await StudyFiles.kent(
      "Year,Outcome,Offences\n2021,Charged,14\nProvisional\n2022,Ongoing,3\n"
    ).read()
    #expect(study.result.notes == [])
    #expect(
      study.diagnosticLines == [
        "returns/kent.csv:3:1: error: the row has 1 cell where the heading has 3; it is not counted [row-length]"
      ])
  }

  @Test func aHeadingAboveBlankLinesAndNotesHasNoRows() async throws {
    let study = try await StudyFiles.kent("Year,Outcome,Offences\n,,\nNote: none held\n").read()
    #expect(study.result.diagnostics.map(\.code) == ["heading-only"])
    #expect(study.lineCount(of: "kent.csv") == 3)
  }

  @Test func aTitleThatIsAPeriodIsThePeriodOfTheTable() async throws {
    let study = try await StudyFiles.kent("2021\nOutcome,Offences\nCharged,14\n").read()
    #expect(study.counts(of: "kent") == ["2021 1: 14"])
    #expect(study.result.notes.map(\.location.text) == ["returns/kent.csv:1:1"])
  }

  @Test func aHeadingThatCannotBeFoundIsAskedForAndThePinWorks() async throws {
    let files = StudyFiles.kent(
      "Kent Police,FOI 12,sent,again\nYear,Outcome,Offences,By\n2021,Charged,14,A\n2022,Ongoing,3,A\n"
    )
    #expect(
      try await files.read().diagnosticLines == [
        "returns/kent.csv:1:1: error: the layout cannot be told from the heading: no heading is an outcome, a count or a period; the file is not read [uncertain-layout]"
      ])
    let pinned = try await files.pinning("header: 2").read()
    #expect(pinned.diagnosticLines == [])
    #expect(pinned.counts(of: "kent") == TitlesAndNotesTests.tidy)
    #expect(pinned.result.notes.map(\.text) == ["Kent Police, FOI 12, sent, again"])
  }

  @Test func aPinnedLineWithoutARecordIsAskedForAgain() async throws {
    let files = StudyFiles.kent(TitlesAndNotesTests.table).pinning("header: 40")
    #expect(
      try await files.diagnostics() == [
        """
        returns/kent.csv:1:1: error: the layout cannot be told from the heading: study.yml puts it on line 40, where no row begins; the file is not read [uncertain-layout]
          Run `chargesheet inspect` on it and paste the lines it prints into study.yml.
        """
      ])
    #expect(try await files.read().lines(of: "kent.csv", as: .rejected) == 3)
  }

  @Test func anUnclosedOrStrayQuoteIsAnErrorAndNeverNoRows() async throws {
    let study = try await StudyFiles.kent("a,\"b\" x,d\nc,\"e\",f\ng,h,i\n").read()
    #expect(study.hasErrors)
    #expect(study.result.diagnostics.map(\.code) == ["unreadable-file"])
    #expect(study.result.diagnostics.first?.location.line == 1)
  }

  @Test func aCorrectionFindsItsColumnBelowTitles() async throws {
    let study = try await StudyFiles.kent("Kent Police\n" + TitlesAndNotesTests.table).with(
      "corrections.csv", "file,line,column,was,is,why\nkent.csv,3,Offences,14,15,The reply.\n"
    ).read()
    #expect(study.diagnosticLines == [])
    #expect(study.counts(of: "kent").first == "2021 1: 15")
  }
}
