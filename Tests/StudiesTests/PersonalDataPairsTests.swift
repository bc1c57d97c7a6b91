import Foundation
import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// The fixture pairs of personal data, redactions and waivers: one study raises the code, one
/// that is nearly the same raises nothing.
@Suite struct PersonalDataPairsTests {
  private static let folder = "\(Repository.root)/Tests/StudiesTests/Fixtures/Codes"

  @Test(
    arguments: [
      ("personal-data", ["personal-data"]),
      ("redaction-without-cell", ["redaction-without-cell"]),
      ("waiver-refused", ["waiver-refused"]),
      ("expired-waiver", ["expired-waiver", "total-differs"]),
      ("unused-waiver", ["unused-waiver"]),
      ("long-waiver", ["long-waiver", "total-differs"]),
    ])
  func failingOneRaisesTheCodeAndPassingOneNothing(code: String, raised: [String]) async throws {
    let failing = await codes(ofStudyAt: "\(Self.folder)/\(code)/failing")
    #expect(failing == raised.sorted())
    let passing = await codes(ofStudyAt: "\(Self.folder)/\(code)/passing")
    #expect(passing == [])
  }

  private func codes(ofStudyAt path: String) async -> [String] {
    do {
      return try await StudyRun.study(at: path, referencePath: Repository.reference)
        .result.diagnostics.map(\.code).sorted()
    } catch {
      guard case .unusable(let diagnostics) = error else { return [error.message] }
      return diagnostics.map(\.code).sorted()
    }
  }
}
