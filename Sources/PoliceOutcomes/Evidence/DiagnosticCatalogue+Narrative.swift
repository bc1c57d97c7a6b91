/// Every diagnostic about the author's own words, with its words.
extension Diagnostic {
  /// Codes that keep a report from being written: it would print braces, or a number that nothing
  /// stands behind.
  package static let narrativeCodes: Set = ["unknown-placeholder", "unbound-number"]

  package static func unknownPlaceholder(
    _ id: String, at location: SourceLocation, nearest: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-placeholder", at: location, "'{{\(id)}}' names no figure of this study",
      remedy: nearest.isEmpty
        ? "The ids are in figures.csv." : "The nearest figures: \(quoted(nearest)).")
  }

  package static func unknownBlockPlaceholder(
    _ text: String, at location: SourceLocation, nearest: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-placeholder", at: location,
      "'{{\(text)}}' names no table or chart of this study's report",
      remedy: nearest.isEmpty ? "The report has none." : "The nearest: \(quoted(nearest)).")
  }

  package static func blockPlaceholderInText(
    _ text: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-placeholder", at: location,
      "'{{\(text)}}' stands in a line of text or has been placed before; a table or chart stands once, on a line of its own",
      remedy: "Put it between blank lines, once.")
  }

  package static func unknownPlaceholderStyle(
    _ style: String, of id: String, at location: SourceLocation, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-placeholder", at: location,
      "'{{\(id)|\(style)}}' asks for a style that there is not",
      remedy: "It takes \(quoted(known)).")
  }

  package static func placeholderInCode(
    _ text: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .note, "placeholder-in-code", at: location,
      "'{{\(text)}}' stands in code; it is printed as written",
      remedy: "Take it out of the code if the figure is meant.")
  }

  /// - Parameter key: the key of study.yml under which such words are allowed.
  package static func unboundNumber(
    _ words: String, allowedUnder key: String = "narrative", at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "unbound-number", at: location,
      "'\(words)' is a number that no figure of this study stands behind",
      remedy:
        "Write the figure's placeholder in its place, such as {{charge-rate}}, or allow the words, with the reason, under `\(key)` in study.yml."
    )
  }

  /// - Parameter key: the key of study.yml under which such words are allowed.
  package static func avoidedWords(
    _ use: VocabularyCheck.Use, allowedUnder key: String = "narrative", at location: SourceLocation
  ) -> Diagnostic {
    let written = use.written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Diagnostic(
      .warning, "avoided-words", at: location,
      "'\(written)' is written; a report says '\(use.phrase.replacement)'",
      remedy:
        "\(use.phrase.why) The words of others stand in quotation marks, or are allowed under `\(key)` in study.yml."
    )
  }

  package static func unusedAllowance(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "unused-allowance", at: location,
      "'\(text)' is allowed in the narrative, where nothing needs it; the entry does nothing",
      remedy: "Remove the entry, or correct its text.")
  }
}
