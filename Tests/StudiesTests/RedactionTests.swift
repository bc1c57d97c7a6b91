import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// `redactions.csv`: what it takes out is nowhere, and what it does not meet is an error.
@Suite struct RedactionTests {
  private static let header = "file,line,column,what,why\n"

  private static func files(_ text: String, _ rows: String...) -> StudyFiles {
    .kent(text).with(
      "redactions.csv", header + rows.map { "kent.csv,\($0),a name,no figure needs it\n" }.joined())
  }

  /// Everything a study holds that could be published.
  private static func everything(_ study: Study) -> String {
    let cells = study.result.returns.flatMap { $0.recorded + $0.outcomes }.flatMap(\.cells)
    return
      (cells.map { "\($0.text) \($0.reading)" } + study.result.notes.map(\.text)
      + study.result.diagnostics.map(\.whole)).joined(separator: "\n")
  }

  @Test func aNoteIsRedactedAndReadsSo() async throws {
    let study = try await Self.files(
      "Year,Outcome,Offences\n2021,Charged,14\n2022,Charged,3\n\nContact: Jane Smith\nNote: ask DC Smith, or wait\n",
      "5,", "6,"
    ).read()
    #expect(study.diagnosticLines == [])
    #expect(study.result.notes.map(\.text) == ["[redacted]", "[redacted], [redacted]"])
    #expect(study.counts(of: "kent") == ["2021 1: 14", "2022 1: 3"])
    #expect(study.lines(of: "kent.csv", as: .note) == 2)
  }

  @Test func aLabelThatIsRedactedIsNoLabel() async throws {
    let study = try await Self.files(
      "Year,Outcome,Offences\n2021,DC Smith,14\n2022,Charged,3\n", "2,Outcome"
    ).read()
    #expect(
      study.diagnosticLines == [
        "returns/kent.csv:2:6: warning: outcome '[redacted]' is not in the codebook; its offences are counted as not stated [unknown-label]"
      ])
    #expect(study.counts(of: "kent") == ["2021 not-stated-unknown-label: 14", "2022 1: 3"])
    #expect(!Self.everything(study).contains("Smith"))
    #expect(study.lines(of: "kent.csv", as: .data) == 2)
  }

  /// The last row must not become a note because nothing is left in it.
  @Test func aCountThatIsRedactedIsNotKnownAndACorrectionMayGiveIt() async throws {
    let files = Self.files(
      "Year,Outcome,Offences\n2021,Charged,14\n2022,Charged,PC Smith 3\n", "3,14")
    let study = try await files.read()
    #expect(study.lines(of: "kent.csv", as: .data) == 2)
    #expect(!study.diagnosticLines.isEmpty)
    #expect(!study.diagnosticLines.contains { $0.contains("personal-data") })
    #expect(!Self.everything(study).contains("Smith"))
    let corrected = try await Self.files(
      "Year,Outcome,Offences\n2021,Charged,14\n2022,Charged,PC Smith 3\n", "3,14"
    ).with(
      "corrections.csv",
      "file,line,column,was,is,why\nkent.csv,3,Offences,[redacted],3,The reply gives it.\n"
    ).read()
    #expect(corrected.diagnosticLines == [])
    #expect(corrected.counts(of: "kent") == ["2021 1: 14", "2022 1: 3"])
  }

  @Test func aWholeColumnIsRedactedInEveryRow() async throws {
    let text = "Date recorded,Outcome,Victim age\n03/11/2021,Charged,31\n04/11/2022,Charged,19\n"
    let study = try await Self.files(text, "*,Victim age").read()
    #expect(study.diagnosticLines == [])
    #expect(study.counts(of: "kent").count == 2)
  }

  @Test(
    arguments: [
      ("40,", "line 40: there is no such line, or nothing is in it"),
      ("2,Notes", "line 2, column 'Notes': there is no such cell"),
      ("2,Note", "line 2, column 'Note': nothing is written there"),
      ("2,", "line 2: the line is part of a table, and no column is named"),
      ("*,Notes", "line *, column 'Notes': nothing is written there"),
    ])
  func whatMeetsNoTextIsAnError(row: String, words: String) async throws {
    let study = try await Self.files(
      "Year,Outcome,Offences,Note\n2021,Charged,14,\n2022,Charged,3,\n", row
    ).read()
    #expect(
      study.diagnosticLines == [
        "redactions.csv:2:1: error: kent.csv, \(words); nothing is redacted [redaction-without-cell]"
      ])
  }

  @Test func aSecondRowForACellIsAnError() async throws {
    let study = try await Self.files(
      "Year,Outcome,Offences,Note\n2021,Charged,14,PC Smith\n2022,Charged,3,\n", "2,Note", "2,Note"
    ).read()
    #expect(
      study.diagnosticLines == [
        "redactions.csv:3:1: error: kent.csv, line 2, column 'Note': an earlier row redacts it; nothing is redacted [redaction-without-cell]"
      ])
  }

  @Test func aFileThatIsNotThereIsAnError() async throws {
    let study = try await StudyFiles.base.with(
      "redactions.csv", Self.header + "surrey.csv,2,Note,a name,no figure needs it\n"
    ).read()
    #expect(study.result.diagnostics.map(\.code) == ["redaction-without-cell"])
  }

  @Test func itsOwnCellsMustBeRight() async throws {
    let said = try await StudyFiles.base.with(
      "redactions.csv",
      Self.header + "../x,2,Note,a,b\nkent.csv,x,Note,a,b\nkent.csv,*,,a,b\nkent.csv,2,Note,,\n"
    ).diagnostics()
    #expect(said.count == 5)
    #expect(said.allSatisfy { $0.contains("[wrong-value]") })
  }

  @Test func theFileStaysAmongTheInputs() async throws {
    let study = try await Self.files(
      "Year,Outcome,Offences,Note\n2021,Charged,14,PC Smith\n2022,Charged,3,\n", "2,Note"
    ).read()
    #expect(study.inputs.map(\.path).contains("redactions.csv"))
    #expect(study.inputs.map(\.path).contains("returns/kent.csv"))
  }
}
