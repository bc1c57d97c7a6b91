import Foundation
import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// No name in a study leads out of its folder.
@Suite struct StudyPathTests {
  private static let paths = [
    "../outside.csv", "returns/../../outside.csv", "/etc/hostname", "sub/kent.csv", "..", ".",
  ]

  @Test(arguments: paths)
  func theRegisterTakesNamesAndNoPaths(path: String) async throws {
    let files = StudyFiles.base.replacing("kent.csv", with: path, in: "requests.csv")
    #expect(
      try await files.diagnostics() == [
        """
        requests.csv:2:\(column(of: path, in: files)): error: '\(path)' is no value for 'files' [wrong-value]
          It takes names of files in returns/, parted by ;.
        """
      ])
  }

  private func column(of path: String, in files: StudyFiles) -> Int {
    let line = files.text(of: "requests.csv").split(separator: "\n")[1]
    let cells = line.split(separator: ",", omittingEmptySubsequences: false)
    let place = cells.firstIndex { $0 == path } ?? 0
    return cells[..<place].reduce(1) { $0 + $1.count + 1 }
  }

  @Test(arguments: paths)
  func correctionsTakeNamesAndNoPaths(path: String) async throws {
    let files = StudyFiles.base.with(
      "corrections.csv", "file,line,column,was,is,why\n\(path),2,Offences,14,15,A slip.\n")
    #expect(
      try await files.diagnostics() == [
        """
        corrections.csv:2:1: error: '\(path)' is no value for 'file' [wrong-value]
          It takes the name of a file in returns/.
        """
      ])
  }

  /// The study in a folder, one of its files or folders moved out and linked to.
  private func refusal(linking name: String, absolutely: Bool) async throws -> StudiesError? {
    try await StudyFiles.base.with("corrections.csv", "file,line,column,was,is,why\n")
      .with("narrative.md", "Text.\n").with("codebook.csv", "label,outcome,why\n")
      .with("forces.csv", "id,name,short_name,code,region,nation,kind,aliases,note,source\n")
      .onDisk { path -> StudiesError? in
        try FileManager.default.moveItem(atPath: "\(path)/\(name)", toPath: "\(path)/../outside")
        let up = name.contains("/") ? "../../outside" : "../outside"
        try FileManager.default.createSymbolicLink(
          atPath: "\(path)/\(name)",
          withDestinationPath: absolutely ? "\(path)/../outside" : up)
        do {
          _ = try await StudyRun.study(at: path, referencePath: Repository.reference)
          return nil
        } catch let error as StudiesError {
          #expect(error == .leavesStudy(path: "\(path)/\(name)"))
          return error
        }
      }
  }

  @Test(
    arguments: [
      "study.yml", "requests.csv", "codebook.csv", "corrections.csv", "forces.csv", "narrative.md",
      "returns", "returns/kent.csv",
    ], [true, false])
  func aLinkThatLeadsOutIsRefused(name: String, absolutely: Bool) async throws {
    let error = try await refusal(linking: name, absolutely: absolutely)
    #expect(error?.remedy == "Copy the file into the study's folder.")
  }

  @Test func aLinkToALinkThatLeadsOutIsRefused() async throws {
    try await StudyFiles.base.onDisk { path in
      let files = FileManager.default
      try files.moveItem(atPath: "\(path)/returns/kent.csv", toPath: "\(path)/../outside")
      try files.createSymbolicLink(
        atPath: "\(path)/step.csv", withDestinationPath: "../outside")
      try files.createSymbolicLink(
        atPath: "\(path)/returns/kent.csv", withDestinationPath: "../step.csv")
      await #expect(throws: StudiesError.leavesStudy(path: "\(path)/returns/kent.csv")) {
        try await StudyRun.study(at: path, referencePath: Repository.reference)
      }
    }
  }

  @Test func noLineOutsideTheStudyIsShown() async throws {
    try await StudyFiles.base.onDisk { path in
      try Data("secret\n".utf8).write(to: URL(fileURLWithPath: "\(path)/../outside"))
      try FileManager.default.createSymbolicLink(
        atPath: "\(path)/returns/link.csv", withDestinationPath: "../../outside")
      var lines = SourceLines(studyPath: path)
      for file in ["returns/link.csv", "../outside", "returns/../../outside", "/etc/hostname"] {
        #expect(lines.line(at: SourceLocation(file: file, line: 1)) == nil)
      }
      #expect(lines.line(at: SourceLocation(file: "returns/kent.csv", line: 1)) != nil)
    }
  }
}
