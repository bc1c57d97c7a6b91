package import PoliceOutcomes
import Reports

/// What a verification found, as text: for a person, and as one JSON object for a program.
package enum VerificationText {
  /// One line a difference.
  ///
  /// - Parameters:
  ///   - report: the folder of the report, as the user named it.
  ///   - study: the folder of the study, as the user named it.
  package static func lines(
    _ verification: Verification, report: String, study: String
  ) -> [String] {
    var search = PersonalDataSearch()
    return verification.differences.map { difference in
      DiagnosticText.visible(search.masked(line(difference, report: report, study: study)))
    }
  }

  private static func line(
    _ difference: Verification.Difference, report: String, study: String
  ) -> String {
    switch difference {
    case .input(let path, let change, let was, let now):
      let digests = [was, now].compactMap { $0.map { $0.prefix(16) } }
      return "\(study)/\(path): \(change.rawValue)"
        + (digests.count == 2 ? ": SHA-256 \(digests[1])…, not \(digests[0])…" : "")
    case .missing(let file): return "\(report)/\(file): is missing"
    case .extra(let file): return "\(report)/\(file): is not part of the report"
    case .words(let file, let line, let printed, let given):
      let (theirs, ours) = parts(printed, given)
      return "\(report)/\(file):\(line): reads \(theirs); the study gives \(ours)"
    case .figure(let id, let column, let file, let line, let printed, let given):
      let name = column.isEmpty ? id : "\(id), \(column)"
      let theirs = printed.map { "printed \(quoted($0))" } ?? "not printed"
      let ours =
        given.map { "the returns give \(quoted($0))" } ?? "the returns do not give it there"
      return "\(report)/\(file):\(line): \(name): \(theirs); \(ours)"
    }
  }

  /// How many characters of a line are shown on each side of what differs.
  private static let shown = 40

  /// What differs in two lines, with a little of what stands around it.
  private static func parts(_ printed: String, _ given: String) -> (String, String) {
    let (theirs, ours) = (Array(printed.unicodeScalars), Array(given.unicodeScalars))
    let start = zip(theirs, ours).prefix { $0 == $1 }.count
    let end = zip(theirs.dropFirst(start).reversed(), ours.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    func part(_ scalars: [Unicode.Scalar]) -> String {
      let first = max(0, start - shown)
      let last = min(scalars.count, max(start, scalars.count - end) + shown)
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[first..<min(last, first + 4 * shown)])
      return quoted((first > 0 ? "…" : "") + String(text) + (last < scalars.count ? "…" : ""))
    }
    return (part(theirs), part(ours))
  }

  private static func quoted(_ text: String) -> String { "‘\(text)’" }

  /// What was compared, and what came of it.
  package static func summary(_ verification: Verification, report: String) -> String {
    let count = verification.differences.count
    let found =
      count == 0
      ? "nothing differs"
      : "\(NumberFormat.count(count)) thing\(count == 1 ? "" : "s") differ\(count == 1 ? "s" : "")"
    return
      "\(report): \(NumberFormat.count(verification.figureCount)) figures worked out again from "
      + "\(NumberFormat.count(verification.returnCount)) returns, \(NumberFormat.count(verification.printCount)) prints of them in "
      + "\(NumberFormat.count(verification.fileCount)) files: \(found)"
  }

  /// The same as one JSON object.
  package static func json(_ verification: Verification, report: String, study: String) -> String {
    let differences = verification.differences.map { difference -> String in
      var members: [(String, String?)] = []
      switch difference {
      case .input(let path, let change, let was, let now):
        members = [("input", path), ("change", change.rawValue), ("was", was), ("now", now)]
      case .missing(let file): members = [("file", file), ("change", "missing")]
      case .extra(let file): members = [("file", file), ("change", "extra")]
      case .words(let file, let line, let printed, let given):
        members = [
          ("file", file), ("line", "\(line)"), ("printed", printed), ("given", given),
        ]
      case .figure(let id, let column, let file, let line, let printed, let given):
        members = [
          ("figure", id), ("column", column), ("file", file), ("line", "\(line)"),
          ("printed", printed), ("given", given),
        ]
      }
      let written = members.map { name, value in
        let text = name == "line" ? value : value.map(JSONText.quoted)
        return "\(JSONText.quoted(name)): \(text ?? "null")"
      }
      return "{\(written.joined(separator: ", "))}"
    }
    return "{\"report\": \(JSONText.quoted(report)), \"study\": \(JSONText.quoted(study)), "
      + "\"figures\": \(verification.figureCount), \"returns\": \(verification.returnCount), "
      + "\"prints\": \(verification.printCount), \"files\": \(verification.fileCount), "
      + "\"differences\": [\(differences.joined(separator: ", "))]}"
  }
}
