package import PoliceOutcomes

/// An outcome of the framework with all that the reference data say about it: a row of
/// `outcomes.csv`.
package struct FrameworkOutcome: Hashable, Sendable {
  /// "1", "1A" ... "22", the sub-codes "15A" and "15B", "not-yet-assigned", "transferred" or
  /// "cancelled".
  package let code: String
  package let name: String
  package let wording: String
  /// The published group, or empty.
  package let group: String
  /// "assigned", "sub-code", "not-yet-assigned", "transferred" or "cancelled".
  package let kind: String
  /// ISO dates of the first and the last day of use; empty where they are not known or not over.
  package let validFrom: String
  package let validTo: String
  /// What is confirmed about the dates.
  package let status: String

  /// The outcome of an offence; a sub-code is read as its code.
  package var outcome: Outcome? {
    let letters = kind == "sub-code" ? code.filter(\.isNumber) : code
    return OutcomeNotation.outcome(letters)
  }
}

extension FrameworkOutcome {
  /// Every row of the reference data, in their order.
  ///
  /// - Parameter referencePath: the folder of reference data, or `nil` for `reference` beside the
  ///   working folder, else `datasets/reference` in it.
  package static func all(referencePath: String?) throws(StudiesError) -> [FrameworkOutcome] {
    try ReferenceData(for: ".", named: referencePath).framework()
  }
}

extension ReferenceData {
  /// The outcomes framework, in the order of `outcomes.csv`.
  func framework() throws(StudiesError) -> [FrameworkOutcome] {
    let path = "\(folder)/outcomes.csv"
    var log: [Diagnostic] = []
    let table = HeadedTable(
      try readFile(at: path, named: path), file: "outcomes.csv",
      required: ["code", "name", "wording", "group", "kind", "valid_from", "valid_to", "status"],
      optional: ["note", "source"], log: &log)
    if !log.isEmpty { throw .unusable(log) }
    return table.rows.map {
      FrameworkOutcome(
        code: $0["code"], name: $0["name"], wording: $0["wording"], group: $0["group"],
        kind: $0["kind"], validFrom: $0["valid_from"], validTo: $0["valid_to"],
        status: $0["status"])
    }
  }
}
