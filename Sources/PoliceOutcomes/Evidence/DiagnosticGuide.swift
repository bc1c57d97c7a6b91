/// What is to be known of a diagnostic's code: a page of `docs/diagnostics.md`.
package struct DiagnosticPage: Hashable, Sendable {
  package let code: String
  /// The severities it is given, the usual one first.
  package let severities: [Diagnostic.Severity]
  /// What is so where it is given.
  package let meaning: String
  /// What the program does about it.
  package let done: String
  /// What a maintainer can do.
  package let mending: String
  /// A line of it as it is printed, the study's folder left out.
  package let example: String
}

/// The pages on all codes, by what they are about: one entry a code, each chapter in a file of
/// its own. The lines that are printed stand in `DiagnosticCatalogue*.swift`.
package enum DiagnosticGuide {
  /// Pages under one heading.
  package struct Chapter: Hashable, Sendable {
    package let title: String
    package let pages: [DiagnosticPage]
  }

  /// The chapters in the order of the documentation.
  package static let chapters = [
    labels, counts, rounding, periods, rows, sums, returns, seals, passports, collection,
    description,
    tables, disclosure, replies, narrative, templates,
  ]

  /// Every page, in the order of the documentation.
  package static var pages: [DiagnosticPage] { chapters.flatMap(\.pages) }

  /// The page on `code`, or `nil` where no diagnostic is called so.
  package static func page(on code: String) -> DiagnosticPage? {
    pages.first { $0.code == code }
  }
}
