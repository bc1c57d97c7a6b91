import PoliceOutcomes

/// What words say became of offences.
struct OutcomeWords: Hashable {
  /// The outcomes that are counted; empty for those that were open.
  let codes: OutcomeCodes
  /// Whether offences without an outcome are counted.
  let isOpen: Bool
  /// Whether the words say that it did not become of them: "were not charged".
  let isDenied: Bool
  /// Of which offences it is a part, where the words say.
  let denominator: Measure.Denominator?

  /// What some cues say together, or `nil` where they speak of no outcome.
  init?(_ cues: Set<OutcomeCue>) {
    let named = cues.compactMap { if case .code(let code) = $0 { code } else { nil } }
    codes = named.isEmpty ? OutcomeWords.codes(cues) : OutcomeCodes(named)
    isOpen = codes.isEmpty && cues.contains(.open)
    if codes.isEmpty, !isOpen { return nil }
    isDenied = codes == .charged && !cues.contains(.charged)
    denominator = Measure.Denominator.allCases.first { cues.contains(.denominator($0)) }
  }

  /// What became of the offences, the narrowest first.
  private static func codes(_ cues: Set<OutcomeCue>) -> OutcomeCodes {
    let isWithoutSuspect = cues.contains(.withoutSuspect)
    let isWithSuspect =
      !isWithoutSuspect && cues.contains(.suspect) && cues.contains(.identified)
    if cues.contains(.unsupported) {
      if isWithoutSuspect { return OutcomeCodes(.o14) }
      if isWithSuspect { return OutcomeCodes(.o16) }
      return cues.contains(.evidential) ? .evidentialDifficultiesBroad : .victimDoesNotSupport
    }
    if !cues.isDisjoint(with: [.charged, .notCharged]), !cues.contains(.evidential) {
      return .charged
    }
    let others: [(OutcomeCue, OutcomeCodes)] = [
      (.evidential, .evidentialDifficulties), (.communityResolution, .communityResolution),
      (.outOfCourt, .outOfCourt), (.cautioned, .cautions), (.diverted, .diversionary),
      (.withoutSuspect, .noSuspectIdentified), (.noAction, .noFurtherAction),
    ]
    return others.first { cues.contains($0.0) }?.1 ?? []
  }
}
