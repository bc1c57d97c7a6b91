import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// The picture that `inspect` prints: the class of each line in the margin, the part of each
/// column above it.
@Suite struct PictureTests {
  /// The lines of the picture of Kent's return: those after the first blank line that have a
  /// margin, up to the blank line before the counts.
  private func picture(of kent: String, width: Int = 80) async throws -> [String] {
    try await StudyFiles.kent(kent).onDisk { path in
      let lines = try Inspection(
        path: "\(path)/returns/kent.csv", referencePath: Repository.reference
      ).lines(width: width)
      let first = try #require(lines.firstIndex { $0.hasPrefix("            ") })
      let end = try #require(lines.lastIndex { $0.contains("; the first of them:") })
      return Array(lines[first..<end - 1])
    }
  }

  @Test func longRunsOfLinesAlikeAreLeftOut() async throws {
    let rows = (1...9).map { "Station \($0),\($0),\($0)" }.joined(separator: "\n")
    #expect(
      try await picture(of: "Station,2021,2022\n\(rows)\nTotal,45,45\n") == [
        "               category   by period (2)",
        "  heading   1  Station    2021  2022",
        "  row       2  Station 1  1     1",
        "  row       3  Station 2  2     2",
        "  row       4  Station 3  3     3",
        "               … 5 rows like these, to line 9",
        "  row      10  Station 9  9     9",
        "  total    11  Total      45    45",
      ])
  }

  @Test func rejectedLinesAndColumnsThatAreNotReadStandBesideTheRest() async throws {
    #expect(
      try await picture(
        of:
          "Force,Year,Outcome,Remark,Offences\nKent,2021,Charged,,14\nshort\nKent,2022,Charged,seen,17\n"
      ) == [
        "              force  period  outcome  not read  count",
        "  heading  1  Force  Year    Outcome  Remark    Offences",
        "  row      2  Kent   2021    Charged            14",
        "  rejected 3  short",
        "  row      4  Kent   2022    Charged  seen      17",
      ])
  }

  @Test func aRecordOfSeveralLinesIsShownOnce() async throws {
    #expect(
      try await picture(of: "\"Outcome\nof offence\",2021,2022\nCharged,14,17\n") == [
        "              outcome             by period (2)",
        "  heading  1  Outcome of offence  2021  2022",
        "  row      3  Charged             14    17",
      ])
  }

  @Test func aColumnWithoutAHeadingThatIsNotReadIsNamedByItsPlace() async throws {
    try await StudyFiles.kent("Year,Outcome,,Offences\n2021,Charged,a,14\n2022,Charged,b,17\n")
      .onDisk { path in
        let lines = try Inspection(
          path: "\(path)/returns/kent.csv", referencePath: Repository.reference
        ).lines
        #expect(lines.contains("  not read   column 3, which has no heading"))
      }
  }

  private static let wide =
    "Outcome,\((1...12).map { "2021-\($0 < 10 ? "0" : "")\($0)" }.joined(separator: ",")),Total\n"
    + "A label that is longer than any column could be in a picture of this width,"
    + "1,1,1,1,1,1,1,1,1,1,1,1,12\nNote: a note that is far too long for one line of the picture, "
    + "and is cut at its end because all of it stands above\n"

  @Test(arguments: [40, 80, 132])
  func noLineIsWiderThanTheTerminal(width: Int) async throws {
    let picture = try await picture(of: PictureTests.wide, width: width)
    #expect(picture.allSatisfy { $0.count <= width })
    #expect(picture.contains { $0.contains("…") })
  }

  @Test func columnsThatHaveNoRoomAreListed() async throws {
    let picture = try await picture(of: PictureTests.wide)
    #expect(picture.contains { $0.hasSuffix("more") })
    #expect(picture.contains("              column 14, 'Total': total"))
  }

  @Test func aLongPictureSaysHowMuchIsLeftOut() async throws {
    let tables = (1...40).map { "Kent \($0)\nOutcome,2021,2022\nCharged,14,17\n" }
    let picture = try await picture(of: tables.joined(separator: "\n"))
    #expect(picture.count == 61)
    // 40 tables of a heading of parts, a title, a heading, a row and a blank line, and a blank
    // line between each two; the last has no blank line.
    #expect(picture.last == "  … \(40 * 5 + 39 - 1 - 60) more lines of this picture")
  }

  @Test(arguments: [
    ("", "  not read   the file is empty: it has no line"),
    ("\n\n", "  not read   the file is empty: every line of it is blank"),
    (
      "Outcome,2021\nCharged,14\u{0}\n",
      "  not read   the text holds the character NUL; the file is not read"
    ),
  ])
  func aFileThatHoldsNoTableSaysSo(kent: String, line: String) async throws {
    try await StudyFiles.kent(kent).onDisk { path in
      let inspection = try Inspection(
        path: "\(path)/returns/kent.csv", referencePath: Repository.reference)
      #expect(inspection.lines.last == line)
      #expect(inspection.diagnostics.count == 1)
    }
  }

  @Test func aFileOfManyForcesInNoStudyIsReadAsTheirs() async throws {
    try await StudyFiles(["reply.csv": "Force,Offences\nKent,3\nEssex,4\nRutland,5\n"])
      .onDisk { path in
        let inspection = try Inspection(
          path: "\(path)/reply.csv", referencePath: Repository.reference)
        #expect(inspection.firstCounts.map(\.observation.force) == ["kent", "essex"])
        #expect(inspection.diagnostics.map(\.code) == ["no-periods", "unknown-force"])
      }
  }
}
