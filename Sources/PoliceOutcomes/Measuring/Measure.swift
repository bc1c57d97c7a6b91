/// What is counted, and out of what. The denominator is part of the measure: a charge rate of
/// all offences recorded and one of assigned outcomes are different figures.
package struct Measure: Hashable, Sendable {
  /// The name in `study.yml`, in figure ids and in placeholders: "charge-rate-assigned".
  package let id: String
  /// The name in headings: "Charge rate, of assigned outcomes".
  package let title: String
  package let kind: Kind
  /// What is counted, in words that follow "offences": "that ended in a charge or summons".
  package let numeratorWords: String

  package enum Kind: Hashable, Sendable {
    /// The number of offences recorded, less those later removed.
    case offencesRecorded
    case share(Numerator, of: Denominator)
    /// The change in offences recorded from one year to the next.
    case growth
    /// The same in the forces that gave either year, so that it moves as forces come and go.
    case unbalancedGrowth
  }

  /// Which offences a share counts.
  package enum Numerator: Hashable, Sendable {
    case codes(OutcomeCodes)
    /// These, and of open offences none at the least and every one at the most.
    case codesOnceNoneIsOpen(OutcomeCodes)
    case notYetAssigned
  }

  /// - Source: definitions of the three denominators in `docs/methods.md`.
  package enum Denominator: String, Hashable, Sendable, CaseIterable {
    /// Offences recorded, less those transferred or cancelled.
    case recorded
    /// Of those, the offences whose outcome is stated, open ones included.
    case stated
    /// Of those, the offences that have ended in an outcome.
    case assigned

    package var words: String {
      switch self {
      case .recorded: "offences recorded"
      case .stated: "offences whose outcome is stated"
      case .assigned: "offences with an outcome assigned"
      }
    }
  }

  /// The denominator of a share; `nil` for a count or a growth.
  package var denominator: Denominator? {
    if case .share(_, let denominator) = kind { denominator } else { nil }
  }

  /// Whether the measure is a change, in whichever forces.
  package var isGrowth: Bool { kind == .growth || kind == .unbalancedGrowth }

  /// The definition in one sentence.
  package var definition: String {
    switch kind {
    case .offencesRecorded:
      "Offences recorded in the period, less those transferred to another force or cancelled."
    case .share(_, let denominator):
      "Offences \(numeratorWords), out of \(denominator.words)"
        + (denominator == .recorded ? " (transferred and cancelled records left out)." : ".")
    case .growth:
      "The change in offences recorded from one whole year to the next, in the forces that gave both."
    case .unbalancedGrowth:
      "The change in offences recorded from one whole year to the next, in the forces that gave either: it also moves where forces come and go."
    }
  }
}

extension Measure {
  /// Every measure a study may name, in the order of the documentation.
  package static let all: [Measure] = {
    var measures = [
      Measure(
        id: "offences-recorded", title: "Offences recorded", kind: .offencesRecorded,
        numeratorWords: "recorded")
    ]
    for share in shares {
      for denominator in share.denominators {
        measures.append(share.measure(of: denominator))
      }
    }
    measures.append(
      Measure(
        id: "growth", title: "Change from the year before", kind: .growth,
        numeratorWords: "recorded"))
    return measures
  }()

  /// The measure with this id, or `nil`.
  package static func named(_ id: String) -> Measure? { all.first { $0.id == id } }

  /// A numerator and the denominators it may be taken of; the first gives its name unadorned.
  private struct Family {
    let id: String
    let title: String
    let numerator: Numerator
    let words: String
    var denominators: [Denominator] = [.recorded, .stated, .assigned]

    func measure(of denominator: Denominator) -> Measure {
      let isPlain = denominator == denominators.first
      return Measure(
        id: isPlain ? id : "\(id)-\(denominator.rawValue)",
        title: isPlain ? title : "\(title), of \(denominator.words)",
        kind: .share(numerator, of: denominator), numeratorWords: words)
    }
  }

  private static let shares = [
    Family(
      id: "charge-rate", title: "Charged or summonsed", numerator: .codes(.charged),
      words: "that ended in a charge or summons (outcome 1)"),
    Family(
      id: "charge-rate-with-alternate", title: "Charged or summonsed, alternate offences included",
      numerator: .codes(.chargedWithAlternate),
      words:
        "that ended in a charge or summons for this or an alternate offence (outcomes 1 and 1A)"),
    Family(
      id: "caution", title: "Cautioned", numerator: .codes(.cautions),
      words: "that ended in a caution (outcomes 2, 2A, 3 and 3A)"),
    Family(
      id: "community-resolution", title: "Community resolution",
      numerator: .codes(.communityResolution),
      words: "that ended in a community resolution (outcome 8)"),
    Family(
      id: "out-of-court", title: "Dealt with out of court", numerator: .codes(.outOfCourt),
      words:
        "dealt with out of court by caution, penalty notice, warning or community resolution (outcomes 2, 2A, 3, 3A, 6, 7 and 8)"
    ),
    Family(
      id: "evidential-difficulties", title: "Evidential difficulties, victim supports action",
      numerator: .codes(.evidentialDifficulties),
      words:
        "closed for evidential difficulties although a suspect was identified and the victim supported action (outcome 15)"
    ),
    Family(
      id: "evidential-difficulties-broad", title: "Evidential difficulties of every kind",
      numerator: .codes(.evidentialDifficultiesBroad),
      words: "closed for evidential difficulties of any kind (outcomes 14, 15 and 16)"),
    Family(
      id: "victim-does-not-support", title: "Victim does not support action",
      numerator: .codes(.victimDoesNotSupport),
      words: "in which the victim did not support further action (outcomes 14 and 16)"),
    Family(
      id: "suspect-identified-victim-does-not-support",
      title: "Suspect identified, victim does not support action",
      numerator: .codes(.suspectIdentifiedVictimDoesNotSupport),
      words:
        "in which a suspect was identified and the victim did not support further action (outcome 16)"
    ),
    Family(
      id: "no-suspect-identified", title: "No suspect identified",
      numerator: .codes(.noSuspectIdentified),
      words: "closed with no suspect identified (outcome 18)"),
    Family(
      id: "no-further-action", title: "No further action", numerator: .codes(.noFurtherAction),
      words: "closed with no further action (outcomes 9 to 18 and 21)"),
    Family(
      id: "diversionary", title: "Diversionary activity", numerator: .codes(.diversionary),
      words: "closed after diversionary, educational or intervention activity (outcome 22)"),
    Family(
      id: "open", title: "No outcome yet", numerator: .notYetAssigned,
      words: "that had no outcome when the force answered", denominators: [.recorded, .stated]),
  ]
}
