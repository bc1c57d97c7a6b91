/// One of the groups that outcomes are told in; a study has six of them at most.
package enum OutcomeGroup: Int, Hashable, Sendable, CaseIterable {
  case charged
  case outOfCourt
  case evidentialDifficulties
  case noSuspect
  /// No further action of several kinds, and the return does not say which.
  case noAction
  case other
  case open

  /// The group `outcome` belongs to, or `nil` for a record that leaves every denominator.
  ///
  /// A label that allows codes of several groups is in none of these.
  package init?(_ outcome: Outcome) {
    switch outcome {
    case .assigned(let codes):
      self =
        OutcomeGroup.coded.first { $0.1.isSuperset(of: codes) }?.0
        ?? (codes.codes.count > 1 && OutcomeCodes.noFurtherAction.isSuperset(of: codes)
          ? .noAction : .other)
    case .outsideFramework: self = .other
    case .notYetAssigned, .notStated: self = .open
    case .transferred, .cancelled: return nil
    }
  }

  private static let coded: [(OutcomeGroup, OutcomeCodes)] = [
    (.charged, .chargedWithAlternate), (.outOfCourt, .outOfCourt),
    (.evidentialDifficulties, .evidentialDifficultiesBroad), (.noSuspect, .noSuspectIdentified),
  ]

  /// More segments of one bar cannot be told apart.
  package static let most = 6

  /// The group of each outcome of a study: where there are more than six, what is not said which goes
  /// with the others, in every figure alike.
  static func groups(of outcomes: Set<Outcome>) -> [Outcome: OutcomeGroup] {
    let groups = outcomes.reduce(into: [Outcome: OutcomeGroup]()) { groups, outcome in
      groups[outcome] = OutcomeGroup(outcome)
    }
    guard Set(groups.values).count > most else { return groups }
    return groups.mapValues { $0 == .noAction ? .other : $0 }
  }

  /// The name of the group in the ids of its figures: "out-of-court".
  package var id: String {
    switch self {
    case .charged: "charged"
    case .outOfCourt: "out-of-court"
    case .evidentialDifficulties: "evidential-difficulties"
    case .noSuspect: "no-suspect"
    case .noAction: "no-action"
    case .other: "other"
    case .open: "open"
    }
  }

  /// The name of the group, which may depend on what is in it.
  package func label(of outcomes: Set<Outcome>) -> String {
    switch self {
    case .charged: chargedLabel(of: outcomes)
    case .outOfCourt: "Dealt with out of court"
    case .evidentialDifficulties: "Evidential difficulties or victim does not support action"
    case .noSuspect: "No suspect identified"
    case .noAction: "No further action, kind not stated"
    case .other: otherLabel(of: outcomes)
    case .open: openLabel(of: outcomes)
    }
  }

  /// The group has alternate offences (1A) in it, and the measure of the name has not.
  private func chargedLabel(of outcomes: Set<Outcome>) -> String {
    outcomes.allSatisfy { $0 == .assigned(.charged) }
      ? "Charged or summonsed" : "Charged or summonsed, alternate offences included"
  }

  private func otherLabel(of outcomes: Set<Outcome>) -> String {
    let isVague = outcomes.contains { outcome in
      if case .assigned(let codes) = outcome { codes.codes.count > 1 } else { false }
    }
    return isVague ? "Other, or not said which" : "Other outcomes"
  }

  private func openLabel(of outcomes: Set<Outcome>) -> String {
    if !outcomes.contains(.notYetAssigned) { return "Outcome not stated" }
    return outcomes.count == 1 ? "No outcome yet" : "No outcome yet, or not stated"
  }
}
