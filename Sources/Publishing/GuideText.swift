package import PoliceOutcomes

/// The guide to the diagnostics as text: a page, the list of all, and `docs/diagnostics.md`.
package enum GuideText {
  /// One page for a terminal, as lines of at most 80 characters but for the example.
  package static func lines(_ page: DiagnosticPage) -> [String] {
    let severities = page.severities.map(\.rawValue).joined(separator: " or ")
    return ["\(page.code) (\(severities))", ""]
      + wrapped(page.meaning, lead: "  ")
      + [""]
      + wrapped(page.done, lead: "  Done:        ")
      + wrapped(page.mending, lead: "  To mend it:  ")
      + ["", "  For example:", "  \(page.example)"]
  }

  /// Every code with its meaning, a line each, under the titles of the chapters.
  package static func index() -> [String] {
    let width = DiagnosticGuide.pages.map(\.code.count).max() ?? 0
    return DiagnosticGuide.chapters.enumerated().flatMap { place, chapter in
      (place == 0 ? [] : [""]) + [chapter.title]
        + chapter.pages.map { page in
          "  \(page.code)\(String(repeating: " ", count: width - page.code.count))  \(page.meaning)"
        }
    }
  }

  /// `text` broken between words; the first line begins with `lead`, the others with as many
  /// spaces.
  private static func wrapped(_ text: String, lead: String) -> [String] {
    let indent = String(repeating: " ", count: lead.count)
    var lines: [String] = []
    var line = lead
    for word in text.split(separator: " ") {
      let isFirst = line == lead || line == indent
      if !isFirst, line.count + 1 + word.count > 80 {
        lines.append(line)
        line = indent + word
      } else {
        line += (isFirst ? "" : " ") + word
      }
    }
    return lines + [line]
  }
}
