import Foundation
import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// What is said of a place of `force-tiles.csv` that cannot be used.
@Suite struct ForceTilesReadingTests {
  /// The messages about the tables of a study whose reference data hold these tiles.
  private func messages(_ rows: String) async throws -> [String] {
    try await StudyFiles.base.onDisk { path in
      let reference = "\(path)/../tiles-reference"
      try FileManager.default.copyItem(atPath: Repository.reference, toPath: reference)
      try Data("force,column,row,label,shown,source\n\(rows)".utf8)
        .write(to: URL(fileURLWithPath: "\(reference)/force-tiles.csv"))
      do {
        let study = try await StudyRun.study(at: path, referencePath: reference)
        return study.result.reference.tiles.map { "\($0.force) \($0.column) \($0.row)" }
      } catch StudiesError.unusable(let log) {
        return log.map { "\($0.location.text): \($0.message)" }
      }
    }
  }

  @Test func placesAreRead() async throws {
    #expect(
      try await messages("kent,7,10,Kent,always,\nSurrey,4,10,Surrey,where asked,\n")
        == ["kent 7 10", "surrey 4 10"])
  }

  @Test func aForceThatNobodyKnowsAndAPlaceThatIsTakenAreErrors() async throws {
    let messages = try await messages(
      "kent,7,10,Kent,always,\nKentshire,1,1,Kent,always,\nsurrey,7,10,Surrey,always,\n"
        + "sussex,0,1,Sussex,always,\n")
    #expect(
      messages == [
        "../reference/force-tiles.csv:3:1: 'Kentshire' is no value for 'force'",
        "../reference/force-tiles.csv:4:8: '7' is no value for 'column'",
        "../reference/force-tiles.csv:5:8: '0' is no value for 'column'",
      ])
  }
}
