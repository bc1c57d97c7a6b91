import PoliceOutcomes
import Reports
import Testing

/// Waived diagnostics in the caveats and in the table of remarks.
@Suite struct WaiverCaveatsTests {
  private static func diagnostic(line: Int, waiver: Waiver?) -> Diagnostic {
    var diagnostic = Diagnostic(
      .warning, "outcome-gap", at: SourceLocation(file: "returns/kent.csv", line: line, column: 2),
      "a gap", remedy: "Ask.")
    diagnostic.waiver = waiver
    return diagnostic
  }

  private static func waiver() throws -> Waiver {
    Waiver(
      code: "outcome-gap", file: "", line: nil, force: nil, reason: "The force is <b>looking</b>",
      by: "A. Editor", given: try #require(CalendarDay(iso: "2024-05-01")),
      expires: try #require(CalendarDay(iso: "2024-12-31")),
      location: SourceLocation(file: "waivers.csv", line: 2, column: 1))
  }

  @Test func aWaiverSaysWhatWhyWhoAndUntilWhen() throws {
    var study = ComposerStudy(ComposerForce("Kent", [2019: (10, 100)]))
    let waiver = try Self.waiver()
    study.diagnostics = [
      Self.diagnostic(line: 3, waiver: waiver), Self.diagnostic(line: 4, waiver: waiver),
      Self.diagnostic(line: 5, waiver: waiver), Self.diagnostic(line: 6, waiver: nil),
    ]
    #expect(
      study.report.words("caveats").contains(
        "Waived: `outcome-gap` at `returns/kent.csv:3:2` and 2 other places. Reason: The force is \\<b>looking\\</b>. Accepted by A. Editor on 1 May 2024, until 31 December 2024."
      ))
    #expect(study.report.words("remarks").contains("3 remarks of these are waived."))
    #expect(!HTMLWriter.page(study.report).contains("<b>looking"))
  }

  @Test func withoutWaiversNothingIsSaidOfThem() {
    var study = ComposerStudy(ComposerForce("Kent", [2019: (10, 100)]))
    study.diagnostics = [Self.diagnostic(line: 3, waiver: nil)]
    #expect(!study.report.text.lowercased().contains("waive"))
  }
}
