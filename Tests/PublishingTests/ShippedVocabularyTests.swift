import PoliceOutcomes
import Publishing
import Reports
import Studies
import TestSupport
import Testing

/// The words of every published file.
@Suite struct ShippedVocabularyTests {
  /// Longer texts in which avoided words may stand: what a report says that it does not hold, and
  /// what others wrote.
  private static let allowed = [
    "no individual cases"
  ]

  @Test(arguments: Repository.studies)
  func noPublishedFileSaysWhatTheHouseAvoids(name: String) async throws {
    let study = try await ShippedStudy.named(name)
    let check = VocabularyCheck(allowing: ShippedVocabularyTests.allowed)
    let read = study.files.filter {
      $0.path.hasSuffix(".md") || $0.path.hasSuffix(".svg") || $0.path == "figures.csv"
    }
    #expect(read.count >= 4)
    for file in read {
      let uses = check.uses(in: study.text(file.path))
      #expect(uses.map { "\($0.line): \($0.written)" } == [], "\(file.path)")
    }
  }
}
