import PoliceOutcomes

/// Text in which nothing is hidden.
///
/// Control, bidirectional, zero-width and other characters without a shape of their own are
/// replaced by their code in brackets, `[U+202E]`: they could turn a line round, hide part of it or
/// steer a terminal. Line ends and tabs become spaces.
package enum VisibleText {
  /// The text with every hidden character spelt out.
  package static func shown(_ text: String) -> String {
    if text.hasOnlyBytes({ 0x20...0x7E ~= $0 }) { return text }
    guard text.unicodeScalars.contains(where: { isSpace($0) || isHidden($0) }) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        shown.append(" ")
      } else if isHidden(scalar) {
        shown.add(code(scalar))
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// The lines of the text, each with every hidden character spelt out.
  static func lines(_ text: String) -> [String] {
    // By scalar, because a carriage return before the line feed makes one `Character` of both.
    let scalars = text.unicodeScalars
    let lines = scalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
    return lines.map { shown(String($0)) }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\t"
  }

  /// Whether a character has no shape of its own: control, direction, zero-width and private ones,
  /// and whatever else a reader is not shown.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    // Signs whose properties need not be asked for: ASCII, Latin letters but for the soft hyphen,
    // dashes, quotation marks and the ellipsis.
    case " "..."~", "\u{A0}"..."\u{AC}", "\u{AE}"..."\u{024F}", "\u{2010}"..."\u{2027}":
      return false
    default: break
    }
    return switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// The character spelt out: "[U+202E]".
  package static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "[U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
  }
}
