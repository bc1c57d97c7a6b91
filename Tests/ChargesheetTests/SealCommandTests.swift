import Foundation
import TestSupport
import Testing

/// `chargesheet seal` as a process, and the seals of the studies that ship.
@Suite struct SealCommandTests {
  private static let sums = "/usr/bin/sha256sum"

  /// The digest of a file by a program that is not ours; `nil` where there is none.
  private static func digest(_ path: String) throws -> String? {
    guard FileManager.default.isExecutableFile(atPath: sums) else { return nil }
    return String(try Command.run(sums, [path], in: "/").output.prefix(64))
  }

  /// One byte of the first and the largest return of each study that ships is another: nothing is built,
  /// and both digests are told.
  @Test(arguments: Repository.studies)
  func aFlippedByteStopsTheStudyAndBothDigestsAreTold(name: String) async throws {
    try await withTemporaryFolder { folder in
      try FileManager.default.copyItem(atPath: Repository.datasets, toPath: "\(folder)/datasets")
      let study = "\(folder)/datasets/\(name)"
      let sealed = try String(contentsOfFile: "\(study)/SHA256SUMS", encoding: .utf8)
        .split(separator: "\n").map { (digest: $0.prefix(64), path: String($0.dropFirst(66))) }
      let returns = try FileManager.default.contentsOfDirectory(atPath: "\(study)/returns")
      #expect(sealed.count == returns.count)
      let sizes = try sealed.map {
        try Data(contentsOf: URL(fileURLWithPath: "\(study)/\($0.path)")).count
      }
      let largest = try #require(sizes.indices.max { sizes[$0] < sizes[$1] })
      for place in Set([0, largest]) {
        let file = URL(fileURLWithPath: "\(study)/\(sealed[place].path)")
        let bytes = try Data(contentsOf: file)
        var changed = bytes
        changed[changed.count / 2] ^= 1
        try changed.write(to: file)
        let built = try run("build", name, in: folder)
        #expect(built.code == 65)
        #expect(
          built.errors.contains(
            "datasets/\(name)/SHA256SUMS:\(place + 1):1: error: \(sealed[place].path) is not the file that was sealed: SHA-256 expected \(sealed[place].digest), actual "
          ), "\(built.errors)")
        if let digest = try Self.digest(file.path) {
          #expect(built.errors.contains("actual \(digest);"))
        }
        #expect(!FileManager.default.fileExists(atPath: "\(folder)/reports"))
        try bytes.write(to: file)
      }
      #expect(try run("check", name, in: folder).code == 0)
    }
  }

  @Test func whatItWritesIsReadBySha256sum() async throws {
    try await inProject(StudyFiles.base.with("returns/an other\\one.csv", "abc\n")) { folder in
      let sealed = try run("seal", "study", in: folder)
      #expect(sealed.code == 0)
      #expect(
        sealed.output.contains("datasets/study: 3 returns are sealed, 3 of them now"))
      guard FileManager.default.isExecutableFile(atPath: Self.sums) else {
        print("\(Self.sums) is not here: what it makes of SHA256SUMS is not looked at")
        return
      }
      let study = "\(folder)/datasets/study"
      let checked = try Command.run(Self.sums, ["-c", "--strict", "SHA256SUMS"], in: study)
      #expect(checked.code == 0, "\(checked.errors)")
      // And what sha256sum writes is read by this program.
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(study)/returns").sorted()
      let written = try Command.run(Self.sums, names.map { "returns/\($0)" }, in: study)
      try Data(written.output.utf8).write(to: URL(fileURLWithPath: "\(study)/SHA256SUMS"))
      let again = try run("seal", "study", in: folder)
      #expect(again.code == 0)
      #expect(again.output == "datasets/study: 3 returns are sealed, 0 of them now\n")
    }
  }

  @Test func aChangedReturnIsToldAndNothingIsWritten() async throws {
    try await inProject { folder in
      #expect(try run("seal", "study", in: folder).code == 0)
      let study = "\(folder)/datasets/study"
      let before = try String(contentsOfFile: "\(study)/SHA256SUMS", encoding: .utf8)
      try Data("abc".utf8).write(to: URL(fileURLWithPath: "\(study)/returns/kent.csv"))
      for command in [
        ["seal"], ["check"], ["build"], ["export"], ["suggest"], ["reply-pack", "--all"],
        ["trace", "charge-rate"],
      ] {
        let said = try Command.chargesheet(command + ["study"], in: folder)
        #expect(said.code == 65, "\(command)")
        #expect(
          (said.output + said.errors).contains(
            "actual ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad;"),
          "\(command): \(said.errors)")
      }
      #expect(try String(contentsOfFile: "\(study)/SHA256SUMS", encoding: .utf8) == before)
      let json = try run("seal", "study", "--format", "json", in: folder)
      #expect(json.output.contains("\"code\": \"return-changed\""))
    }
  }

  @Test func withoutAStudyItSaysSo() async throws {
    try await inProject { folder in
      let none = try run("seal", "nothing", in: folder)
      #expect(none.code == 66)
      #expect(try run("seal", in: folder).code == 64)
    }
  }

  /// Lines by anybody, in what is printed of them.
  @Test func whatAHostileLineSaysSteersNothing() async throws {
    let lines = HostileText.all.map { text in
      let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      return "\(String(repeating: "a", count: 64))  returns/../\(line)\n\(line)\n"
    }
    try await inProject(StudyFiles.base.with("SHA256SUMS", lines.joined())) { folder in
      for format in ["text", "json", "github"] {
        let said = try run("check", "study", "--format", format, in: folder)
        #expect(said.code == 65)
        let printed = said.output + said.errors
        #expect(printed.contains("seal-line"))
        #expect(printed.hiddenCharacters == [], "\(format)")
        if format == "github" {
          #expect(
            printed.split(separator: "\n").allSatisfy { $0.hasPrefix("::error ") })
        }
      }
    }
  }
}
