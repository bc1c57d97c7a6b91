/// Every diagnostic about what a return says, with its words, so that they can be read in one
/// sitting. Those about rows and tables are in
/// `DiagnosticCatalogue+Tables.swift`, those about the study's own files in
/// `DiagnosticCatalogue+Study.swift`.
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

  package static func devolvedLabel(
    _ label: String, nation: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "devolved-label", at: location,
      "outcome '\(label)' is a label of \(nation), whose outcomes are not those of the study's framework; its offences are counted as not stated",
      remedy:
        "Ask for the outcome type; where the force says which one it means, add a row for it to codebook.csv."
    )
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
          "a date where a count should be; a spreadsheet may have made it of \(SpreadsheetDate.original(of: text).map { "'\($0)'" } ?? "a range such as 1-4")",
          "Look at what the force sent; put the range or the count in corrections.csv."
        )
      case .period:
        (
          "a date, a year or an offence code where a count should be",
          "Look at what the force sent: a column may have slipped. Put the count in corrections.csv."
        )
      case .spreadsheetError:
        (
          "the error of a spreadsheet where a count should be",
          "Ask the force for the count; put it in corrections.csv."
        )
      case .scientific:
        (
          "a count with a power of ten, whose last digits are lost",
          "Ask the force for the whole number; put it in corrections.csv."
        )
      case .leadingZeros:
        (
          "a number that begins with a zero, as codes do and counts do not",
          "Look at what the force sent: a column may have slipped. Put the count in corrections.csv."
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

  package static func undeclaredYears(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "undeclared-years", at: location,
      "'\(text)' is another period in calendar years than in financial years, and nothing says which; its offences are counted in no month",
      remedy:
        "Add `years: calendar` or `years: financial` to study.yml, for the study or for this file.")
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
}
