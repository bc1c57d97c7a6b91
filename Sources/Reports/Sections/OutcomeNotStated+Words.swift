package import PoliceOutcomes

extension Outcome.NotStated {
  /// Why no outcome is stated, in words.
  package var words: String {
    switch self {
    case .blank: "the cell is blank"
    case .said: "what is written gives no outcome"
    case .unknownLabel: "the label is in no codebook"
    case .ambiguousLabel: "the label has several meanings"
    case .missingFromOutcomes: "the offence is counted in no outcome"
    case .notAskedFor: "the outcome was not asked for"
    case .noOutcomesGiven: "the force gave no outcomes"
    }
  }
}
