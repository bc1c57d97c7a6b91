import Foundation
import PoliceOutcomes
import Publishing
import Testing

/// One diagnostic in each of the three formats.
@Suite struct DiagnosticTextTests {
  private static let plain = Diagnostic(
    .warning, "unknown-label", at: SourceLocation(file: "returns/kent.csv", line: 2, column: 6),
    "outcome 'Chargd' is not known", remedy: "Add a row.",
    related: [SourceLocation(file: "codebook.csv", line: 3, column: 1)])
  /// A label with everything that means something to a program that reads it.
  private static let hostile = Diagnostic(
    .error, "unknown-label", at: SourceLocation(file: "returns/a,b:c%.csv", line: 2, column: 6),
    "outcome 'a \"b\"\n::error::c, d: 100%\u{1B}[2J\u{202E}' is not known",
    remedy: "Add a row.\r\nAnd look.")

  @Test func textIsALineTheLineOfTheFileACaretAndTheRemedy() {
    #expect(
      DiagnosticText.text(
        DiagnosticTextTests.plain, format: .text, folder: "study", line: "2021,Chargd,14") == """
          study/returns/kent.csv:2:6: warning: outcome 'Chargd' is not known [unknown-label]
            2021,Chargd,14
                 ^
            See also study/codebook.csv:3:1.
            Add a row.
          """)
  }

  @Test func theCaretStandsUnderTheCellOfALongLine() throws {
    let line = String(repeating: "x", count: 200) + ",Chargd," + String(repeating: "y", count: 99)
    let diagnostic = Diagnostic(
      .note, "n", at: SourceLocation(file: "a.csv", line: 1, column: 202), "m", remedy: "r")
    let lines = DiagnosticText.text(diagnostic, format: .text, folder: "s", line: line)
      .split(separator: "\n").map(Array.init)
    let caret = try #require(lines[2].firstIndex(of: "^"))
    #expect(String(lines[1][caret...].prefix(6)) == "Chargd")
  }

  @Test func whatACellSaysCannotMoveTheCursorOrBreakTheLine() {
    let text = DiagnosticText.text(
      DiagnosticTextTests.hostile, format: .text, folder: "study", line: "2021,a\u{1B}[31m,14")
    #expect(
      text == """
        study/returns/a,b:c%.csv:2:6: error: outcome 'a "b"[U+000A]::error::c, d: 100%[U+001B][2J[U+202E]' is not known [unknown-label]
          2021,a[U+001B][31m,14
               ^
          Add a row.[U+000D][U+000A]And look.
        """)
  }

  @Test(arguments: [plain, hostile])
  func jsonIsOneLineAndSaysTheSame(diagnostic: Diagnostic) throws {
    let text = DiagnosticText.text(diagnostic, format: .json, folder: "study", line: nil)
    #expect(!text.contains { $0.isNewline })
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["severity"] as? String == diagnostic.severity.rawValue)
    #expect(object["code"] as? String == "unknown-label")
    #expect(object["file"] as? String == "study/\(diagnostic.location.file)")
    #expect(object["line"] as? Int == 2)
    #expect(object["column"] as? Int == 6)
    #expect(object["message"] as? String == diagnostic.message)
    #expect(object["remedy"] as? String == diagnostic.remedy)
    #expect(object["related"] as? [String] == diagnostic.related.map { "study/\($0.text)" })
  }

  @Test func jsonStringsSurviveEveryCharacter() throws {
    let text = String(
      String.UnicodeScalarView((0...0x2100).compactMap { Unicode.Scalar(UInt32($0)) }))
    let json = "[\(JSONText.quoted(text)), \(JSONText.quoted("👩‍👧 \u{10FFFF}"))]"
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
    #expect(
      read.map { $0.map { Array($0.unicodeScalars) } } == [
        Array(text.unicodeScalars), Array("👩‍👧 \u{10FFFF}".unicodeScalars),
      ])
  }

  /// - Source: GitHub, "Workflow commands": %, CR and LF are escaped in a message, and : and , in
  ///   a property too.
  @Test func annotationsEscapeWhatWouldEndThem() {
    #expect(
      DiagnosticText.text(
        DiagnosticTextTests.hostile, format: .github, folder: "study", line: nil)
        == "::error file=study/returns/a%2Cb%3Ac%25.csv,line=2,col=6,title=unknown-label::outcome 'a \"b\"%0A::error::c, d: 100%25[U+001B][2J[U+202E]' is not known. Add a row.%0D%0AAnd look."
    )
  }

  @Test(arguments: [
    (Diagnostic.Severity.error, "error"), (.warning, "warning"), (.note, "notice"),
  ])
  func severitiesHaveTheHostsOwnNames(severity: Diagnostic.Severity, level: String) {
    let diagnostic = Diagnostic(
      severity, "c", at: SourceLocation(file: "a.csv"), "m", remedy: "r")
    #expect(
      DiagnosticText.text(diagnostic, format: .github, folder: "s", line: nil)
        == "::\(level) file=s/a.csv,title=c::m. r")
  }
}
