import Foundation
import PoliceOutcomes
import TestSupport
import Testing

/// The guide has a page for every code that can be printed, and none for any other.
@Suite struct DiagnosticGuideTests {
  /// The codes that the sources give to diagnostics, with the severities beside them, read from
  /// the text of the sources: the first two arguments of `Diagnostic(.warning, "code"`.
  private static func emitted() throws -> [String: Set<String>] {
    let folder = "\(Repository.root)/Sources"
    let files = (FileManager.default.subpaths(atPath: folder) ?? []).filter {
      $0.hasSuffix(".swift")
    }
    let call = try Regex(#"\bDiagnostic\(\s*([^"()]*?),\s*"([^"]+)""#)
    let severity = try Regex(#"\.(note|warning|error)\b"#)
    var codes: [String: Set<String>] = [:]
    for file in files {
      let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      for match in text.matches(of: call) {
        guard let first = match.output[1].substring, let code = match.output[2].substring else {
          continue
        }
        let found = first.matches(of: severity).compactMap {
          $0.output[1].substring.map(String.init)
        }
        codes[String(code), default: []].formUnion(found)
      }
    }
    return codes
  }

  @Test func everyCodeHasAPageAndEveryPageACode() throws {
    let emitted = try Self.emitted()
    #expect(emitted.count >= 40)
    let pages = Set(DiagnosticGuide.pages.map(\.code))
    #expect(
      Set(emitted.keys).subtracting(pages).sorted() == [],
      "add a page for each to DiagnosticGuide+*.swift")
    #expect(
      pages.subtracting(emitted.keys).sorted() == [], "no diagnostic has these codes any more")
  }

  @Test func aPageNamesTheSeveritiesItsCodeIsGiven() throws {
    let emitted = try Self.emitted()
    for page in DiagnosticGuide.pages {
      #expect(Set(page.severities.map(\.rawValue)) == emitted[page.code], "\(page.code)")
      #expect(Set(page.severities).count == page.severities.count, "\(page.code)")
    }
  }

  @Test func noCodeHasTwoPages() {
    #expect(Set(DiagnosticGuide.pages.map(\.code)).count == DiagnosticGuide.pages.count)
  }

  @Test(arguments: DiagnosticGuide.pages)
  func theExampleIsALineOfItsCode(page: DiagnosticPage) throws {
    let shape = try Regex(#"^[^: ]+(:\d+){0,2}: (note|warning|error): .+ \[([a-z-]+)\]$"#)
    let match = try #require(page.example.wholeMatch(of: shape))
    #expect(match.output[3].substring == Substring(page.code))
    #expect(page.severities.map(\.rawValue).contains(String(match.output[2].substring ?? "")))
  }

  @Test(arguments: DiagnosticGuide.pages)
  func everyPartOfAPageIsASentence(page: DiagnosticPage) {
    for text in [page.meaning, page.done, page.mending] {
      #expect(text.first?.isUppercase == true || text.first == "`", "\(text)")
      #expect(text.last == ".", "\(text)")
      #expect(!text.contains("\n"))
    }
  }

  @Test func aPageIsFoundByItsCodeAlone() {
    #expect(DiagnosticGuide.page(on: "missing-count")?.code == "missing-count")
    #expect(DiagnosticGuide.page(on: "missing") == nil)
    #expect(DiagnosticGuide.page(on: "") == nil)
  }
}
