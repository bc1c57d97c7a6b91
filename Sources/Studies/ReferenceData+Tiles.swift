import Foundation
import PoliceOutcomes

extension ReferenceData {
  /// The places of `force-tiles.csv`; none where the folder has no such file.
  mutating func tiles() throws(StudiesError) -> [ForceTile] {
    guard FileManager.default.fileExists(atPath: "\(folder)/force-tiles.csv") else { return [] }
    var tiles: [ForceTile] = []
    var taken: Set<[Int]> = []
    let rows = try table(
      "force-tiles.csv", required: ["force", "column", "row", "label", "shown"],
      optional: ["source"])
    for row in rows {
      guard let force = register.force(named: row["force"]) else {
        note(
          .wrongValue(
            "force", row["force"], expected: "the id of a force of forces.csv",
            at: row.location(of: "force")))
        continue
      }
      guard let column = Int(row["column"]), let line = Int(row["row"]), 1...12 ~= column,
        1...20 ~= line, taken.insert([column, line]).inserted
      else {
        note(
          .wrongValue(
            "column", row["column"],
            expected: "1 to 12, and a row from 1 to 20, that no other force has",
            at: row.location(of: "column")))
        continue
      }
      tiles.append(
        ForceTile(
          force: force.id, column: column, row: line, label: row["label"],
          isAlwaysShown: row["shown"] == "always"))
    }
    return tiles
  }
}
