import PoliceOutcomes
import Publishing
import TestSupport
import Testing

/// The guide to the diagnostics in a terminal and in the documentation.
@Suite struct GuideTextTests {
  /// With `RECORD_GOLDEN=1` the page is written anew; a run that writes it does not pass.
  @Test func theDocumentationIsWhatTheGuideSays() {
    #expect(documentationDifference(GuideText.markdown(), from: "diagnostics.md") == nil)
  }

  @Test func aPageSaysWhatIsSoWhatWasDoneAndHowToMendIt() throws {
    let page = try #require(DiagnosticGuide.page(on: "outside-window"))
    #expect(
      GuideText.lines(page).joined(separator: "\n") == """
        outside-window (error or note)

          A period lies outside the months the answer covers.

          Done:        Left out, an error; or, with `months-outside-window: count`,
                       counted in the whole and in no month, a note.
          To mend it:  Widen `window`, correct the cell, or choose the setting.

          For example:
          returns/kent.csv:12:1: error: '2023' is not in January 2021 to December 2022; its offences are not counted [outside-window]
        """)
  }

  @Test(arguments: DiagnosticGuide.pages)
  func aPageFitsATerminal(page: DiagnosticPage) {
    let lines = GuideText.lines(page)
    #expect(lines.dropLast().allSatisfy { $0.count <= 80 })
    #expect(lines.last == "  \(page.example)")
  }

  @Test func theIndexHasALineForEveryCode() {
    let lines = GuideText.index()
    for page in DiagnosticGuide.pages {
      #expect(
        lines.contains { $0.hasPrefix("  \(page.code) ") && $0.hasSuffix("  \(page.meaning)") })
    }
    #expect(lines.count == DiagnosticGuide.pages.count + DiagnosticGuide.chapters.count * 2 - 1)
  }
}
