/// Every diagnostic about what a return says, with its words, so that they can be read in one
/// sitting. Those about the study's own files are in `DiagnosticCatalogue+Study.swift`.
extension Diagnostic {
  // Labels.

  package static func unknownLabel(
    _ label: String, at location: SourceLocation, suggestions: [String]
  ) -> Diagnostic {
    Diagnostic(
      .warning, "unknown-label", at: location,
      "outcome '\(label)' is not in the codebook; its offences are counted as not stated",
      remedy: suggestions.isEmpty
        ? "Add a row for it to codebook.csv."
        : "Add a row for it to codebook.csv. Close in spelling: \(quoted(suggestions)).")
  }

  package static func ambiguousLabel(
    _ label: String, meanings: String, note: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "ambiguous-label", at: location,
      "outcome '\(label)' may mean \(meanings.isEmpty ? "no outcome at all" : meanings); its offences are counted as not stated",
      remedy: "Ask the force, then add a row for it to codebook.csv."
        + (note.isEmpty ? "" : " Known about it: \(note)."))
  }

  package static func furtherNotRead(
    _ further: String, label: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "further-information-not-read", at: location,
      "the further information '\(further)' beside outcome '\(label)' is not in the codebook; the outcome alone is counted",
      remedy: "Add a row with both to codebook.csv.")
  }

  // Counts.

  package static func unreadableCount(
    _ text: String, why: CountText.Unreadable, at location: SourceLocation
  ) -> Diagnostic {
    let (what, remedy) =
      switch why {
      case .negative: ("a count below zero", "Ask the force; put its answer in corrections.csv.")
      case .fraction:
        ("a count that is not a whole number", "Ask the force; put its answer in corrections.csv.")
      case .date:
        (
          "a date where a count should be; a spreadsheet may have changed a range such as 1-4",
          "Look at what the force sent; put the range or the count in corrections.csv."
        )
      case .unknown:
        (
          "no count and no mark for one that is withheld or missing",
          "Say what it stands for under `suppressed` in study.yml, or correct the cell in corrections.csv."
        )
      }
    return Diagnostic(
      .error, "unreadable-count", at: location,
      "'\(text)' is \(what); the count is not known", remedy: remedy)
  }

  package static func withheldWithoutBounds(
    _ text: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "withheld-without-bounds", at: location,
      "'\(text)' withholds a count and the return's key is not known; sums that need it have no upper bound",
      remedy: "Give its bounds in study.yml: `suppressed: {\"\(text)\": 1-4}`.")
  }

  package static func missingCount(_ text: String, at location: SourceLocation) -> Diagnostic {
    let what = text.isEmpty ? "the cell is blank" : "'\(text)' gives no count"
    let pin = text.isEmpty ? "blank: zero" : "dash: zero"
    return Diagnostic(
      .warning, "missing-count", at: location,
      "\(what); the count is not known, and not zero",
      remedy:
        "Where the return says that it stands for zero, add `\(pin)` for this file to study.yml.")
  }

  package static func notHeldCount(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "count-not-held", at: location,
      "'\(text)' says that the count is not held or refused; it is not known, and not zero",
      remedy: "Say so in requests.csv: the answer is partial.")
  }

  // Periods.

  package static func unknownPeriod(
    _ text: String, suggestion: String?, at location: SourceLocation
  ) -> Diagnostic {
    if let suggestion {
      return Diagnostic(
        .warning, "misspelt-month", at: location,
        "'\(text)' is no month; its offences are counted in no month",
        remedy: "Where \(suggestion) is meant, put it in corrections.csv.")
    }
    return Diagnostic(
      .warning, "unknown-period", at: location,
      "'\(text)' is no month, date or year; its offences are counted in no month",
      remedy: "Put the month, date or year it stands for in corrections.csv.")
  }

  package static func outsideWindow(
    _ text: String, window: ReportingPeriod, isCounted: Bool, at location: SourceLocation
  ) -> Diagnostic {
    isCounted
      ? Diagnostic(
        .note, "outside-window", at: location,
        "'\(text)' is not in \(window.name); its offences are counted in the whole and in no month",
        remedy: "To leave them out, set `months-outside-window: leave-out` in study.yml.")
      : Diagnostic(
        .error, "outside-window", at: location,
        "'\(text)' is not in \(window.name); its offences are not counted",
        remedy:
          "Widen `window` in study.yml, correct the cell in corrections.csv, or set `months-outside-window: count`."
      )
  }

  package static func partYear(
    _ text: String, read period: ReportingPeriod, why: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .note, "part-year", at: location,
      "'\(text)' is read as \(period.name), because \(why); it is never set against a whole year",
      remedy: "Where the return covers other months, say so under `covers` in requests.csv.")
  }

  package static func suddenFall(
    force: String, period: ReportingPeriod, count: Int, before: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "may-be-part-year", at: location,
      "\(force) gives \(count) for \(period.name) after \(before) the year before; it may be a part year",
      remedy:
        "Look at the dates in the reply; say which months it covers under `covers` in requests.csv."
    )
  }

  // Rows and tables.

  package static func unknownForce(
    _ name: String, at location: SourceLocation, suggestions: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-force", at: location,
      "'\(name)' is no force in datasets/reference/forces.csv; the row is not counted",
      remedy: suggestions.isEmpty
        ? "Add it, or the name as an alias, to forces.csv."
        : "Close in spelling: \(quoted(suggestions)). Add the name as an alias, or correct the cell."
    )
  }

  package static func forceNotInRegister(
    _ name: String, file: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "force-not-in-register", at: location,
      "requests.csv does not list \(file) for '\(name)'; the row is not counted",
      remedy: "Add the file to the force's row in requests.csv.")
  }

  package static func repeatedRow(
    at location: SourceLocation, first: SourceLocation, words: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "repeated-row", at: location,
      "a second row for \(words); the first, on line \(first.line), is counted and this one is not",
      remedy:
        "Ask the force which is right, then correct the other in corrections.csv; where both count, set `duplicates: sum` for this file in study.yml.",
      related: [first])
  }

  package static func shortRow(
    fields: Int, columns: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "row-length", at: location,
      "the row has \(fields) \(fields == 1 ? "cell" : "cells") where the heading has \(columns); it is not counted",
      remedy: "Look for a missing or an extra delimiter, or for a cell that should be quoted.")
  }

  package static func totalDiffers(
    _ text: String, sum: OffenceCount, at location: SourceLocation, parts: [SourceLocation]
  ) -> Diagnostic {
    Diagnostic(
      .warning, "total-differs", at: location,
      "the printed total '\(text)' is not the sum of its parts, \(sum.words); the parts are counted",
      remedy: "Ask the force; correct the total or a part in corrections.csv.", related: parts)
  }

  package static func tablesDiffer(
    force: String, period: ReportingPeriod, counted: OffenceCount, other: OffenceCount,
    at location: SourceLocation, counterpart: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "tables-differ", at: location,
      "\(force) gives \(other.words) offences for \(period.name) here and \(counted.words) in \(counterpart.file); the latter is counted",
      remedy: "Ask the force which is right.", related: [counterpart])
  }

  package static func outcomeGap(
    force: String, period: ReportingPeriod, offences: OffenceCount, outcomes: OffenceCount,
    gap: OffenceCount, at location: SourceLocation, total: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "outcome-gap", at: location,
      "\(force)'s outcomes for \(period.name) add up to \(outcomes.words), \(gap.words) short of the \(offences.words) offences it gives; the difference is counted as not stated",
      remedy: "Ask the force what became of them.", related: [total])
  }

  package static func outcomesExceedOffences(
    force: String, period: ReportingPeriod, offences: OffenceCount, outcomes: OffenceCount,
    at location: SourceLocation, total: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "outcomes-exceed-offences", at: location,
      "\(force)'s outcomes for \(period.name) add up to \(outcomes.words), more than the \(offences.words) offences it gives; shares of that period are not taken",
      remedy:
        "Ask the force whether they are outcomes of those offences; if not, state the basis in requests.csv.",
      related: [total])
  }

  package static func overlappingPeriods(
    force: String, first: ReportingPeriod, second: ReportingPeriod, at location: SourceLocation,
    other: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "overlapping-periods", at: location,
      "\(force) gives \(second.name) here and \(first.name) at \(other.text); offences of both would count twice, so this return is not counted",
      remedy:
        "Keep one of the two: pin the columns to read in study.yml, or correct the heading in corrections.csv.",
      related: [other])
  }

  package static func noPeriods(
    force: String, covers: ReportingPeriod, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "no-periods", at: location,
      "no column or heading is a period; the counts of \(force) belong to the whole of \(covers.name) and to no year",
      remedy: "Where a column holds periods, name it under `columns` in study.yml.")
  }

  package static func leftOutOfPool(force: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "left-out-of-pool", at: location,
      "a count of \(force) is missing or withheld without bounds, so its offences are not known; it is in no pooled figure",
      remedy: "Ask the force; else make its answer partial, or give the bounds in study.yml.")
  }

  package static func missingPeriod(
    force: String, period: ReportingPeriod, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "missing-period", at: location,
      "requests.csv calls the answer of \(force) complete, and it has no counts for \(period.name)",
      remedy: "Make it partial, or give the months it covers under `covers`.")
  }

  static func quoted(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
