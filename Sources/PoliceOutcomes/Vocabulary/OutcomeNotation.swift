/// How outcomes are written in `codebook.csv` and `outcome-labels.csv`.
///
/// `1`, `1A` ... `22`; `14|16` one of several; `9-18` a run of the framework; and the words
/// `not-yet-assigned`, `not-stated`, `transferred`, `cancelled`, `other`.
package enum OutcomeNotation {
  /// The outcome `text` stands for, or `nil` where it is not in the notation.
  package static func outcome(_ text: String) -> Outcome? {
    if let word = words[text] { return word }
    var codes: OutcomeCodes = []
    for part in text.split(separator: "|", omittingEmptySubsequences: false) {
      guard let some = run(part) else { return nil }
      codes.formUnion(some)
    }
    return codes.isEmpty ? nil : .assigned(codes)
  }

  /// How `outcome` is written; the inverse of `outcome(_:)` for every outcome a codebook can name.
  package static func text(_ outcome: Outcome) -> String {
    switch outcome {
    case .assigned(let codes): codes.codes.map(\.rawValue).joined(separator: "|")
    case .outsideFramework: "other"
    case .notYetAssigned: "not-yet-assigned"
    case .notStated: "not-stated"
    case .transferred: "transferred"
    case .cancelled: "cancelled"
    }
  }

  private static let words: [String: Outcome] = [
    "not-yet-assigned": .notYetAssigned, "not-stated": .notStated(.said),
    "transferred": .transferred, "cancelled": .cancelled, "other": .outsideFramework,
    "cancelled|transferred": .cancelled, "transferred|cancelled": .cancelled,
  ]

  /// One code, or the codes from one through another. A run leaves out the alternates (1A).
  private static func run(_ text: Substring) -> OutcomeCodes? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = OutcomeCode(rawValue: String(ends[0])) else { return nil }
    if ends.count == 1 { return OutcomeCodes(first) }
    guard ends.count == 2, let last = OutcomeCode(rawValue: String(ends[1])), first < last
    else { return nil }
    return OutcomeCodes(
      OutcomeCode.allCases.filter { first <= $0 && $0 <= last && !$0.rawValue.hasSuffix("A") })
  }
}
