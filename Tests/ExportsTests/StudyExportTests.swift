import Foundation
import PoliceOutcomes
import Publishing
import Studies
import TestSupport
import Testing

@testable import Exports

/// The files of an export as files; what stands in them is read by other programs in `make interop`.
@Suite struct StudyExportTests {
  private static func result(_ files: StudyFiles = .base) async throws -> StudyResult {
    try await files.onDisk {
      try await StudyRun.study(at: $0, referencePath: Repository.reference).result
    }
  }

  private static func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  @Test func theSameStudyGivesTheSameBytes() async throws {
    let result = try await Self.result()
    try await withTemporaryFolder { folder in
      let first = try StudyExport.write(result, to: "\(folder)/a", named: "study")
      // The clock goes on by more than the second that an archive counts in.
      try await Task.sleep(for: .milliseconds(2100))
      let second = try StudyExport.write(result, to: "\(folder)/b", named: "study")
      #expect(first == ["\(folder)/a/study.xlsx", "\(folder)/a/study.sqlite"])
      for (one, other) in zip(first, second) {
        #expect(try Self.bytes(one) == Self.bytes(other), "\(one)")
        #expect(try Self.bytes(one).count > 1000)
      }
    }
  }

  @Test func anEarlierFileIsReplacedWhole() async throws {
    let result = try await Self.result()
    try await withTemporaryFolder { folder in
      for name in ["study.xlsx", "study.sqlite"] {
        try Data("earlier".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      }
      for path in try StudyExport.write(result, to: folder, named: "study") {
        #expect(!(try Self.bytes(path)).starts(with: Data("earlier".utf8)))
      }
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(left.sorted() == ["study.sqlite", "study.xlsx"])
    }
  }

  @Test func aFolderThatCannotBeWrittenIsNamed() async throws {
    let result = try await Self.result()
    try await withTemporaryFolder { folder in
      let file = "\(folder)/file"
      try Data().write(to: URL(fileURLWithPath: file))
      let error = #expect(throws: ExportError.self) {
        try StudyExport.write(result, to: file, named: "study")
      }
      #expect(error?.path == file)
      #expect(error?.reason.isEmpty == false)
    }
  }

  @Test func theRowsOfAFigureAreThoseOfItsTrace() async throws {
    let result = try await Self.result()
    let rows = FigureLineage.all(result).filter { $0.figure == "charge-rate.kent.2021" }
    // Kent's return is first in the register; 14 charged and 6 ongoing in 2021 are its first rows.
    #expect(rows.map(\.row) == [1, 2])
    #expect(rows.map(\.role) == ["counted", "in the total"])
  }

  @Test func valuesKeepTheirKindAndTexts() async throws {
    let files = StudyFiles.base.replacing("Charged,14", with: "Charged,=14", in: "returns/kent.csv")
    let tables = PublishedTable.all(try await Self.result(files))
    let diagnostics = try #require(tables.first { $0.schema.name == "diagnostics" })
    #expect(
      diagnostics.rows.joined().contains { value in
        if case .text(let text) = value { text.contains("'=14'") } else { false }
      })
    let figures = try #require(tables.first { $0.schema.name == "figures" })
    let row = try #require(figures.rows.first { $0[0] == .text("offences-recorded.essex") })
    #expect(row[7] == .integer(7))
    #expect(row[11] == .number(7))
  }
}
