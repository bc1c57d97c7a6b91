import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// `codebook.csv`, `corrections.csv`, `forces.csv` and `narrative.md`: what is wrong in them and what
/// they do.
@Suite struct StudyTablesTests {
  @Test(arguments: faults)
  func theFaultIsNamedWithItsPlace(fault: StudyFault) async throws {
    let said = try await fault.files.diagnostics()
    #expect(said == fault.expected)
  }

  private static let base = StudyFiles.base

  private static func codebook(_ row: String) -> StudyFiles {
    base.with("codebook.csv", "label,further,force,outcome,why\n\(row)\n")
  }

  private static func correction(_ row: String) -> StudyFiles {
    base.with("corrections.csv", "file,line,column,was,is,why\n\(row)\n")
  }

  static let faults = [
    StudyFault(
      testDescription: "unused codebook row", files: codebook("Charge,,,1,The reply says so."),
      expected: [
        """
        codebook.csv:2:1: warning: no return has the label 'Charge'; the row does nothing [unused-codebook-row]
          Remove the row, or correct its spelling.
        """
      ]),
    StudyFault(
      testDescription: "codebook row twice",
      files: codebook("Charged,,,1,It says so.\nCHARGED ,,,1A,It says so."),
      expected: [
        """
        codebook.csv:3:1: error: an earlier row has the same label 'CHARGED', further information and force; this one does nothing [repeated-codebook-row]
          Keep one of the two.
        """
      ]),
    StudyFault(
      testDescription: "codebook outcome outside the framework, and without a reason",
      files: codebook("Charged,,,23,It says so.\nOngoing,,,not-yet-assigned,"),
      expected: [
        """
        codebook.csv:2:11: error: '23' is no value for 'outcome' [wrong-value]
          It takes a code (15), several (14|16), a run (9-18), not-yet-assigned, not-stated, transferred, cancelled or other.
        """,
        """
        codebook.csv:3:28: error: '' is no value for 'why' [wrong-value]
          It takes a reason; it is printed in the report.
        """,
      ]),
    StudyFault(
      testDescription: "stale correction",
      files: correction("kent.csv,2,Offences,15,16,The force rang."),
      expected: [
        """
        corrections.csv:2:1: error: the correction expects '15' and the cell at returns/kent.csv:2:14 says '14'; it is not applied [stale-correction]
          Look at the return again, then mend or remove the correction.
        """
      ]),
    StudyFault(
      testDescription: "second correction of a cell",
      files: correction(
        "kent.csv,2,Offences,14,16,The force rang.\nkent.csv,2,Offences,14,15,It rang again."),
      expected: [
        """
        corrections.csv:3:1: error: the correction expects '14' and the cell at returns/kent.csv:2:14 says '16'; it is not applied [stale-correction]
          Look at the return again, then mend or remove the correction.
        """
      ]),
    StudyFault(
      testDescription: "corrections without a cell",
      files: correction(
        """
        kent.csv,9,Offences,14,16,The force rang.
        kent.csv,2,Offense,14,16,The force rang.
        kant.csv,2,Offences,14,16,The force rang.
        kent.csv,2,2,14,16,The force rang.
        """),
      expected: ["9', 'Offences", "2', 'Offense", "2', 'Offences", "2', '2"].enumerated().map {
        let parts = $1.split(separator: "'").map(String.init)
        return """
          corrections.csv:\($0 + 2):1: error: \($0 == 2 ? "kant" : "kent").csv has no cell at line \(parts[0]), column '\(parts[2])'; the correction is not applied [correction-without-cell]
            Give the column's heading, or the character of the line at which the cell begins, as diagnostics print it.
          """
      }),
    StudyFault(
      testDescription: "unknown placeholder",
      files: base.with(
        "narrative.md",
        "All is well: {{offences-recorded}}.\n\nOf these {{ charge-rates }} ended so.\n"),
      expected: [
        """
        narrative.md:3:10: error: '{{charge-rates}}' names no figure of this study [unknown-placeholder]
          The nearest figures: 'charge-rate', 'charge-rate.essex', 'charge-rate.2021'.
        """
      ]),
    StudyFault(
      testDescription: "narrative that is not UTF-8",
      files: base.with("narrative.md", bytes: Array("Caf".utf8) + [0xE9, 0x0A]),
      expected: [
        """
        narrative.md: error: the file is not UTF-8; it is not printed [unreadable-file]
          Save it as UTF-8.
        """
      ]),
    StudyFault(
      testDescription: "ambiguous label",
      files: StudyFiles.kent("Year,Outcome,Offences\n2021,Caution,14\n2022,Charged,17\n"),
      expected: [
        """
        returns/kent.csv:2:6: warning: outcome 'Caution' may mean 2, 3; its offences are counted as not stated [ambiguous-label]
          Ask the force, then add a row for it to codebook.csv. Known about it: \(cautionNote).
        """
      ]),
    StudyFault(
      testDescription: "unknown label with the nearest",
      files: StudyFiles.kent("Year,Outcome,Offences\n2021,Chargd,14\n2022,Charged,17\n"),
      expected: [
        """
        returns/kent.csv:2:6: warning: outcome 'Chargd' is not in the codebook; its offences are counted as not stated [unknown-label]
          Add a row for it to codebook.csv. Close in spelling: 'Charged', 'Charge', '1: Charged'.
        """
      ]),
  ]

  /// The note of the row 'Caution' in `outcome-labels.csv`.
  private static let cautionNote = "age missing"

  @Test func aCorrectionIsReadInPlaceOfTheCellAndTheCellIsKept() async throws {
    let study = try await StudyTablesTests.correction("kent.csv,2,Offences,14,16,The force rang.")
      .read()
    #expect(study.diagnosticLines == [])
    #expect(study.offences(of: "kent") == OffenceCount(42))
    let cell = study.result.returns.first?.outcomes.first?.cells.first
    #expect(cell?.text == "14")
    #expect(cell?.correction == "16")
    #expect(study.result.correctionCount == 1)
  }

  @Test func aCorrectionMayNameTheCharacterAtWhichTheCellBegins() async throws {
    let study = try await StudyTablesTests.correction("kent.csv,2,14,14,16,The force rang.").read()
    #expect(study.offences(of: "kent") == OffenceCount(42))
  }

  /// As spreadsheet programs and editors on Windows save them.
  @Test(arguments: ["study.yml", "requests.csv", "codebook.csv"])
  func aByteOrderMarkAndWindowsLineEndsChangeNothing(path: String) async throws {
    let files = StudyTablesTests.codebook("Charged,,,1,The reply says so.")
    let text = files.text(of: path).replacing("\n", with: "\r\n")
    let study = try await files.with(path, "\u{FEFF}\(text)").read()
    #expect(study.diagnosticLines == [])
    #expect(study.result.description.title == "Two forces, 2021 to 2022")
    #expect(study.offences(of: "kent") == OffenceCount(40))
  }

  @Test func aForceOfItsOwnMayBeAddedByTheStudy() async throws {
    let study = try await StudyFiles.base
      .with(
        "forces.csv",
        """
        id,name,short_name,code,region,nation,kind,aliases,note,source
        mercia,Mercia Police,Mercia,,,,non-force,,invented,

        """
      )
      .adding("Mercia Police,yes,,no-reply,,,\n", to: "requests.csv").read()
    #expect(study.diagnosticLines == [])
    #expect(study.result.requests.map(\.force.id) == ["kent", "essex", "mercia"])
  }
}
