import Claims
import Foundation
import PoliceOutcomes
import Publishing
import TestSupport
import Testing

/// What is filled into a press release is borne out by the returns, read from its words alone.
@Suite struct FilledReleaseTests {
  @Test func everyNumberOfAFilledReleaseAgrees() async throws {
    let path = "\(Repository.root)/Tests/ClaimsTests/Templates/release.md"
    let template = Template(
      try String(contentsOfFile: path, encoding: .utf8), file: "release.md")
    let result = try await ShippedResults.named("hospital-grounds-2019-2024")
    let filled = FilledTemplate(template, of: result)
    #expect(filled.diagnostics == [])
    let check = ClaimCheck(ClaimText(filled.text), of: result)
    let settings = result.description.settings
    #expect(
      ClaimsText.lines(check, name: "release.md", settings: settings)
        .filter { $0.hasPrefix("release.md:") && !$0.contains(": agrees: ") } == [])
    #expect(check.unsettledCount == 0)
    // Three of both forces, three of each, and one of a year of each.
    #expect(check.claims.count == 11)
  }
}
