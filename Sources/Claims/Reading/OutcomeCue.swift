import PoliceOutcomes

/// Something that words say became of offences, or of which offences it is said.
enum OutcomeCue: Hashable {
  case unsupported
  case withoutSuspect
  case suspect
  case identified
  case charged
  /// "were not charged", "without a charge".
  case notCharged
  case evidential
  case communityResolution
  case outOfCourt
  case cautioned
  case diverted
  case noAction
  case open
  /// "outcome 16".
  case code(OutcomeCode)
  /// "of offences whose outcome is stated", "with an outcome".
  case denominator(Measure.Denominator)

  /// Where the words of a sentence say so, in order.
  static func all(in cores: [String]) -> [(words: Range<Int>, cue: OutcomeCue)] {
    var found = numbered(cores)
    for place in cores.indices {
      for (phrase, cue) in phrases where stands(phrase, at: place, in: cores) {
        let isDenied = cue == .charged && isDenied(place, in: cores)
        found.append((place..<place + phrase.count, isDenied ? .notCharged : cue))
      }
    }
    return found
  }

  /// Whether the words of a phrase stand at `place`; of the last the beginning is enough.
  private static func stands(_ phrase: [String], at place: Int, in cores: [String]) -> Bool {
    guard place + phrase.count <= cores.count, let last = phrase.last else { return false }
    return cores[place + phrase.count - 1].hasPrefix(last)
      && cores[place..<place + phrase.count - 1].elementsEqual(phrase.dropLast())
  }

  /// Whether one of the words before "charged" denies it.
  private static func isDenied(_ place: Int, in cores: [String]) -> Bool {
    cores[max(0, place - 6)..<place].contains {
      ["not", "no", "never", "without", "nobody"].contains($0) || $0.hasSuffix("n't")
        || $0.hasSuffix("n’t")
    }
  }

  /// "outcome 16", "outcomes 14 and 16", "outcome type 15".
  private static func numbered(_ cores: [String]) -> [(Range<Int>, OutcomeCue)] {
    var found: [(Range<Int>, OutcomeCue)] = []
    var isAfter = false
    for (place, core) in cores.enumerated() {
      if ["outcome", "outcomes"].contains(core) {
        isAfter = true
      } else if isAfter, let code = OutcomeCode(rawValue: core.uppercased()) {
        found.append((place..<place + 1, .code(code)))
      } else if !["and", "or", "to", "&", "type", "types"].contains(core) {
        isAfter = false
      }
    }
    return found
  }

  private static let phrases: [(words: [String], cue: OutcomeCue)] = {
    let lists: [(OutcomeCue, [String])] = [
      (
        .unsupported,
        [
          "not support", "unable or unwilling", "unwilling", "no longer support", "not to support",
          "withdrew", "withdraw", "declined to support", "didn't support", "didn’t support",
          "doesn't support", "doesn’t support", "unable to support", "not wish to",
          "dropped by victim",
          "dropped by the victim", "dropped by survivor",
        ]
      ),
      (
        .withoutSuspect,
        [
          "no suspect", "no clear suspect", "without a suspect", "no known suspect",
          "suspect was not identified", "suspect not identified", "suspect not being identified",
          "no named suspect", "unidentified suspect", "not identify a suspect",
        ]
      ),
      (.suspect, ["suspect"]), (.identified, ["identif", "named suspect", "known suspect"]),
      (.charged, ["charg", "summons", "summoned"]),
      (.evidential, ["evidential", "insufficient evidence", "lack of evidence"]),
      (.communityResolution, ["community resolution"]),
      (.outOfCourt, ["out of court", "out-of-court"]),
      (.cautioned, ["caution"]), (.diverted, ["diversion"]),
      (.noAction, ["no further action", "no action", "nfa"]),
      (
        .open,
        [
          "no outcome", "still open", "under investigation", "ongoing", "outcome pending",
          "not yet been",
          "awaiting an outcome", "had not been concluded", "unresolved",
        ]
      ),
      (
        .denominator(.stated),
        ["outcome is stated", "stated outcome", "known outcome", "outcome is known"]
      ),
      (
        .denominator(.assigned),
        ["with an outcome", "assigned outcome", "outcome assigned", "concluded", "finalised"]
      ),
    ]
    return lists.flatMap { cue, phrases in
      phrases.map { ($0.split(separator: " ").map(String.init), cue) }
    }
  }()
}
