import Foundation
import PoliceOutcomes
import Preview
import Publishing
import Studies
import TestSupport
import Testing

/// A study that is saved again and again is shown as it is built anew.
@Suite struct PreviewSessionTests {
  /// What `build` would write, by path.
  private static func built(_ path: String) async throws -> [String: [UInt8]] {
    let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
    return Dictionary(
      await Edition.files(of: study).map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 })
  }

  private static let saves: [(String, String)] = [
    (
      "returns/kent.csv",
      "Year,Outcome,Offences\n2021,Charged,15\n2021,Ongoing,6\n2022,Charged,17\n"
    ),
    ("returns/essex.csv", "Year,Outcome,Offences\n2021,Charged,3\n2022,NFA,9\n"),
    // A label that nothing explains, then a codebook that does: the return is the same.
    ("returns/kent.csv", "Year,Outcome,Offences\n2021,Filed away,15\n2022,Charged,17\n"),
    ("codebook.csv", "label,outcome,why\nFiled away,18,The force says so.\n"),
    ("narrative.md", "{{offences-recorded}} offences were recorded.\n"),
    ("returns/kent.csv", "Year,Outcome,Offences\n2021,Filed away,15\n2022,Charged,18\n"),
    ("returns/essex.csv", ""),
  ]

  @Test func everySaveGivesTheFilesThatABuildGives() async throws {
    try await StudyFiles.base.onDisk { path in
      let session = PreviewSession(path: path, referencePath: Repository.reference)
      await session.rebuild()
      for (number, save) in Self.saves.enumerated() {
        try save.1.write(toFile: "\(path)/\(save.0)", atomically: false, encoding: .utf8)
        let state = await session.rebuild()
        #expect(state.version == number + 2)
        let draft = try #require(state.draft)
        let built = try await Self.built(path)
        // Asked for one by one, in another order than they are written in.
        for (file, bytes) in built.sorted(by: { $0.key > $1.key }) where file != "manifest.json" {
          #expect(await draft.file(file)?.bytes == bytes, "\(save.0): \(file)")
        }
        let all = await draft.files()
        #expect(all.count == built.count)
        for file in all { #expect(file.bytes == built[file.path], "\(save.0): \(file.path)") }
      }
    }
  }

  @Test func aStudyWithPersonalDataShowsNoPage() async throws {
    let files = StudyFiles.kent(
      "Year,Outcome,Offences\n2021,Charged,14\n\nContact: jane.smith@example.org\n")
    try await files.onDisk { path in
      let session = PreviewSession(path: path, referencePath: Repository.reference)
      let state = await session.rebuild()
      #expect(state.draft == nil)
      #expect(state.refusal?.contains("personal data") == true)
      let answer = await PreviewServer(session, port: 1, title: "t").answer(
        try #require(WebRequest("GET /report/index.html HTTP/1.1\r\nHost: 127.0.0.1:1")))
      #expect(!String(decoding: answer.body, as: UTF8.self).contains("smith"))
    }
  }

  @Test func aStudyThatCannotBeUsedSaysWhyAndIsReadAgain() async throws {
    try await StudyFiles.base.onDisk { path in
      let session = PreviewSession(path: path, referencePath: Repository.reference)
      let good = try String(contentsOfFile: "\(path)/study.yml", encoding: .utf8)
      try "title: [".write(toFile: "\(path)/study.yml", atomically: false, encoding: .utf8)
      let broken = await session.rebuild()
      #expect(broken.draft == nil)
      #expect(broken.diagnostics.contains { $0.location.file == "study.yml" })
      try good.write(toFile: "\(path)/study.yml", atomically: false, encoding: .utf8)
      #expect(await session.rebuild().draft != nil)
    }
  }

  @Test func aChangedSealedReturnShowsNoPageUntilItIsPutBack() async throws {
    try await StudyFiles.base.onDisk { path in
      _ = try Sealing(ofStudyAt: path)
      let session = PreviewSession(path: path, referencePath: Repository.reference)
      #expect(await session.rebuild().draft != nil)
      let file = "\(path)/returns/kent.csv"
      let received = try String(contentsOfFile: file, encoding: .utf8)
      try received.appending("\n").write(toFile: file, atomically: false, encoding: .utf8)
      let changed = await session.rebuild()
      #expect(changed.draft == nil)
      #expect(changed.refusal != nil)
      #expect(changed.diagnostics.map(\.code) == ["return-changed"])
      try received.write(toFile: file, atomically: false, encoding: .utf8)
      let whole = await session.rebuild()
      #expect(whole.draft != nil)
      #expect(!whole.diagnostics.contains { $0.code == "return-changed" })
    }
  }

  @Test func aSavedFileLooksOtherwise() async throws {
    try await StudyFiles.base.onDisk { path in
      let before = FolderState(of: [path, "\(path)/nothing"])
      #expect(FolderState(of: [path, "\(path)/nothing"]) == before)
      try "x".write(toFile: "\(path)/narrative.md", atomically: true, encoding: .utf8)
      let after = FolderState(of: [path, "\(path)/nothing"])
      #expect(after != before)
      try FileManager.default.removeItem(atPath: "\(path)/returns/essex.csv")
      #expect(FolderState(of: [path, "\(path)/nothing"]) != after)
    }
  }
}
