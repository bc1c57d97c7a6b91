package import PoliceOutcomes
package import Studies

/// The outcomes framework as text: for a person, and as one JSON object a line for a program.
package enum CodesText {
  /// How the framework is written out.
  package enum Format: String, Hashable, Sendable, CaseIterable {
    case text
    case json
  }

  /// The ids of the measures that count `outcome` in their numerator, in the order of the
  /// documentation. Denominators are no matter here.
  package static func measures(counting outcome: Outcome?) -> [Measure] {
    Measure.all.filter { measure in
      guard case .share(let numerator, _) = measure.kind else { return false }
      switch (numerator, outcome) {
      case (.codes(let counted), .assigned(let codes)): return counted.isSuperset(of: codes)
      case (.notYetAssigned, .notYetAssigned): return true
      case (.codes, _), (.codesOnceNoneIsOpen, _), (.notYetAssigned, _): return false
      }
    }
  }

  /// The framework, outcome by outcome.
  package static func lines(_ outcomes: [FrameworkOutcome], format: Format) -> [String] {
    switch format {
    case .text: outcomes.flatMap(block) + note
    case .json: outcomes.map(object)
    }
  }

  private static let note = [
    "A measure is named here once: charge-rate is out of offences recorded, charge-rate-stated of",
    "those whose outcome is stated, charge-rate-assigned of those with an outcome assigned.",
  ]

  private static func block(_ outcome: FrameworkOutcome) -> [String] {
    [
      "\(outcome.code)  \(outcome.name)",
      "  group     \(outcome.group.isEmpty ? "none" : outcome.group)",
      "  dates     \(dates(of: outcome))",
      "  measures  \(measures(of: outcome))",
      "",
    ].map(DiagnosticText.visible)
  }

  private static func dates(of outcome: FrameworkOutcome) -> String {
    let from = outcome.validFrom.isEmpty ? "" : "from \(outcome.validFrom)"
    let to = outcome.validTo.isEmpty ? "" : "to \(outcome.validTo)"
    let dates = [from, to].filter { !$0.isEmpty }.joined(separator: " ")
    if dates.isEmpty { return outcome.status.isEmpty ? "not dated" : outcome.status }
    return outcome.status.isEmpty ? dates : "\(dates) (\(outcome.status))"
  }

  private static func measures(of outcome: FrameworkOutcome) -> String {
    // The variants of a measure differ in their denominators alone.
    let plain = measures(counting: outcome.outcome).filter { $0.denominator == .recorded }
    let names = plain.map(\.id).joined(separator: ", ")
    if outcome.outcome?.isRemoved == true {
      return "none: the record leaves every numerator and denominator"
    }
    if names.isEmpty { return "none: it is in denominators only" }
    return outcome.kind == "sub-code" ? "\(names) (counted as \(id(of: outcome)))" : names
  }

  private static func id(of outcome: FrameworkOutcome) -> String {
    outcome.outcome.map { OutcomeNotation.text($0) } ?? outcome.code
  }

  private static func object(_ outcome: FrameworkOutcome) -> String {
    let fields: [(String, String)] = [
      ("code", JSONText.quoted(outcome.code)), ("name", JSONText.quoted(outcome.name)),
      ("wording", JSONText.quoted(outcome.wording)), ("group", known(outcome.group)),
      ("kind", JSONText.quoted(outcome.kind)), ("counts_as", JSONText.quoted(id(of: outcome))),
      ("valid_from", known(outcome.validFrom)), ("valid_to", known(outcome.validTo)),
      ("status", JSONText.quoted(outcome.status)),
      (
        "measures",
        "[\(measures(counting: outcome.outcome).map { JSONText.quoted($0.id) }.joined(separator: ", "))]"
      ),
    ]
    return "{\(fields.map { "\"\($0)\": \($1)" }.joined(separator: ", "))}"
  }

  private static func known(_ text: String) -> String {
    text.isEmpty ? "null" : JSONText.quoted(text)
  }
}
