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
    let (one, other) = (left.rank, right.rank)
    if one != other { return one < other }
    switch (left, right) {
    case (.assigned(let codes), .assigned(let others)): return codes.precede(others)
    case (.notStated(let reason), .notStated(let another)): return reason.place < another.place
    default: return false
    }
  }

  private var rank: Int {
    switch self {
    case .assigned(let codes): codes.rawValue.nonzeroBitCount == 1 ? 0 : 1
    case .outsideFramework: 2
    case .notYetAssigned: 3
    case .notStated: 4
    case .transferred: 5
    case .cancelled: 6
    }
  }
}

extension OutcomeCodes {
  /// Whether the codes, one after the other in framework order, come before those of another set.
  fileprivate func precede(_ others: OutcomeCodes) -> Bool {
    let differing = rawValue ^ others.rawValue
    if differing == 0 { return false }
    // The first code that only one of the two has. The other comes later, unless it ends there.
    let first = differing & (~differing + 1)
    let hasFirst = rawValue & first != 0
    let further = (hasFirst ? others : self).rawValue & ~(first | (first - 1))
    return hasFirst == (further != 0)
  }
}

extension Outcome.NotStated {
  fileprivate var place: Int { Outcome.NotStated.allCases.firstIndex(of: self) ?? 0 }

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
