import Foundation
import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// What may be read of a folder, and what the folder must be.
@Suite struct StudyFolderTests {
  private func refusal(of path: String, reference: String? = nil) async -> StudiesError? {
    do {
      _ = try await StudyRun.study(at: path, referencePath: reference)
      return nil
    } catch {
      return error
    }
  }

  @Test func aFolderWithoutStudyFileIsNoStudy() async throws {
    try await withTemporaryFolder { folder in
      let error = await refusal(of: folder)
      #expect(error == .notAStudy(path: folder))
      #expect(error?.message == "\(folder) is not a study: it has no study.yml")
      #expect(error?.remedy == "`chargesheet init FOLDER` writes a study that builds at once.")
    }
  }

  @Test func aFolderThatIsNotThereIsNoStudy() async {
    #expect(await refusal(of: "no/such/folder") == .notAStudy(path: "no/such/folder"))
  }

  @Test func aStudyWithoutReferenceDataSaysWhereTheyAreLookedFor() async throws {
    try await StudyFiles.base.onDisk { path in
      let error = await refusal(of: path, reference: "\(path)/none")
      #expect(error == .noReferenceData(study: path))
      #expect(
        error?.message
          == "no reference data for \(path): there is no folder 'reference' beside it and no 'datasets/reference' here"
      )
    }
  }

  @Test(arguments: ["returns/kent.csv", "codebook.csv", "study.yml"])
  func aLinkOutOfTheStudyIsRefused(file: String) async throws {
    try await StudyFiles.base.onDisk { path in
      let outside = "\(path)/../outside"
      try Data("label,outcome,why\n".utf8).write(to: URL(fileURLWithPath: outside))
      if FileManager.default.fileExists(atPath: "\(path)/\(file)") {
        try FileManager.default.removeItem(atPath: "\(path)/\(file)")
      }
      try FileManager.default.createSymbolicLink(
        atPath: "\(path)/\(file)", withDestinationPath: outside)
      let error = await refusal(of: path, reference: Repository.reference)
      #expect(error == .leavesStudy(path: "\(path)/\(file)"))
      #expect(error?.remedy == "Copy the file into the study's folder.")
    }
  }

  @Test func aFolderBesideWithALongerNameIsOutside() async throws {
    try await StudyFiles.base.onDisk { path in
      try FileManager.default.createDirectory(
        atPath: path + "-two", withIntermediateDirectories: true)
      try FileManager.default.moveItem(
        atPath: "\(path)/returns/kent.csv", toPath: "\(path)-two/kent.csv")
      try FileManager.default.createSymbolicLink(
        atPath: "\(path)/returns/kent.csv", withDestinationPath: "\(path)-two/kent.csv")
      #expect(
        await refusal(of: path, reference: Repository.reference)
          == .leavesStudy(path: "\(path)/returns/kent.csv"))
    }
  }

  @Test func aLinkInsideTheStudyIsRead() async throws {
    try await StudyFiles.base.onDisk { path in
      try FileManager.default.moveItem(
        atPath: "\(path)/returns/kent.csv", toPath: "\(path)/kent-as-sent.csv")
      try FileManager.default.createSymbolicLink(
        atPath: "\(path)/returns/kent.csv", withDestinationPath: "../kent-as-sent.csv")
      let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
      #expect(study.offences(of: "kent") == OffenceCount(40))
    }
  }

  @Test func everyFileThatIsReadIsRememberedWithItsDigest() async throws {
    try await StudyFiles.base.onDisk { path in
      let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
      #expect(
        study.inputs.map(\.path).filter { !$0.hasPrefix("../") } == [
          "requests.csv", "returns/essex.csv", "returns/kent.csv", "study.yml",
        ])
      for input in study.inputs {
        let place =
          input.path.hasPrefix("../reference/")
          ? Repository.reference + input.path.dropFirst("../reference".count)
          : "\(path)/\(input.path)"
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: place)))
        #expect(input.byteCount == bytes.count)
        #expect(input.digest == sha256(bytes))
      }
    }
  }

  /// The example digests of FIPS 180-2, appendix B.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digestsAreThoseOfTheStandard(text: String, digest: String) {
    #expect(sha256(Array(text.utf8)) == digest)
  }

  @Test func theLineShownIsThePhysicalLineWhateverBreaksItHolds() async throws {
    let kent = "Year,Outcome,Offences\n2021,Char\u{2028}ged\u{0B}\u{0C}\u{85},14\n2022,Chargd,17\n"
    try await StudyFiles.kent(kent).onDisk { path in
      var lines = SourceLines(studyPath: path)
      let place = SourceLocation(file: "returns/kent.csv", line: 3, column: 6)
      #expect(lines.line(at: place) == "2022,Chargd,17")
      #expect(lines.line(at: SourceLocation(file: "returns/kent.csv", line: 9)) == nil)
      #expect(lines.line(at: SourceLocation(file: "returns/none.csv", line: 1)) == nil)
    }
  }

  @Test func aReturnThatCannotBeOpenedDoesNotStopTheOthers() async throws {
    try await StudyFiles.base.onDisk { path in
      let file = "\(path)/returns/kent.csv"
      try FileManager.default.removeItem(atPath: file)
      try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
      let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
      let codes = study.result.diagnostics.filter { $0.severity == .error }.map(\.code)
      #expect(codes == ["unreadable-file"])
      #expect(study.result.diagnostics.first?.location.text == "returns/kent.csv")
    }
  }
}
