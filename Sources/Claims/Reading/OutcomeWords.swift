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

  /// What `cores` say, or `nil` where they speak of no outcome.
  init?(_ cores: ArraySlice<String>) {
    let text = " " + cores.joined(separator: " ") + " "
    func says(_ phrases: [String]) -> Bool { phrases.contains { text.contains(" " + $0) } }
    let numbered = OutcomeWords.numbered(cores)
    let isUnsupported = says(OutcomeWords.notSupporting)
    let isWithoutSuspect = says(OutcomeWords.withoutSuspect)
    let isWithSuspect =
      !isWithoutSuspect && says(OutcomeWords.withSuspect) && says(["suspect", "named"])
    let isCharged = says(["charg", "summons", "summoned"])
    let isEvidential = says(["evidential", "insufficient evidence", "lack of evidence"])
    if !numbered.isEmpty {
      codes = numbered
    } else if isUnsupported, isEvidential, !isWithSuspect, !isWithoutSuspect {
      codes = .evidentialDifficultiesBroad
    } else if isUnsupported {
      codes =
        isWithoutSuspect
        ? OutcomeCodes(.o14) : isWithSuspect ? OutcomeCodes(.o16) : .victimDoesNotSupport
    } else if isEvidential {
      codes = .evidentialDifficulties
    } else if isCharged {
      codes = .charged
    } else if says(["community resolution"]) {
      codes = .communityResolution
    } else if says(["out of court", "out-of-court"]) {
      codes = .outOfCourt
    } else if says(["caution"]) {
      codes = .cautions
    } else if says(["diversion"]) {
      codes = .diversionary
    } else if isWithoutSuspect {
      codes = .noSuspectIdentified
    } else if says(["no further action", "no action", "nfa"]) {
      codes = .noFurtherAction
    } else {
      codes = []
    }
    isOpen = codes.isEmpty && says(OutcomeWords.open)
    if codes.isEmpty, !isOpen { return nil }
    isDenied = isCharged && codes == .charged && OutcomeWords.denies(cores)
    denominator =
      says(["outcome is stated", "stated outcome", "known outcome", "outcome is known"])
      ? .stated
      : says([
        "with an outcome", "assigned outcome", "outcome assigned", "concluded", "finalised",
        "completed investigations",
      ])
        ? .assigned : nil
  }

  /// "outcome 16", "outcomes 14 and 16", "outcome type 15".
  private static func numbered(_ cores: ArraySlice<String>) -> OutcomeCodes {
    var codes: OutcomeCodes = []
    var isAfter = false
    for core in cores {
      if ["outcome", "outcomes", "type", "types"].contains(core) {
        isAfter = isAfter || core.hasPrefix("outcome")
      } else if isAfter, let code = OutcomeCode(rawValue: core.uppercased()) {
        codes.formUnion(OutcomeCodes(code))
      } else if !["and", "or", "to", "&"].contains(core) {
        isAfter = false
      }
    }
    return codes
  }

  /// Whether a word before "charged" or "summonsed" denies it.
  private static func denies(_ cores: ArraySlice<String>) -> Bool {
    guard
      let place = cores.firstIndex(where: { $0.hasPrefix("charg") || $0.hasPrefix("summons") })
    else { return false }
    return cores[max(cores.startIndex, place - 6)..<place].contains {
      ["not", "no", "never", "without", "nobody"].contains($0) || $0.hasSuffix("n't")
        || $0.hasSuffix("n’t")
    }
  }

  private static let notSupporting = [
    "not support", "unable or unwilling", "unwilling or unable", "unwilling", "no longer support",
    "not to support", "withdrew", "withdraw", "withdrawn", "declined to support", "didn't support",
    "didn’t support", "doesn't support", "doesn’t support", "unable to support", "not wish to",
    "dropped by victim", "dropped by the victim", "dropped by survivor",
  ]
  private static let withoutSuspect = [
    "no suspect", "no clear suspect", "without a suspect", "no known suspect",
    "suspect was not identified",
    "suspect not identified", "suspect not being identified", "no named suspect",
    "unidentified suspect",
    "not identify a suspect",
  ]
  private static let withSuspect = ["identif", "named suspect", "known suspect"]
  private static let open = [
    "no outcome", "still open", "under investigation", "ongoing", "outcome pending", "not yet been",
    "awaiting an outcome", "had not been concluded", "unresolved",
  ]
}
