/// What a return counts.
///
/// - Source: numbers of victims and of suspects need not match those of crimes (West Midlands
///   Police, FOI 1887A/23), so that a count of either is no count of offences.
package enum CountingUnit: String, Hashable, Sendable, CaseIterable {
  /// Recorded offences (crimes).
  case offences
  /// Suspects or persons dealt with.
  case suspects
  case victims
  /// Incidents, which may hold several offences or none.
  case incidents

  /// The words that a register or a return may use for each.
  private static let names: [CountingUnit: Set<String>] = [
    .offences: ["offences", "offence", "crimes", "crime"],
    .suspects: [
      "suspects", "suspect", "persons", "person", "people", "offenders", "offender",
      "individuals", "individual", "defendants", "defendant",
    ],
    .victims: ["victims", "victim", "complainants", "complainant"],
    .incidents: ["incidents", "incident"],
  ]

  /// The unit that `word`, in lower case, names, or `nil`.
  package init?(word: some StringProtocol) {
    let word = String(word)
    guard
      let unit = CountingUnit.allCases.first(where: {
        CountingUnit.names[$0]?.contains(word) == true
      })
    else { return nil }
    self = unit
  }
}
