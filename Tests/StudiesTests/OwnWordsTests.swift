import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// The author's own words in every file that holds some, and what `study.yml` allows them.
@Suite struct OwnWordsTests {
  private static let allow = """
    narrative:
      allow:
        - text: around 40%
          why: Printed by the force.

    """

  @Test func whatIsAllowedMayStand() async throws {
    let files = StudyFiles.base.adding(Self.allow, to: "study.yml")
      .with("narrative.md", "It printed around\n40% then.\n")
    let study = try await files.read()
    #expect(study.diagnosticLines == [])
    #expect(study.result.description.allowances.map(\.text) == ["around 40%"])
    #expect(study.result.description.allowances.map(\.why) == ["Printed by the force."])
  }

  @Test func anAllowanceNeedsItsReason() async throws {
    let lines = Self.allow.split(separator: "\n")
    let files = StudyFiles.base.adding(
      lines.dropLast().joined(separator: "\n") + "\n", to: "study.yml")
    let said = try await files.diagnostics()
    #expect(said.count == 1)
    #expect(
      said.first?.contains("error: 'why' is not given; a study needs it [missing-key]") == true)
  }

  @Test(arguments: [
    ("allow: [around 40%]", "'around 40%' is no value for 'allow' [wrong-value]"),
    ("allows: []", "'allows' is no key here; nothing was read for it [unknown-key]"),
  ])
  func anEntryOfAnotherShapeIsNamed(text: String, message: String) async throws {
    let said = try await StudyFiles.base.adding("narrative: {\(text)}\n", to: "study.yml")
      .diagnostics()
    #expect(said.count == 1)
    #expect(said.first?.contains(message) == true)
  }

  @Test func theTitleTheQuestionABreakAndANoteAreAskedAbout() async throws {
    let breaks = """
      breaks:
        - date: 2021-06-29
          what: Cases of threats are counted too
          source: An act

      """
    let files = StudyFiles.base.adding(breaks, to: "study.yml")
      .replacing("title: ", with: "title: Revenge porn and ", in: "study.yml")
      .replacing("question: ", with: "question: How many cases? ", in: "study.yml")
    let said = try await files.read().diagnosticLines
    #expect(
      said == [
        "study.yml:1:8: warning: 'Revenge porn' is written; a report says 'intimate image abuse' [avoided-words]",
        "study.yml:2:11: warning: 'cases' is written; a report says 'offences' [avoided-words]",
        "study.yml:14:11: warning: 'Cases' is written; a report says 'offences' [avoided-words]",
      ])
  }

  @Test func aNoteOfTheRegisterIsAskedAbout() async throws {
    let files = StudyFiles.base.with(
      "requests.csv",
      """
      force,asked,replied,status,reason,files,basis,extracted_on,notes
      Kent,2023-01-09,2023-02-06,complete,,kent.csv,offences-recorded,2023-01-30,It says that victims withdrew.
      Essex,2023-01-09,,refused,too many cases,,,,

      """
    ).without("returns/essex.csv")
    let said = try await files.read().diagnosticLines.filter { $0.contains("avoided-words") }
    #expect(
      said.map { $0.prefix { $0 != ";" } } == [
        "requests.csv:2:1: warning: 'withdrew' is written",
        "requests.csv:3:1: warning: 'cases' is written",
      ])
  }
}
