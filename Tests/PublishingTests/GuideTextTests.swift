import Foundation
import PoliceOutcomes
import Publishing
import TestSupport
import Testing

/// The guide to the diagnostics in a terminal and in the documentation.
@Suite struct GuideTextTests {
  /// With `RECORD_GOLDEN=1` the page is written anew; a run that writes it does not pass.
  @Test func theDocumentationIsWhatTheGuideSays() throws {
    let file = URL(fileURLWithPath: "\(Repository.root)/docs/diagnostics.md")
    let committed = try String(contentsOf: file, encoding: .utf8)
    let written = GuideText.markdown()
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try written.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("docs/diagnostics.md is written; read what changed, run without RECORD_GOLDEN")
      return
    }
    let before = committed.split(separator: "\n", omittingEmptySubsequences: false)
    let after = written.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(before, after).prefix { $0 == $1 }.count
    let isSame = committed == written
    #expect(
      isSame,
      """
      docs/diagnostics.md is not what DiagnosticGuide*.swift says, from line \(line + 1): mend the \
      guide, then RECORD_GOLDEN=1 writes the page
        page:  \(line < before.count ? String(before[line]) : "(the end)")
        guide: \(line < after.count ? String(after[line]) : "(the end)")
      """)
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
