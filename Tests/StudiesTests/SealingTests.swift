import Foundation
import PoliceOutcomes
import TestSupport
import Testing

@testable import Studies

/// Returns are sealed once, and whatever becomes of them afterwards is told.
@Suite struct SealingTests {
  private static let abc = SealedReturnsTests.abc

  /// What reading the study at `path` is stopped by; none where it is read.
  private static func stopped(
    _ path: String, options: StudyRun.Options = .withoutDigests
  ) async throws -> [Diagnostic] {
    do throws(StudiesError) {
      _ = try await StudyRun.study(
        at: path, referencePath: Repository.reference, options: options)
      return []
    } catch {
      guard case .unusable(let said) = error else { throw error }
      return said
    }
  }

  private static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private static func seals(_ path: String) throws -> String {
    try String(contentsOfFile: "\(path)/SHA256SUMS", encoding: .utf8)
  }

  @Test func linesAreAddedInOrderAndNoneIsChanged() async throws {
    // The digest stands in capitals, as somebody else may have written it.
    let kept = "\(Self.abc.uppercased()) *returns/kent.csv"
    let files = StudyFiles.base.with("returns/kent.csv", "abc").with("SHA256SUMS", kept)
      .with("returns/.hidden", "")
    try await files.onDisk { path in
      let sealing = try Sealing(ofStudyAt: path)
      #expect(sealing.added == ["essex.csv"])
      #expect(sealing.count == 2)
      let lines = try Self.seals(path).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 3)
      #expect(lines[0].hasSuffix("  returns/essex.csv"))
      #expect(lines[1] == Substring(kept))
      #expect(lines[2] == "")

      try Self.write("abc", to: "\(path)/returns/a.csv")
      let again = try Sealing(ofStudyAt: path)
      #expect(again.added == ["a.csv"])
      #expect(
        try Self.seals(path)
          == "\(Self.abc)  returns/a.csv\n" + lines.dropLast().joined(separator: "\n") + "\n")
      let before = try Self.seals(path)
      #expect(try Sealing(ofStudyAt: path).added == [])
      #expect(try Self.seals(path) == before)
    }
  }

  @Test func aChangedOrMissingReturnLeavesTheFileAsItIs() async throws {
    try await StudyFiles.base.onDisk { path in
      #expect(try Sealing(ofStudyAt: path).added == ["essex.csv", "kent.csv"])
      let before = try Self.seals(path)
      try Self.write("abc", to: "\(path)/returns/kent.csv")
      try FileManager.default.removeItem(atPath: "\(path)/returns/essex.csv")
      try Self.write("new", to: "\(path)/returns/new.csv")
      var said: [Diagnostic] = []
      do throws(StudiesError) {
        _ = try Sealing(ofStudyAt: path)
      } catch {
        if case .unusable(let diagnostics) = error { said = diagnostics }
      }
      #expect(said.map(\.code) == ["sealed-return-gone", "return-changed"])
      #expect(said.last?.message.contains(" actual \(Self.abc);") == true)
      #expect(try Self.seals(path) == before)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.contains(".new-") }
          == [])
    }
  }

  @Test func aFolderAmongTheReturnsIsNotSealed() async throws {
    try await StudyFiles.base.with("returns/more/a.csv", "abc").onDisk { path in
      #expect(throws: StudiesError.self) { try Sealing(ofStudyAt: path) }
      #expect(!FileManager.default.fileExists(atPath: "\(path)/SHA256SUMS"))
    }
  }

  @Test func aLinkThatLeadsOutOfTheStudyIsNotSealed() async throws {
    try await StudyFiles.base.onDisk { path in
      try Self.write("abc", to: "\(path)-outside.csv")
      try FileManager.default.createSymbolicLink(
        atPath: "\(path)/returns/link.csv", withDestinationPath: "\(path)-outside.csv")
      #expect(throws: StudiesError.leavesStudy(path: "\(path)/returns/link.csv")) {
        try Sealing(ofStudyAt: path)
      }
    }
  }

  @Test func aSealedStudyIsReadAndAChangeStopsIt() async throws {
    try await StudyFiles.base.onDisk { path in
      _ = try Sealing(ofStudyAt: path)
      #expect(try await Self.stopped(path) == [])
      let sealed = try #require(
        try Self.seals(path).split(separator: "\n").last?.prefix(64), "kent.csv comes last")
      try Self.write("abc", to: "\(path)/returns/kent.csv")
      let said = try await Self.stopped(path)
      #expect(
        said.map(\.line) == [
          "SHA256SUMS:2:1: error: returns/kent.csv is not the file that was sealed: SHA-256 expected \(sealed), actual \(Self.abc); the study is not read [return-changed]"
        ])
    }
  }

  /// A return that no row lists counts in nothing; sealed it is held to its seal all the same.
  @Test func aSealedReturnThatNobodyListsIsLookedAtToo() async throws {
    try await StudyFiles.base.with("returns/other.csv", "abc").onDisk { path in
      _ = try Sealing(ofStudyAt: path)
      #expect(try await Self.stopped(path) == [])
      try Self.write("abd", to: "\(path)/returns/other.csv")
      #expect(try await Self.stopped(path).map(\.code) == ["return-changed"])
    }
  }

  @Test func aReturnThatIsNotSealedIsCountedAndNamed() async throws {
    try await StudyFiles.base.with("SHA256SUMS", "").onDisk { path in
      let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
      let said = study.result.diagnostics.filter { $0.code == "return-not-sealed" }
      #expect(said.map(\.location.text) == ["returns/essex.csv", "returns/kent.csv"])
      #expect(said.allSatisfy { $0.severity == .warning })
      #expect(!study.hasErrors)
      #expect(study.inputs.contains { $0.path == "SHA256SUMS" })
    }
  }

  /// A large return is digested in pieces, where no manifest asks for it too.
  @Test func aLargeReturnIsHeldToItsSeal() async throws {
    let rows = (0..<4_000).map { "2021,\($0 % 3 == 0 ? "Charged" : "Ongoing")\n" }.joined()
    let files = StudyFiles.base.with("returns/kent.csv", "Year,Outcome\n" + rows)
    try await files.onDisk { path in
      _ = try Sealing(ofStudyAt: path)
      var options = StudyRun.Options.withoutDigests
      options.largeFrom = 1_000
      #expect(try await Self.stopped(path, options: options) == [])
      let study = try await StudyRun.study(
        at: path, referencePath: Repository.reference, options: options)
      #expect(study.inputs.first { $0.path == "returns/kent.csv" }?.digest.count == 64)
      try Self.write("Year,Outcome\n" + rows + "2021,Charged\n", to: "\(path)/returns/kent.csv")
      #expect(try await Self.stopped(path, options: options).map(\.code) == ["return-changed"])
    }
  }

  @Test func withoutSealsNoLargeReturnIsDigestedForNothing() async throws {
    let rows = String(repeating: "2021,Charged\n", count: 500)
    try await StudyFiles.base.with("returns/kent.csv", "Year,Outcome\n" + rows).onDisk { path in
      var options = StudyRun.Options.withoutDigests
      options.largeFrom = 1_000
      let study = try await StudyRun.study(
        at: path, referencePath: Repository.reference, options: options)
      #expect(study.inputs.first { $0.path == "returns/kent.csv" }?.digest == "")
    }
  }

  @Test func openLabelsAndOneFileAreHeldToTheSealsToo() async throws {
    try await StudyFiles.base.onDisk { path in
      _ = try Sealing(ofStudyAt: path)
      let clean = try Inspection(
        path: "\(path)/returns/kent.csv", referencePath: Repository.reference)
      try Self.write(
        "Year,Outcome,Offences\n2021,Charged,15\n", to: "\(path)/returns/kent.csv")
      await #expect(throws: StudiesError.self) {
        _ = try await OpenLabels.labels(ofStudyAt: path, referencePath: Repository.reference)
      }
      let changed = try Inspection(
        path: "\(path)/returns/kent.csv", referencePath: Repository.reference)
      #expect(!clean.diagnostics.contains { $0.code == "return-changed" })
      #expect(changed.diagnostics.contains { $0.code == "return-changed" })
      let other = try Inspection(
        path: "\(path)/returns/essex.csv", referencePath: Repository.reference)
      #expect(!other.diagnostics.contains { $0.code == "return-changed" })
    }
  }
}
