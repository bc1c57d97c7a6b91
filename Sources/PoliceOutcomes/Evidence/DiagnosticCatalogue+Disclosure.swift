/// Every diagnostic about personal data, redactions and waivers, with its words.
extension Diagnostic {
  /// The code of personal data in a file: it stops publishing, and its line is never shown.
  package static let personalDataCode = "personal-data"

  /// Whether it keeps a study from being published: personal data that nobody accepts.
  package var stopsPublishing: Bool { code == Diagnostic.personalDataCode && waiver == nil }

  package static func personalData(
    _ finding: PersonalDataFinding, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "personal-data", at: location,
      "\(finding.kind.words) stands here, \(finding.mask); no report is written unless it is redacted or waived",
      remedy: personalDataRemedy(location.file))
  }

  package static func personalColumn(
    _ heading: String, cells: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "personal-data", at: location,
      "the column '\(heading)' tells of single people or records in \(cells) \(cells == 1 ? "cell" : "cells"), the first of them here; no report is written unless it is redacted or waived",
      remedy:
        "Redact the column in redactions.csv (line *), or accept it in waivers.csv; better, ask the force for a return without it."
    )
  }

  private static func personalDataRemedy(_ file: String) -> String {
    file.hasPrefix("returns/")
      ? "Redact the cell in redactions.csv, or accept it in waivers.csv with a reason."
      : "Take it out of the file, or accept it in waivers.csv with a reason."
  }

  package static func redactionWithoutCell(
    file: String, line: String, column: String, why: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "redaction-without-cell", at: location,
      "\(file), line \(line)\(column.isEmpty ? "" : ", column '\(column)'"): \(why); nothing is redacted",
      remedy:
        "Give the line, and the column's heading or the character at which the cell begins, as diagnostics print them; leave the column blank for a line above or below a table."
    )
  }

  package static func waiverRefused(
    code: String, why: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "waiver-refused", at: location, "'\(code)' cannot be waived: \(why)",
      remedy: "Remove the row, and mend what the diagnostic is about.")
  }

  package static func expiredWaiver(
    code: String, by: String, expires: CalendarDay, day: CalendarDay, isToday: Bool,
    at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "expired-waiver", at: location,
      isToday
        ? "the waiver of '\(code)' by \(by) held until \(expires.iso), and today is given as \(day.iso)"
        : "the waiver of '\(code)' by \(by) held until \(expires.iso), and the study is published on \(day.iso); it is not applied",
      remedy: "Mend what it is about, or give it again with a new reason and a new day.")
  }

  package static func unusedWaiver(code: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "unused-waiver", at: location,
      "no diagnostic '\(code)' is where this waiver says; the row does nothing",
      remedy: "Remove the row, or correct its file, line or force.")
  }

  package static func longWaiver(
    code: String, days: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "long-waiver", at: location,
      "the waiver of '\(code)' holds for \(days) days, more than \(Waiver.mostDays); it is applied",
      remedy: "Give it for a year at most, and look at it again then.")
  }

  package static func publishedDayMissing(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "missing-key", at: location,
      "'published' is not given; a study with waivers.csv needs it, for the waivers expire by it",
      remedy: "Add 'published:' and the day of this edition, such as 2024-05-31.")
  }
}
