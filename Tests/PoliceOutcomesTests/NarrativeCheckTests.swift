import PoliceOutcomes
import TestSupport
import Testing

/// Every placeholder has something to stand for, or the place says what is nearest.
@Suite struct NarrativeCheckTests {
  private static let figures = FigureTaking.figures(
    of: .sample(), requests: [.sample()], forces: [.year(["1": "14", "18": "186"])])

  private static func said(_ prose: String) -> [String] {
    NarrativeCheck.diagnostics(prose, figures: figures) {
      ["table:forces-table", "table:measures-table", "chart:offences-by-period"]
    }.map { "\($0.line) \($0.remedy)" }
  }

  @Test(arguments: [
    "Of {{offences-recorded}}, {{charge-rate|table}}, {{charge-rate|full}} or {{charge-rate|words}}.",
    "{{table:forces-table}}\n\nText.\n\n{{chart:offences-by-period}}\n", "No placeholder.",
  ])
  func whatIsThereRaisesNothing(prose: String) { #expect(Self.said(prose) == []) }

  @Test(arguments: [
    (
      "Of {{charge-rte}}.",
      "narrative.md:1:4: error: '{{charge-rte}}' names no figure of this study [unknown-placeholder] The nearest figures: 'charge-rate'."
    ),
    (
      "Text.\n\n{{table:force-table}}",
      "narrative.md:3:1: error: '{{table:force-table}}' names no table or chart of this study's report [unknown-placeholder] The nearest: 'table:forces-table'."
    ),
    (
      "See {{table:forces-table}}.",
      "narrative.md:1:5: error: '{{table:forces-table}}' stands in a line of text or has been placed before; a table or chart stands once, on a line of its own [unknown-placeholder] Put it between blank lines, once."
    ),
    (
      "{{charge-rate|tabel}}",
      "narrative.md:1:1: error: '{{charge-rate|tabel}}' asks for a style that there is not [unknown-placeholder] It takes 'full', 'headline', 'table', 'words'."
    ),
    (
      "Write `{{charge-rate}}`.",
      "narrative.md:1:8: note: '{{charge-rate}}' stands in code; it is printed as written [placeholder-in-code] Take it out of the code if the figure is meant."
    ),
  ])
  func whatIsNotThereIsSaidWithThePlace(prose: String, line: String) {
    #expect(Self.said(prose) == [line])
  }

  @Test func aBlockIsPlacedOnce() {
    #expect(Self.said("{{table:forces-table}}\n\n{{table:forces-table}}").count == 1)
  }

  @Test func theReportIsComposedOnlyWhereABlockIsPlaced() {
    var isAsked = false
    _ = NarrativeCheck.diagnostics("Of {{charge-rate}}.", figures: Self.figures) {
      isAsked = true
      return []
    }
    #expect(!isAsked)
  }
}
