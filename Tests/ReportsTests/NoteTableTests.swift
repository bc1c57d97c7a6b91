import PoliceOutcomes
import Reports
import Testing

/// Titles and notes of the returns, in the section on their quality.
@Suite struct NoteTableTests {
  private static let study = ComposerStudy(ComposerForce("Kent", [2019: (10, 100)]))

  private static func note(_ text: String) -> ReturnNote {
    ReturnNote(text: text, location: SourceLocation(file: "returns/kent.csv", line: 9, column: 1))
  }

  @Test func theTextOfANoteIsPrintedWithItsPlace() {
    var study = NoteTableTests.study
    study.notes = [NoteTableTests.note("Figures may change.")]
    let words = study.report.words("notes")
    #expect(words.contains("Titles and notes of the returns, as the forces wrote them"))
    #expect(words.contains("| `returns/kent.csv:9:1` | Figures may change. |"))
    #expect(!words.contains("the rest is in the return"))
  }

  @Test func aLongNoteIsCutAndTheReportSaysSo() {
    var study = NoteTableTests.study
    study.notes = [NoteTableTests.note(String(repeating: "a", count: 1300) + "zz")]
    let words = study.report.words("notes")
    #expect(words.contains("| " + String(repeating: "a", count: 300) + "… (1,302 characters) |"))
    #expect(words.contains("Of a longer text the first 300 characters are printed"))
    #expect(!words.contains("zz"))
  }

  @Test func whatANoteSaysIsTextAndNoMarkup() {
    var study = NoteTableTests.study
    study.notes = [
      NoteTableTests.note("<script>alert(1)</script> {{charge-rate}} [a](javascript:b)")
    ]
    let page = HTMLWriter.page(study.report)
    #expect(!page.contains("<script>alert"))
    #expect(!page.contains("href=\"javascript:"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; {{charge-rate}}"))
  }

  @Test func withoutNotesThereIsNoTable() {
    #expect(!NoteTableTests.study.report.text.contains("Titles and notes"))
  }
}
