import PoliceOutcomes

/// Reads `codebook.csv`: what the labels of the returns mean in this study.
enum CodebookReader {
  static func rows(
    _ bytes: [UInt8], forces: ForceRegister, log: inout [Diagnostic]
  ) -> [Codebook.Row] {
    let table = HeadedTable(
      bytes, file: "codebook.csv", required: ["label", "outcome", "why"],
      optional: ["further", "force"], log: &log)
    return table.rows.compactMap { row in
      guard let outcome = OutcomeNotation.outcome(row["outcome"]) else {
        log.append(
          .wrongValue(
            "outcome", row["outcome"],
            expected:
              "a code (15), several (14|16), a run (9-18), not-yet-assigned, not-stated, transferred, cancelled or other",
            at: row.location(of: "outcome")))
        return nil
      }
      if row["why"].isEmpty {
        log.append(
          .wrongValue(
            "why", "", expected: "a reason; it is printed in the report",
            at: row.location(of: "why")))
      }
      var force: String?
      if !row["force"].isEmpty {
        guard let known = forces.force(named: row["force"]) else {
          log.append(
            .unknownForce(
              row["force"], at: row.location(of: "force"),
              suggestions: forces.suggestions(for: row["force"])))
          return nil
        }
        force = known.id
      }
      return Codebook.Row(
        label: row["label"], further: row["further"] == "*" ? nil : row["further"], force: force,
        outcome: outcome, location: row.location)
    }
  }
}
