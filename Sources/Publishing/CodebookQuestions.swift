import DelimitedText
import PoliceOutcomes
package import Studies

/// The rows that `codebook.csv` lacks, as questions: what a label means stays empty until a
/// person says it.
package enum CodebookQuestions {
  package static let columns = ["label", "further", "force", "outcome", "why"]

  /// One row for each open label, as CSV; after a heading where the study has no codebook yet.
  /// Empty where no label is open.
  package static func csv(_ open: OpenLabels) -> String {
    guard !open.labels.isEmpty else { return "" }
    let candidates = OutcomeCandidates(known: open.known, framework: open.framework)
    var writer = RecordWriter()
    if !open.hasCodebook { writer.append(columns.map { .verbatim($0) }) }
    for label in open.labels {
      let meanings = meanings(of: label, by: candidates)
      let means = meanings.map { words(for: $0, among: meanings, in: open.framework) }
      writer.append([
        // What a force wrote must come back as it is, or the row would not match it.
        .verbatim(plain(label.label)), .verbatim(plain(label.further)),
        .verbatim(label.forces.count == 1 ? label.forces[0] : ""), .verbatim(""),
        .text(DiagnosticText.visible(question(about: label, candidates: means))),
      ])
    }
    return writer.text
  }

  /// Up to three outcomes the label may mean, the likeliest first.
  private static func meanings(
    of label: OpenLabel, by candidates: OutcomeCandidates
  ) -> [Outcome] {
    let text = "\(label.label) \(label.further)"
    guard let builtIn = label.builtIn else {
      // Together they say most; else the further information is the more telling of the two.
      let tries = [text, label.further, label.label].lazy.map { candidates.ranked($0) }
      return Array((tries.first { !$0.isEmpty } ?? []).prefix(3))
    }
    switch builtIn.outcome {
    case .assigned(let codes):
      let single = codes.codes.map { Outcome.assigned(OutcomeCodes($0)) }
      if single.count == 1 {
        let others = candidates.ranked(text).filter { $0 != single[0] }
        return Array((single + others).prefix(3))
      }
      let ranked = candidates.ranked(text, least: 1).filter { single.contains($0) }
      let inOrder = ranked + single.filter { !ranked.contains($0) }
      // That nobody can say which is an answer too.
      return single.count <= 3
        ? Array((inOrder + [builtIn.outcome]).prefix(3))
        : [builtIn.outcome] + inOrder.prefix(2)
    case .notStated:
      return candidates.ranked(text).filter { $0 != builtIn.outcome }.prefix(2)
        + [builtIn.outcome]
    case .outsideFramework, .notYetAssigned, .transferred, .cancelled:
      let others = candidates.ranked(text).filter { $0 != builtIn.outcome }
      return Array(([builtIn.outcome] + others).prefix(3))
    }
  }

  /// "which of 16 (...), 14 (...)? seen 12 times, first at returns/kent.csv:3:2".
  private static func question(about label: OpenLabel, candidates: [String]) -> String {
    let ask =
      switch candidates.count {
      case 0: "which outcome? no known label is like it;"
      case 1: "is it \(candidates[0])?"
      default: "which of \(candidates.joined(separator: ", "))?"
      }
    let count = label.places.count
    let first = label.places.first?.text ?? ""
    var text = "\(ask) seen \(count == 1 ? "once, at" : "\(count) times, first at") \(first)"
    if label.forces.count > 1 {
      let rest = label.forces.count - 3
      text += "; written by \(label.forces.prefix(3).joined(separator: ", "))"
      if rest > 0 { text += " and \(rest) more" }
    }
    if let note = label.builtIn?.note, !note.isEmpty { text += "; known about it: \(note)" }
    return text
  }

  /// An outcome as a codebook writes it, with what it means.
  private static func words(
    for outcome: Outcome, among candidates: [Outcome], in framework: [FrameworkOutcome]
  ) -> String {
    let names = framework.filter { $0.kind != "sub-code" && covers(outcome, $0.outcome) }
      .map(\.name)
    let meaning =
      switch outcome {
      case .notStated: "nothing usable is said"
      case .outsideFramework: "an outcome that the framework has no code for"
      case .assigned(let codes)
      where codes.codes.count > 3
        || (codes.codes.count > 1 && isNamed(codes, by: candidates)):
        "one of these; not said which"
      case .assigned, .notYetAssigned, .transferred, .cancelled:
        names.joined(separator: "; or ")
      }
    return "\(OutcomeNotation.text(outcome)) (\(meaning))"
  }

  /// Whether each of `codes` is a candidate of its own, which says what it means.
  private static func isNamed(_ codes: OutcomeCodes, by candidates: [Outcome]) -> Bool {
    codes.codes.allSatisfy { candidates.contains(.assigned(OutcomeCodes($0))) }
  }

  private static func covers(_ outcome: Outcome, _ row: Outcome?) -> Bool {
    guard case .assigned(let codes) = outcome, case .assigned(let code) = row else {
      return outcome == row
    }
    return codes.isSuperset(of: code)
  }

  /// Text for a cell that is looked up again: in one line, without marks that cannot be seen and
  /// that a label's comparison leaves out too.
  private static func plain(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if result.last != " ", !result.isEmpty { result.append(" ") }
      } else if scalar.properties.generalCategory != .format {
        result.append(scalar)
      }
    }
    while result.last == " " { result.removeLast() }
    return DiagnosticText.visible(String(result))
  }
}
