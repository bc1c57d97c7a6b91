import Foundation
import Testing

/// The fences that the compiler does not hold: see docs/architecture.md.
@Suite struct FenceTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The source files below `folder` with their text, by path inside `Sources/`.
  private static func sources(in folder: String = "") throws -> [(path: String, text: String)] {
    let base = root.appendingPathComponent("Sources").appendingPathComponent(folder)
    return try (FileManager.default.subpaths(atPath: base.path) ?? []).sorted()
      .filter { $0.hasSuffix(".swift") }
      .map { path in
        let url = base.appendingPathComponent(path)
        return (
          folder.isEmpty ? path : "\(folder)/\(path)", try String(contentsOf: url, encoding: .utf8)
        )
      }
  }

  private static func lines(
    matching words: [String], in files: [(path: String, text: String)]
  ) -> [String] {
    files.flatMap { file in
      file.text.split(separator: "\n").filter { line in
        !line.drop { $0 == " " }.hasPrefix("//") && words.contains { line.contains($0) }
      }.map { "\(file.path): \($0)" }
    }
  }

  @Test(arguments: [
    ("CLibcsv", "DelimitedText/CSVParser.swift"),
    ("CCommonMark", "Reports/CommonMarkDocument.swift"),
    ("CLibcrypto", "Studies/SHA256.swift"),
    ("CXlsxwriter", "Exports/WorkbookFile.swift"),
    ("CSQLite", "Exports/DatabaseFile.swift"),
    ("CLibzip", "Bundles/ZipFile.swift"),
  ])
  func eachCLibraryIsImportedInOneFile(module: String, file: String) throws {
    let importing = try Self.sources().filter { $0.text.contains("import \(module)\n") }
    #expect(importing.map(\.path) == [file])
  }

  @Test(arguments: ["PoliceOutcomes", "DelimitedText", "Reports", "Claims"])
  func pureTargetsDoWithoutFoundation(target: String) throws {
    let found = Self.lines(matching: ["import Foundation"], in: try Self.sources(in: target))
    #expect(found == [])
  }

  @Test func policeOutcomesImportsNothing() throws {
    let found = Self.lines(matching: ["import "], in: try Self.sources(in: "PoliceOutcomes"))
    #expect(found == [])
  }

  @Test func noLibraryPrintsOrAsksTheTime() throws {
    let libraries = try Self.sources().filter { !$0.path.hasPrefix("chargesheet/") }
    #expect(!libraries.isEmpty)
    let words = [" print(", "Date()", "Date.now", "Locale.", "TimeZone.", "NumberFormatter"]
    #expect(Self.lines(matching: words, in: libraries) == [])
  }

  @Test func noSourceForcesOrSwallowsAnError() throws {
    let words = [
      "try!", " try?", "(try?", "fatalError", "@unchecked Sendable", "nonisolated(unsafe)",
    ]
    #expect(Self.lines(matching: words, in: try Self.sources()) == [])
  }

  @Test func noCommittedFileHoldsTheFoldersOfOneMachine() throws {
    let folders = ["Sources", "Tests", "docs", "datasets", "scripts"]
    let words = ["/work" + "/", "/root" + "/", "/home" + "/", "/Users" + "/"]
    for folder in folders {
      let base = Self.root.appendingPathComponent(folder)
      for path in FileManager.default.subpaths(atPath: base.path) ?? [] {
        guard !path.hasSuffix(".png"), !path.hasSuffix(".pyc"),
          let data = FileManager.default.contents(atPath: base.appendingPathComponent(path).path)
        else { continue }
        let text = String(decoding: data, as: UTF8.self)
        for word in words where text.contains(word) {
          Issue.record("\(folder)/\(path) names \(word)")
        }
      }
    }
  }
}
