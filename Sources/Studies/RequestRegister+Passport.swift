import PoliceOutcomes

// What a row of the register says of the return as a whole.
extension RequestRegister {
  /// The passport by the columns `unit`, `basis`, `scope` and `extracted_on`.
  static func passport(
    _ row: HeadedTable.Row, basis: CountingBasis, log: inout [Diagnostic]
  ) -> Passport {
    var passport = Passport(
      basis: basis, extractedOn: row["extracted_on"], at: row.location(of: "extracted_on"))
    passport.basis =
      basis == .unknown ? nil : PassportFact(basis, at: row.location(of: "basis"))
    let unit = LabelText.normalised(row["unit"])
    if let known = CountingUnit(word: unit) {
      passport.unit = PassportFact(known, at: row.location(of: "unit"))
    } else if !unit.isEmpty, unit != "unknown" {
      log.append(
        .wrongValue(
          "unit", row["unit"], expected: "one of offences, suspects, victims, incidents, unknown",
          at: row.location(of: "unit")))
    }
    switch LabelText.normalised(row["scope"]) {
    case "", "unknown": break
    case "same": passport.scope = PassportFact(.same, at: row.location(of: "scope"))
    default: passport.scope = PassportFact(.other(row["scope"]), at: row.location(of: "scope"))
    }
    return passport
  }
}
