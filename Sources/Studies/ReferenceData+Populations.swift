import Foundation
import PoliceOutcomes

extension ReferenceData {
  static let populationsName = "populations.csv"

  /// The estimates of `populations.csv`, read when first asked for; none where the folder has no
  /// such file.
  mutating func populations() throws(StudiesError) -> [Population] {
    guard FileManager.default.fileExists(atPath: "\(folder)/\(ReferenceData.populationsName)")
    else { return [] }
    var populations: [Population] = []
    let rows = try table(
      ReferenceData.populationsName, required: ["force", "year", "population", "vintage", "source"])
    for row in rows {
      guard let year = Int(row["year"]), let residents = Int(row["population"]), residents > 0
      else {
        note(
          .wrongValue(
            "population", row["population"], expected: "a whole number above 0, of a year",
            at: row.location(of: "population")))
        continue
      }
      populations.append(
        Population(
          force: row["force"], year: year, residents: residents, vintage: row["vintage"],
          source: row["source"]))
    }
    return populations
  }
}
