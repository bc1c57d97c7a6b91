import Foundation
import Studies
import TestSupport
import Testing

/// How large the files of a study may be, and what is no file at all.
@Suite struct FileLimitsTests {
  private static let mebibyte = 1 << 20

  private static let ownFiles = [
    "study.yml", "requests.csv", "codebook.csv", "corrections.csv", "forces.csv", "narrative.md",
  ]

  /// What `files` say with the one at `path` filled up with line ends to `count` bytes.
  private func said(fillingUp path: String, to count: Int) async throws -> [String] {
    let start = FileLimitsTests.starts[path].map { Array($0.utf8) }
    let bytes = start ?? StudyFiles.base.contents[path] ?? []
    let fill = [UInt8](repeating: 0x0A, count: count - bytes.count)
    return try await StudyFiles.base.with(path, bytes: bytes + fill).diagnostics()
  }

  private static let starts = [
    "codebook.csv": "label,outcome,why\n", "corrections.csv": "file,line,column,was,is,why\n",
    "forces.csv": "id,name,short_name,code,region,nation,kind,aliases,note,source\n",
    "narrative.md": "Text.\n",
  ]

  @Test(arguments: ownFiles)
  func aFileOfTheStudysOwnMayHaveAMebibyte(path: String) async throws {
    #expect(try await said(fillingUp: path, to: FileLimitsTests.mebibyte) == [])
  }

  @Test(arguments: ownFiles)
  func aByteMoreIsRefusedByTheNameOfTheLimit(path: String) async throws {
    #expect(
      try await said(fillingUp: path, to: FileLimitsTests.mebibyte + 1) == [
        """
        \(path): error: the file has more than 1048576 bytes, the most it may have; it is not read [unreadable-file]
          Look for what has made it grow, or split it.
        """
      ])
  }

  /// The file has no blocks on disk, so that loading it whole would be seen.
  @Test func aReturnThatIsTooLargeIsNotLoaded() async throws {
    try await StudyFiles.base.onDisk { path in
      let file = "\(path)/returns/kent.csv"
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
      try handle.truncate(atOffset: 1 << 40)
      try handle.close()
      let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
      #expect(
        study.diagnosticLines == [
          "returns/kent.csv: error: the file has more than 536870912 bytes, the most it may have; it is not read [unreadable-file]"
        ])
      #expect(study.offences(of: "kent") == nil)
      #expect(study.counts(of: "essex") == ["2021 1: 3", "2022 1: 4"])
      #expect(
        throws: StudiesError.overLimit(path: file, bytes: 512 << 20),
        performing: { try Inspection(path: file, referencePath: Repository.reference) })
    }
  }

  @Test func theErrorSaysTheLimitAndWhatToDo() {
    let error = StudiesError.overLimit(path: "returns/kent.csv", bytes: 512)
    #expect(error.message == "returns/kent.csv has more than 512 bytes and is not read")
    #expect(error.remedy == "Look for what has made it grow, or split it.")
  }

  /// Opening a pipe that nobody writes to would wait for ever.
  @Test func aPipeIsNoReturn() async throws {
    try await StudyFiles.base.onDisk { path in
      let file = "\(path)/returns/kent.csv"
      try FileManager.default.removeItem(atPath: file)
      #expect(mkfifo(file, 0o644) == 0)
      let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
      #expect(
        study.diagnosticLines == [
          "returns/kent.csv: error: the file cannot be opened: it is not a regular file; the force has no counts [unreadable-file]"
        ])
    }
  }
}
