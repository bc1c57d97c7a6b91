import Foundation
import Studies
import TestSupport
import Testing

/// A report appears whole or not at all.
@Suite struct ReportFolderTests {
  private let files = [
    ReportFile(path: "report.md", text: "# A report\n"),
    ReportFile(path: "charts/trend.svg", text: "<svg/>\n"),
  ]

  private func contents(of path: String) -> [String] {
    (FileManager.default.subpaths(atPath: path) ?? []).sorted()
  }

  @Test func filesAreWrittenAndNothingElseIsLeft() async throws {
    try await withTemporaryFolder { folder in
      let report = ReportFolder(path: "\(folder)/reports/study")
      try await report.write(files)
      #expect(
        contents(of: folder) == [
          "reports", "reports/study", "reports/study/charts", "reports/study/charts/trend.svg",
          "reports/study/report.md",
        ])
      #expect(try report.differences(from: files) == [])
    }
  }

  @Test func aFolderThatIsThereIsReplacedAsAWhole() async throws {
    try await withTemporaryFolder { folder in
      let report = ReportFolder(path: "\(folder)/study")
      try await report.write([ReportFile(path: "old.md", text: "old\n")] + files)
      try await report.write(files)
      #expect(try report.differences(from: files) == [])
      #expect(contents(of: folder).filter { $0.hasPrefix(".") } == [])
    }
  }

  @Test func aFileIsWrittenAgainOnlyWhereItDiffers() async throws {
    try await withTemporaryFolder { folder in
      let report = ReportFolder(path: "\(folder)/study")
      func number(_ name: String) throws -> UInt64 {
        let path = "\(folder)/study/\(name)"
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.systemFileNumber] as? UInt64)
      }
      try await report.write(files)
      let chart = try number("charts/trend.svg")
      let edited = [ReportFile(path: "report.md", text: "# B report\n"), files[1]]
      try await report.write(edited)
      #expect(try report.differences(from: edited) == [])
      #expect(try number("charts/trend.svg") == chart)
    }
  }

  @Test func aFolderThatHoldsJustTheseFilesIsLeftAsItIs() async throws {
    try await withTemporaryFolder { folder in
      let path = "\(folder)/study"
      let report = ReportFolder(path: path)
      func number() throws -> UInt64 {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.systemFileNumber] as? UInt64)
      }
      try await report.write(files)
      let first = try number()
      try await report.write(files)
      #expect(try number() == first)
      // A file, a folder or a link more, and the folder is replaced.
      for make in [
        { try Data("mine\n".utf8).write(to: URL(fileURLWithPath: "\(path)/notes.txt")) },
        {
          try FileManager.default.createDirectory(
            atPath: "\(path)/empty", withIntermediateDirectories: false)
        },
        {
          try FileManager.default.createSymbolicLink(
            atPath: "\(path)/charts/link.svg", withDestinationPath: "trend.svg")
        },
      ] {
        let before = try number()
        try make()
        try await report.write(files)
        #expect(try number() != before)
        #expect(contents(of: path) == ["charts", "charts/trend.svg", "report.md"])
      }
    }
  }

  @Test func aLinkInTheFolderBecomesAFile() async throws {
    try await withTemporaryFolder { folder in
      let report = ReportFolder(path: "\(folder)/study")
      try await report.write(files)
      let elsewhere = "\(folder)/elsewhere.md"
      try Data(files[0].bytes).write(to: URL(fileURLWithPath: elsewhere))
      try FileManager.default.removeItem(atPath: "\(folder)/study/report.md")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/study/report.md", withDestinationPath: elsewhere)
      try await report.write(files)
      let attributes = try FileManager.default.attributesOfItem(
        atPath: "\(folder)/study/report.md")
      #expect(attributes[.type] as? FileAttributeType == .typeRegular)
    }
  }

  @Test func whatIsMissingChangedOrExtraIsListed() async throws {
    try await withTemporaryFolder { folder in
      let report = ReportFolder(path: "\(folder)/study")
      #expect(
        try report.differences(from: files) == [
          "charts/trend.svg is missing", "report.md is missing",
        ])
      try await report.write([
        ReportFile(path: "report.md", text: "# Another report\n"),
        ReportFile(path: "charts/mix.svg", text: "<svg/>\n"),
      ])
      #expect(
        try report.differences(from: files) == [
          "charts/trend.svg is missing", "report.md differs",
          "charts/mix.svg is not part of the report",
        ])
    }
  }

  @Test func aFileWhereTheFolderShouldStandIsAnErrorAndIsKept() async throws {
    try await withTemporaryFolder { folder in
      try Data("mine\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/reports"))
      let path = "\(folder)/reports/study"
      let error = await #expect(throws: StudiesError.self) {
        try await ReportFolder(path: path).write(files)
      }
      // The reason is the system's, in its own words.
      guard case .cannotWrite(path, _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(error?.message.hasPrefix("\(path) cannot be written: ") == true)
      #expect(contents(of: folder) == ["reports"])
    }
  }

  @Test func aTemplateIsNotWrittenOverAnything() async throws {
    try await withTemporaryFolder { folder in
      try Data("mine\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/notes.txt"))
      #expect(
        throws: StudiesError.cannotWrite(path: folder, reason: "the folder is not empty")
      ) { try StudyTemplate.write(to: folder) }
      #expect(contents(of: folder) == ["notes.txt"])
    }
  }

  @Test(arguments: [
    ("datasets/kent", nil, "reports/kent"), ("elsewhere/kent", nil, "reports/kent"),
    ("../x/datasets/kent", nil, "../x/reports/kent"), ("datasets/kent", "out/", "out/kent"),
  ])
  func reportsStandBesideTheDatasets(study: String, output: String?, report: String) {
    #expect(StudyLocator.reportPath(for: study, output: output) == report)
  }
}
