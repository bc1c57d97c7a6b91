import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// A return with one trouble: the trouble is named with its place, and the other return counts.
@Suite struct BadReturnTests {
  struct Trouble: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let kent: String
    let expected: [String]
    /// What of Kent's return counts all the same; `nil` where nothing does.
    let counted: OffenceCount?
  }

  @Test(arguments: troubles)
  func theTroubleIsNamedAndTheOtherReturnsCount(trouble: Trouble) async throws {
    let files = StudyFiles.kent(trouble.kent)
    let said = try await files.diagnostics()
    #expect(said == trouble.expected)
    let study = try await files.read()
    #expect(study.offences(of: "essex") == OffenceCount(7))
    #expect(study.offences(of: "kent") == trouble.counted)
    #expect(study.hasErrors)
    let accounted = study.result.lines.first { $0.file == "returns/kent.csv" }?.classes.count
    #expect(accounted == trouble.kent.split(separator: "\n").count)
  }

  private static let heading = "Year,Outcome,Offences\n"
  private static let askAndCorrect = "Ask the force; put its answer in corrections.csv."

  static let troubles = [
    Trouble(
      testDescription: "empty file", kent: "",
      expected: [
        """
        returns/kent.csv: error: the file is empty; the force has no counts [empty-return]
          Save the force's table here again.
        """
      ], counted: nil),
    Trouble(
      testDescription: "heading only", kent: heading,
      expected: [
        """
        returns/kent.csv:1:1: error: the file has a heading and no rows; the force has no counts [heading-only]
          Save the force's table here again, with its rows.
        """
      ], counted: nil),
    Trouble(
      testDescription: "unclosed quote",
      kent: heading + "2021,Charged,14\n2021,\"Ongoing,6\n2022,Charged,17\n",
      expected: [
        """
        returns/kent.csv:3:6: error: the quote that opens this cell is never closed; the file is not read [unreadable-file]
          Close the cell with a quote, and double every quote that is part of its text.
        """
      ], counted: nil),
    Trouble(
      testDescription: "stray quote", kent: heading + "2021,Char\"ged,14\n2022,Charged,17\n",
      expected: [
        """
        returns/kent.csv:2:10: error: a quote stands inside the cell 'Char"ged', which does not begin with one; the file is not read [unreadable-file]
          Put the cell in quotes and double every quote that is part of its text; or state the delimiter, if it is not the one found.
        """
      ], counted: nil),
    Trouble(
      testDescription: "negative count", kent: heading + "2021,Charged,-3\n2022,Charged,17\n",
      expected: [
        leftOut,
        """
        returns/kent.csv:2:14: error: '-3' is a count below zero; the count is not known [unreadable-count]
          \(askAndCorrect)
        """,
      ], counted: OffenceCount(from: 17, through: nil)),
    Trouble(
      testDescription: "half an offence", kent: heading + "2021,Charged,14\n2022,Charged,12.5\n",
      expected: [
        leftOut,
        """
        returns/kent.csv:3:14: error: '12.5' is a count that is not a whole number; the count is not known [unreadable-count]
          \(askAndCorrect)
        """,
      ], counted: OffenceCount(from: 14, through: nil)),
    Trouble(
      testDescription: "date for a range",
      kent: heading + "2021,Charged,14\n2021,Ongoing,04-Jan\n2022,Charged,17\n",
      expected: [
        leftOut,
        """
        returns/kent.csv:3:14: error: '04-Jan' is a date where a count should be; a spreadsheet may have made it of '1-4'; the count is not known [unreadable-count]
          Look at what the force sent; put the range or the count in corrections.csv.
        """,
      ], counted: OffenceCount(from: 31, through: nil)),
    Trouble(
      testDescription: "words for a count",
      kent: heading + "2021,Charged,14\n2021,Ongoing,a few\n2022,Charged,17\n",
      expected: [
        leftOut,
        """
        returns/kent.csv:3:14: error: 'a few' is no count and no mark for one that is withheld or missing; the count is not known [unreadable-count]
          Say what it stands for under `suppressed` in study.yml, or correct the cell in corrections.csv.
        """,
      ], counted: OffenceCount(from: 31, through: nil)),
    Trouble(
      testDescription: "year outside the window",
      kent: heading + "2019,Charged,9\n2021,Charged,14\n2022,Charged,17\n",
      expected: [
        """
        returns/kent.csv:2:1: error: '2019' is not in January 2021 to December 2022; its offences are not counted [outside-window]
          Widen `window` in study.yml, correct the cell in corrections.csv, or set `months-outside-window: count`.
        """
      ], counted: OffenceCount(31)),
    Trouble(
      testDescription: "two rows for the same force, period and outcome",
      kent: heading + "2021,Charged,14\n2022,Charged,17\n2021,Charged,15\n",
      expected: [
        """
        returns/kent.csv:4:1: error: a second row for '2021', 'Charged'; the first, on line 2, is counted and this one is not [repeated-row]
          Ask the force which is right, then correct the other in corrections.csv; where both count, set `duplicates: sum` for this file in study.yml.
        """
      ], counted: OffenceCount(31)),
    Trouble(
      testDescription: "short row", kent: heading + "2021,Charged,14\n2021,6\n2022,Charged,17\n",
      expected: [
        """
        returns/kent.csv:3:1: error: the row has 2 cells where the heading has 3; it is not counted [row-length]
          Look for a missing or an extra delimiter, or for a cell that should be quoted.
        """
      ], counted: OffenceCount(31)),
    Trouble(
      testDescription: "long row",
      kent: heading + "2021,Charged,14\n2021,Ongoing,1,006\n2022,Charged,17\n",
      expected: [
        """
        returns/kent.csv:3:1: error: the row has 4 cells where the heading has 3; it is not counted [row-length]
          Look for a missing or an extra delimiter, or for a cell that should be quoted.
        """
      ], counted: OffenceCount(31)),
    Trouble(
      testDescription: "unknown force",
      kent: """
        Force,Year,Outcome,Offences
        Kent,2021,Charged,14
        Knet,2021,Ongoing,6
        Kent,2022,Charged,17

        """,
      expected: [
        """
        returns/kent.csv:3:1: error: 'Knet' is no force in datasets/reference/forces.csv; the row is not counted [unknown-force]
          Close in spelling: 'kent'. Add the name as an alias, or correct the cell.
        """
      ], counted: OffenceCount(31)),
    Trouble(
      testDescription: "force that does not list the file",
      kent: """
        Force,Year,Outcome,Offences
        Kent,2021,Charged,14
        Surrey,2021,Ongoing,6
        Kent,2022,Charged,17

        """,
      expected: [
        """
        returns/kent.csv:3:1: error: requests.csv does not list kent.csv for 'Surrey'; the row is not counted [force-not-in-register]
          Add the file to the force's row in requests.csv.
        """
      ], counted: OffenceCount(31)),
  ]

  private static let leftOut = """
    requests.csv:2:1: warning: a count of Kent is missing or withheld without bounds, so its offences are not known; it is in no pooled figure [left-out-of-pool]
      Ask the force; else make its answer partial, or give the bounds in study.yml.
    """

  @Test func everyTroubleOfAReturnIsNamedInOneRun() async throws {
    let files = StudyFiles.kent(
      """
      Year,Outcome,Offences
      2021,Charged,14
      2021,Ongoing,-6
      2021,Caution,1.5
      2020,Charged,3
      2021,Resolved in the pub,2
      20221,Charged,1
      2022,Charged
      2022,Charged,17
      2022,Charged,18
      2022,Ongoing,02-May

      """)
    let codes = try await files.read().result.diagnostics.map { "\($0.location.line) \($0.code)" }
    #expect(
      codes == [
        "2 left-out-of-pool", "3 unreadable-count", "4 ambiguous-label", "4 unreadable-count",
        "5 outside-window", "6 unknown-label",
        "7 unknown-period", "8 row-length", "10 repeated-row", "11 unreadable-count",
      ])
  }
}
