/// Which offences a return's outcomes belong to.
package enum CountingBasis: String, Hashable, Sendable, CaseIterable {
  /// Outcomes of the offences recorded in the period, whenever the outcome came.
  case offencesRecorded = "offences-recorded"
  /// Outcomes recorded in the period, whenever the offence was.
  case outcomesRecorded = "outcomes-recorded"
  /// The return does not say. It is kept out of pooled shares.
  case unknown

  package var words: String {
    switch self {
    case .offencesRecorded: "outcomes of the offences recorded in the period"
    case .outcomesRecorded: "outcomes recorded in the period, whenever the offence was recorded"
    case .unknown: "not stated"
    }
  }
}
