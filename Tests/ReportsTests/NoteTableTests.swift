import PoliceOutcomes
import Reports
import Testing

/// Titles and notes of the returns, in the section on their quality.
@Suite struct NoteTableTests {
  private static let study = ComposerStudy(ComposerForce("Kent", [2019: (10, 100)]))

  @Test func placeOfANoteIsPublishedAndItsTextIsNot() {
    var study = NoteTableTests.study
    study.notes = [
      ReturnNote(
        text: "Ask PC Smith, p.smith@example.org.",
        location: SourceLocation(file: "returns/kent.csv", line: 9, column: 1))
    ]
    let words = study.report.words("data-quality")
    #expect(words.contains("Titles and notes of the returns, kept beside their counts"))
    #expect(words.contains("returns/kent.csv:9:1"))
    #expect(words.contains("| 34 |"))
    #expect(!study.report.text.contains("Smith"))
    #expect(!HTMLWriter.page(study.report).contains("Smith"))
  }

  @Test func withoutNotesThereIsNoTable() {
    #expect(!NoteTableTests.study.report.text.contains("Titles and notes"))
  }
}
