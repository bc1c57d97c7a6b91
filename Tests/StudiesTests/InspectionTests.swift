import Foundation
import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// `inspect`: the lines it prints for `study.yml` give the reading it shows.
@Suite struct InspectionTests {
  /// The lines to paste that `inspect` prints for Kent's return of `files`.
  private func pins(of files: StudyFiles) async throws -> String {
    let lines: [String] = try await files.onDisk { path in
      try Inspection(path: "\(path)/returns/kent.csv", referencePath: Repository.reference).lines
    }
    let start = try #require(lines.firstIndex(of: "returns:"))
    return lines[start...].joined(separator: "\n") + "\n"
  }

  private static let tables = [
    "Year,Outcome,Offences\n2021,Charged,14\n2022,Charged,17\n",
    "Date recorded,Outcome\n03/01/2021,Charged\n14/03/2022,Ongoing\n",
    "Outcome,2021,2022\nCharged,14,17\nOngoing,6,3\nTotal,20,20\n",
    ",2021,2022\nCharged,14,17\nOngoing,6,3\n",
    "Station,2021,2022\nMaidstone,5,7\nDover,2,1\n",
    "Year,Charged,Resolved in the pub,Total\n2021,14,6,20\n2022,17,3,20\n",
    "Year,Offences\n2021,20\n2022,21\n",
    "Year,Total offences\n2021,20\n2022,21\n",
    "Year,\"The \"\"outcome\"\" \\ so far\",Outcome,Offences\n2021,a,Charged,14\n2022,b,Charged,17\n",
    "Kent Police,,\n\nYear,Outcome,Offences\n2021,Charged,14\n2022,Ongoing,3\nNote: provisional.,,\n",
    ",2021,,2022,\nOffence,Charged,Ongoing,Charged,Ongoing\nImages,14,6,17,3\n",
    "Outcome,2021\nCharged,14\n\nStation,2021,2022\nDover,14,17\n",
    "2021\nOutcome,Offences\nCharged,14\n\n2022\nYear,Outcome,Offences\n2022,Charged,17\n",
    "Force,Year,Outcome,Further information,Offences\nKent,2021,Charged,,14\nKent,2022,Charged,,17\n",
  ]

  @Test(arguments: tables)
  func thePinsThatArePrintedGiveTheSameReading(table: String) async throws {
    let files = StudyFiles.kent(table)
    let detected = try await files.read()
    let pins = try await pins(of: files)
    let pinned = try await files.adding(pins, to: "study.yml").read()
    #expect(pinned.counts(of: "kent") == detected.counts(of: "kent"))
    #expect(!detected.counts(of: "kent").isEmpty)
    #expect(pinned.diagnosticLines == detected.diagnosticLines)
    #expect(pinned.layouts["kent.csv"]?.roles == detected.layouts["kent.csv"]?.roles)
  }

  @Test func pinsThatHoldArePrintedAsTheyHold() async throws {
    let files = StudyFiles.kent("Outcome,2021,2022\nCharged,-,*\nOngoing,,3\n")
      .pinning("dash: zero\nblank: zero\noutcomes: selected\nsuppressed: {\"*\": 1-4}")
    let before = try await files.read()
    let pins = try await pins(of: files)
    let after = try await StudyFiles.kent(files.text(of: "returns/kent.csv"))
      .adding(pins, to: "study.yml").read()
    #expect(after.counts(of: "kent") == before.counts(of: "kent"))
    #expect(after.diagnosticLines == before.diagnosticLines)
  }

  @Test func aFileThatIsInNoStudyIsReadByTheBuiltInLabels() async throws {
    try await withTemporaryFolder { folder in
      let path = "\(folder)/reply.csv"
      try Data("Outcome,2021,2022\nCharged,14,17\nChargd,1,\n".utf8)
        .write(to: URL(fileURLWithPath: path))
      let inspection = try Inspection(path: path, referencePath: Repository.reference)
      #expect(inspection.lines.contains("  layout     periods across (2 headings are periods)"))
      #expect(inspection.lines.contains("  lines      3 = 1 header + 2 data"))
      #expect(inspection.lines.contains("    14  outcome 1, 2021, this-force  reply.csv:2:9"))
      #expect(inspection.folder == folder)
      #expect(
        inspection.diagnostics.map(\.line) == [
          "reply.csv:3:1: warning: outcome 'Chargd' is not in the codebook; its offences are counted as not stated [unknown-label]",
          "reply.csv:3:10: warning: the cell is blank; the count is not known, and not zero [missing-count]",
        ])
    }
  }

  @Test func titlesNotesAndEveryTableAreShown() async throws {
    try await StudyFiles.kent(
      "Kent Police\nOutcome,2021,2022\nCharged,14,17\n\nStation,Found\nDover,2\nNote: provisional\n"
    ).onDisk { path in
      let inspection = try Inspection(
        path: "\(path)/returns/kent.csv", referencePath: Repository.reference)
      #expect(
        inspection.lines.dropFirst(4).prefix(22) == [
          "  lines      7 = 2 header + 1 data + 2 note + 1 blank + 1 rejected",
          "  note       line 1: 'Kent Police'",
          "  note       line 7: 'Note: provisional'",
          "",
          "  table 1    from line 2",
          "  layout     periods across (2 headings are periods)",
          "  rows tell  outcomes",
          "",
          "  table 2    from line 5",
          "  layout     not certain: see below",
          "",
          "              outcome  by period (2)",
          "  title    1  Kent Police",
          "  heading  2  Outcome  2021  2022",
          "  row      3  Charged  14    17",
          "  blank    4",
          "",
          "              ? (2)",
          "  heading  5  Station  Found",
          "  rejected 6  Dover    2",
          "  note     7  Note: provisional",
          "",
        ])
      #expect(inspection.lines.contains("    header: 2"))
      #expect(inspection.diagnostics.map(\.code) == ["several-tables"])
    }
  }

  @Test func everyLineOfTheFileIsAccountedFor() async throws {
    try await StudyFiles.kent("Outcome,2021,2022\n\nCharged,14,17\nshort\nTotal,14,17\n").onDisk {
      path in
      let inspection = try Inspection(
        path: "\(path)/returns/kent.csv", referencePath: Repository.reference)
      #expect(
        inspection.lines.contains(
          "  lines      5 = 1 header + 1 data + 1 total + 1 blank + 1 rejected"))
    }
  }
}
