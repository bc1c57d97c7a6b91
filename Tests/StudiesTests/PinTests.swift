import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// What `study.yml` says about a file comes before what the file looks like.
@Suite struct PinTests {
  private static let bare = StudyFiles.kent("A,B,C\n2021,Charged,14\n2022,Charged,17\n")

  @Test func aLayoutThatCannotBeToldIsSaidAndNotGuessed() async throws {
    #expect(
      try await PinTests.bare.diagnostics() == [
        """
        returns/kent.csv:1:1: error: the layout cannot be told from the heading: no heading is an outcome, a count or a period; the file is not read [uncertain-layout]
          Run `chargesheet inspect` on it and paste the lines it prints into study.yml.
        """
      ])
    #expect(try await PinTests.bare.read().offences(of: "essex") == OffenceCount(7))
  }

  @Test func pinnedColumnsAreReadWhateverTheyAreCalled() async throws {
    let study = try await PinTests.bare.pinning(
      "layout: one-count-per-row\ncolumns: {period: A, outcome: B, count: C}"
    ).read()
    #expect(study.diagnosticLines == [])
    #expect(study.counts(of: "kent") == ["2021 1: 14", "2022 1: 17"])
    #expect(study.result.readings.first?.isPinned == true)
  }

  @Test func aPinnedColumnComesBeforeOneOfThatName() async throws {
    let study = try await StudyFiles.kent(
      "Year,Outcome,Final result,Offences\n2021,Ongoing,Charged,14\n2022,Ongoing,Charged,17\n"
    ).pinning("columns: {outcome: Final result}").read()
    #expect(study.counts(of: "kent") == ["2021 1: 14", "2022 1: 17"])
  }

  @Test func aPinnedColumnThatIsNotThereIsAnError() async throws {
    #expect(
      try await StudyFiles.base.pinning("columns: {outcome: Result}").diagnostics() == [
        """
        returns/kent.csv:1:1: error: study.yml names the column 'Result', which this file does not have; the file is not read [unknown-pinned-column]
          Its headings are 'Year', 'Outcome', 'Offences'.
        """
      ])
  }

  @Test func pinsForAFileThatIsNotThereAreAnError() async throws {
    #expect(
      try await StudyFiles.base.pinning("dash: zero", for: "kant.csv").diagnostics() == [
        """
        study.yml:13:3: error: 'kant.csv' is not a file of returns/ [unused-pin]
          Correct the name, or remove the entry.
        """
      ])
  }

  @Test func aReturnMayCountInYearsOfItsOwn() async throws {
    let study = try await StudyFiles.kent("Outcome,2021,2022\nCharged,14,17\n")
      .pinning("years: financial").read()
    #expect(study.counts(of: "kent").first == "2021-22 1: 14")
  }

  @Test func alikeRowsAreAddedWhereTheStudySaysSo() async throws {
    let text = "Year,Outcome,Offences\n2021,Charged,14\n2021,Charged,2\n2022,Charged,17\n"
    let study = try await StudyFiles.kent(text).pinning("duplicates: sum").read()
    #expect(study.diagnosticLines == [])
    #expect(study.offences(of: "kent") == OffenceCount(33))
  }

  /// Yams gives the place of a value; a value of the wrong kind must not be passed over.
  @Test(arguments: [
    (
      "columns: Outcome",
      "study.yml:14:14: error: 'Outcome' is no value for 'columns' [wrong-value]\n  It takes keys with values."
    ),
    (
      "suppressed: 1-4",
      "study.yml:14:17: error: '1-4' is no value for 'suppressed' [wrong-value]\n  It takes keys with values."
    ),
    (
      "suppressed: {\"*\": few}",
      "study.yml:14:18: error: 'few' is no value for '*' [wrong-value]\n  It takes a range of counts such as 1-4."
    ),
    (
      "layout: rows",
      "study.yml:14:13: error: 'rows' is no value for 'layout' [wrong-value]\n  It takes one of one-offence-per-row, one-count-per-row, periods-across, outcomes-across, periods-and-outcomes-across, offences-only."
    ),
    (
      "header: first",
      "study.yml:14:13: error: 'first' is no value for 'header' [wrong-value]\n  It takes the number of a line, from 1."
    ),
    (
      "dahs: zero",
      "study.yml:14:5: error: 'dahs' is no key here; nothing was read for it [unknown-key]\n  The nearest known key is 'dash'."
    ),
  ])
  func aPinThatCannotBeReadIsAnError(pin: String, expected: String) async throws {
    let said = try await StudyFiles.base.pinning(pin).diagnostics()
    #expect(said == [expected])
  }
}
