package import PoliceOutcomes
import Reports

/// Diagnostics as text: for a person, for a program, and for annotations on a hosting site.
package enum DiagnosticText {
  /// How diagnostics are written out.
  package enum Format: String, Hashable, Sendable, CaseIterable {
    /// A line, the offending line with a caret, and the remedy.
    case text
    /// One JSON object a line.
    case json
    /// Workflow commands that annotate the offending line.
    case github
  }

  /// One diagnostic in `format`.
  ///
  /// - Parameters:
  ///   - folder: the study's folder as the user named it, put before file names; empty for a file that is
  ///     in none.
  ///   - line: the offending line as it stands in the file, or `nil` where it is not known.
  package static func text(
    _ diagnostic: Diagnostic, format: Format, folder: String, line: String?
  ) -> String {
    switch format {
    case .text: forReaders(diagnostic, folder: folder, line: line)
    case .json: json(diagnostic, folder: folder)
    case .github: annotation(diagnostic, folder: folder)
    }
  }

  /// "2 errors, 1 warning, 1 waived".
  package static func counts(_ diagnostics: [Diagnostic]) -> String {
    var parts = Diagnostic.Severity.allCases.reversed().compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity && $0.waiver == nil }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let waived = diagnostics.count { $0.waiver != nil }
    if waived > 0 { parts.append("\(waived) waived") }
    return parts.isEmpty ? "no diagnostics" : parts.joined(separator: ", ")
  }

  private static func forReaders(
    _ diagnostic: Diagnostic, folder: String, line: String?
  ) -> String {
    var text = visible(named(diagnostic.line, in: folder))
    if let waiver = diagnostic.waiver {
      text +=
        "\n  \(visible("Waived until \(waiver.expires.iso) by \(waiver.by): \(waiver.reason)"))"
    }
    if let line = shown(line, of: diagnostic), diagnostic.location.column > 0 {
      let window = excerpt(line, column: diagnostic.location.column)
      text += "\n  \(visible(window.text))"
      text += "\n  \(String(repeating: " ", count: window.caret))^"
    }
    if let other = diagnostic.related.first {
      text += "\n  See also \(visible(named(other.text, in: folder)))."
    }
    return text + "\n  \(visible(diagnostic.remedy))"
  }

  /// What begins with a file's name, the folder before it.
  private static func named(_ text: String, in folder: String) -> String {
    folder.isEmpty ? text : "\(folder)/\(text)"
  }

  /// The line of the diagnostic with a dot for every character of personal data in it, or `nil`
  /// where none of it is to be seen.
  private static func shown(_ line: String?, of diagnostic: Diagnostic) -> String? {
    guard let line, !diagnostic.hidesLine, diagnostic.code != Diagnostic.personalDataCode else {
      return nil
    }
    var search = PersonalDataSearch()
    return search.blanked(line)
  }

  /// The part of a line around the cell, at most 100 characters, and how far in the cell begins.
  private static func excerpt(_ line: String, column: Int) -> (text: String, caret: Int) {
    let scalars = Array(line.unicodeScalars)
    let place = min(column - 1, scalars.count)
    let start = place > 70 ? place - 40 : 0
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<min(scalars.count, start + 100)])
    let lead = start > 0 ? "…" : ""
    return (lead + String(text), place - start + lead.count)
  }

  private static func json(_ diagnostic: Diagnostic, folder: String) -> String {
    let fields: [(String, String)] = [
      ("severity", JSONText.quoted(diagnostic.severity.rawValue)),
      ("code", JSONText.quoted(diagnostic.code)),
      ("file", JSONText.quoted(named(diagnostic.location.file, in: folder))),
      ("line", "\(diagnostic.location.line)"), ("column", "\(diagnostic.location.column)"),
      ("message", JSONText.quoted(diagnostic.message)),
      ("remedy", JSONText.quoted(diagnostic.remedy)),
      (
        "related",
        "[\(diagnostic.related.map { JSONText.quoted(named($0.text, in: folder)) }.joined(separator: ", "))]"
      ),
      ("waived", diagnostic.waiver.map(json) ?? "null"),
    ]
    return "{\(fields.map { "\"\($0)\": \($1)" }.joined(separator: ", "))}"
  }

  private static func json(_ waiver: Waiver) -> String {
    "{\"until\": \(JSONText.quoted(waiver.expires.iso)), \"by\": \(JSONText.quoted(waiver.by)), \"reason\": \(JSONText.quoted(waiver.reason))}"
  }

  private static func annotation(_ diagnostic: Diagnostic, folder: String) -> String {
    let level =
      switch diagnostic.severity {
      case _ where diagnostic.waiver != nil: "notice"
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties =
      "file=\(escaped(named(diagnostic.location.file, in: folder), isProperty: true))"
    if diagnostic.location.line > 0 { properties += ",line=\(diagnostic.location.line)" }
    if diagnostic.location.column > 0 { properties += ",col=\(diagnostic.location.column)" }
    properties += ",title=\(diagnostic.code)"
    let waived =
      diagnostic.waiver.map { " Waived until \($0.expires.iso) by \($0.by): \($0.reason)" } ?? ""
    return "::\(level) \(properties)::"
      + escaped("\(diagnostic.message). \(diagnostic.remedy)\(waived)", isProperty: false)
  }

  /// Text inside a workflow command: what ends a command or a property is written as an escape.
  package static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return visible(result)
  }

  /// Text in one line, in which nothing can move a terminal's cursor or change what is seen: line
  /// breaks and every character that is not shown are written as `[U+202E]`, and tabs as spaces.
  package static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        result.append(" ")
      } else if VisibleText.isHidden(scalar) {
        result.add(VisibleText.code(scalar))
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The lines of a text, each as `visible` leaves it.
  package static func visibleLines(_ text: String) -> String {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { visible(String($0)) }.joined(separator: "\n")
  }
}
