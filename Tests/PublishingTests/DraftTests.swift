import Foundation
import Publishing
import Studies
import TestSupport
import Testing

/// A report that may not be quoted yet says so wherever a reader may meet it.
@Suite struct DraftTests {
  private func texts(_ keys: String) async throws -> [String: String] {
    let files: [ReportFile] = try await StudyFiles.base.adding(keys, to: "study.yml").onDisk {
      await Edition.files(of: try await StudyRun.study(at: $0, referencePath: Repository.reference))
    }
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  private static let draft = "Draft: not to be quoted or published"

  @Test func everyPageAndChartOfADraftSaysSoAndNoSearchEngineListsIt() async throws {
    let texts = try await texts("draft: true\n")
    var count = 0
    // What columns the tables of charts have is the same for every study.
    let others = ["manifest.json", "charts/table-schema.json"]
    for (path, text) in texts where !path.hasSuffix(".csv") && !others.contains(path) {
      #expect(text.contains(Self.draft), "\(path)")
      if path.hasSuffix(".html") {
        #expect(text.contains("<meta name=\"robots\" content=\"noindex, nofollow\">"), "\(path)")
      }
      count += 1
    }
    // Two forces: four pages of all, a page each, and what figures rest on.
    #expect(count >= 10)
  }

  @Test func anEmbargoNamesTheDay() async throws {
    let page = try await texts("embargo: 2023-03-01\n")["index.html"] ?? ""
    #expect(page.contains("Not for publication before 1 March 2023"))
    #expect(page.contains("noindex"))
    #expect(!page.contains(Self.draft))
  }

  @Test func aReportThatIsNeitherSaysNothing() async throws {
    let texts = try await texts("draft: false\n")
    #expect(texts.values.allSatisfy { !$0.contains(Self.draft) && !$0.contains("noindex") })
  }

  @Test func anEmbargoThatIsNoDayIsRefused() async throws {
    let files = StudyFiles.base.adding("embargo: soon\n", to: "study.yml")
    await #expect(throws: StudiesError.self) {
      try await files.onDisk {
        _ = try await StudyRun.study(at: $0, referencePath: Repository.reference)
      }
    }
  }
}
