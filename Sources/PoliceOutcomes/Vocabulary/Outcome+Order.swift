extension Outcome {
  /// The name inside a figure id: "1", "14-or-16", "not-yet-assigned", "not-stated-blank".
  package var id: String {
    switch self {
    case .assigned(let codes): codes.codes.map(\.rawValue).joined(separator: "-or-")
    case .outsideFramework: "other"
    case .notYetAssigned: "not-yet-assigned"
    case .notStated(let reason): "not-stated-\(reason.id)"
    case .transferred: "transferred"
    case .cancelled: "cancelled"
    }
  }

  /// Codes in framework order, exact ones before groups, then what is not a code.
  package static func inFrameworkOrder(_ left: Outcome, _ right: Outcome) -> Bool {
    left.sortKey.lexicographicallyPrecedes(right.sortKey)
  }

  private var sortKey: [Int] {
    switch self {
    case .assigned(let codes):
      [codes.codes.count == 1 ? 0 : 1] + codes.codes.map(\.position)
    case .outsideFramework: [2]
    case .notYetAssigned: [3]
    case .notStated(let reason): [4, NotStated.allCases.firstIndex(of: reason) ?? 0]
    case .transferred: [5]
    case .cancelled: [6]
    }
  }
}

extension Outcome.NotStated {
  /// The name inside a figure id.
  package var id: String {
    switch self {
    case .blank: "blank"
    case .said: "said"
    case .unknownLabel: "unknown-label"
    case .ambiguousLabel: "ambiguous-label"
    case .missingFromOutcomes: "missing-from-outcomes"
    case .notAskedFor: "not-asked-for"
    case .noOutcomesGiven: "no-outcomes-given"
    }
  }
}
