package import PoliceOutcomes
import Publishing
import Reports

/// What became of the claims of a text, as text: for a person, and as one JSON object for a program.
package enum ClaimsText {
  /// A claim in two lines, the verdict and what it was held against, and a third where something is to
  /// be done.
  ///
  /// - Parameter name: the file of the text, as the user named it.
  package static func lines(
    _ check: ClaimCheck, name: String, settings: StudySettings
  ) -> [String] {
    check.claims.flatMap { claim in
      let head = "\(name):\(claim.line):\(claim.column): \(claim.verdict.word): ‘\(claim.words)’"
      let why = why(claim.verdict).map { ": \($0)" } ?? ""
      let from =
        claim.isCarriedOver ? ["  Part of this was said in an earlier sentence."] : []
      let basis = claim.basis.map { $0.lines(settings: settings) } ?? []
      let remedy = remedy(claim, settings: settings).map { ["  \($0)"] } ?? []
      return [head + why] + basis + from + remedy
    }.map(DiagnosticText.visible)
  }

  /// How many claims there are, and how many of each verdict.
  package static func summary(_ check: ClaimCheck, name: String) -> String {
    if check.claims.isEmpty { return "\(name): no number in it" }
    let counted = check.claims.reduce(into: [String: Int]()) {
      $0[$1.verdict.word, default: 0] += 1
    }
    let parts = order.compactMap { word in counted[word].map { "\($0) \(plural(word, $0))" } }
    let count = check.claims.count
    return
      "\(name): \(NumberFormat.count(count)) number\(count == 1 ? "" : "s"): \(parts.joined(separator: ", "))"
  }

  private static let order = [
    "differs", "wrong way", "other basis", "truncated", "undecided", "no figure", "not traced",
    "unknown figure", "agrees", "not checked",
  ]

  private static func plural(_ word: String, _ count: Int) -> String {
    guard count != 1 else { return word }
    switch word {
    case "differs": return "differ"
    case "agrees": return "agree"
    default: return word
    }
  }

  /// Why nothing is held against a number.
  private static func why(_ verdict: CheckedClaim.Verdict) -> String? {
    switch verdict {
    case .notChecked(let why), .notTraced(let why, _), .noFigure(let why): why
    case .unknownFigure(let id, _): "no figure is called '\(id)'"
    case .agrees, .truncated, .differs, .wrongWay, .undecided, .otherBasis: nil
    }
  }

  /// What to do about a claim that is not settled.
  private static func remedy(_ claim: CheckedClaim, settings: StudySettings) -> String? {
    let right = claim.basis.map { $0.given(isFine: claim.isFine, settings: settings) } ?? ""
    switch claim.verdict {
    case .agrees, .notChecked, .noFigure: return nil
    case .differs:
      return
        "The returns give \(right), unless another figure is meant: name it, [\(claim.words)][id]."
    case .wrongWay:
      return "It is the other way round: the returns give \(right)."
    case .truncated: return "Rounded, and not cut off, it is \(right)."
    case .undecided:
      return "It is somewhere in what the returns give, \(right), and they do not say where."
    case .otherBasis(let figure):
      return
        "\(figure.id) bears it out: \(figure.definition) Say so beside the number, or name it: [\(claim.words)][\(figure.id)]."
    case .notTraced(_, let figures):
      let like = figures.map { "[\(claim.words)][\($0.id)]" }.joined(separator: " or ")
      return figures.isEmpty
        ? "Name the figure, [\(claim.words)][id], or [\(claim.words)][none] where it is about something else."
        : "Name the figure if it is one of these: \(like)."
    case .unknownFigure(_, let nearest):
      return nearest.isEmpty
        ? "The ids are in figures.csv." : "The nearest: \(nearest.joined(separator: ", "))."
    }
  }

  /// All claims as one JSON object.
  package static func json(
    _ check: ClaimCheck, name: String, study: String, settings: StudySettings
  ) -> String {
    let claims = check.claims.map { claim -> String in
      let ids = claim.basis?.figures.map { JSONText.quoted($0.id) } ?? []
      let members = [
        ("line", "\(claim.line)"), ("column", "\(claim.column)"),
        ("words", JSONText.quoted(claim.words)), ("verdict", JSONText.quoted(claim.verdict.word)),
        ("figures", "[\(ids.joined(separator: ", "))]"),
        (
          "given",
          claim.basis.map {
            JSONText.quoted($0.given(isFine: claim.isFine, settings: settings))
          } ?? "null"
        ),
        ("why", why(claim.verdict).map(JSONText.quoted) ?? "null"),
      ]
      return "{\(members.map { "\(JSONText.quoted($0)): \($1)" }.joined(separator: ", "))}"
    }
    return "{\"text\": \(JSONText.quoted(name)), \"study\": \(JSONText.quoted(study)), "
      + "\"unsettled\": \(check.unsettledCount), \"claims\": [\(claims.joined(separator: ", "))]}"
  }
}
