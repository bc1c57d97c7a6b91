import Foundation
import Testing

/// Study folders on disk, each named for its trouble, and what is said about them: whole.
@Suite struct FaultyStudyTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures").path

  /// The expected text stands beside the study, so that both are read side by side.
  @Test(arguments: [
    "study-file-with-a-dozen-faults", "tables-with-a-dozen-faults", "register-at-odds-with-returns",
  ])
  func everyFaultIsNamedInOneRunAndNoOther(fixture: String) async throws {
    let expected = try String(
      contentsOfFile: "\(FaultyStudyTests.fixtures)/\(fixture)/expected.txt", encoding: .utf8)
    let said = await said(aboutStudyAt: "\(FaultyStudyTests.fixtures)/\(fixture)")
    let lines = said.joined(separator: "\n").split(separator: "\n").map(String.init)
    #expect(lines == expected.split(separator: "\n").map(String.init))
  }
}
