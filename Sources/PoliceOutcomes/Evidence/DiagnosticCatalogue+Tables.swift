/// Every diagnostic about the rows and the tables of a return, with its words.
extension Diagnostic {
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

  package static func withheldToProtect(
    force: String, published: OffenceCount, at location: SourceLocation, others: [SourceLocation]
  ) -> Diagnostic {
    let rest =
      others.isEmpty
      ? "" : ", with \(others.count) more \(others.count == 1 ? "count" : "counts") of its row"
    return Diagnostic(
      .note, "withheld-to-protect", at: location,
      "\(force)'s count here is published as \(published.words)\(rest): else a count that is withheld could be worked out",
      remedy: "Tell the force that its totals give back what it withholds.",
      related: others)
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

  // What looks unlike counts of offences.

  package static func outcomeTooEarly(
    force: String, _ early: OutcomeDates.Early, basis: CountingBasis, at location: SourceLocation
  ) -> Diagnostic {
    let status = early.outcome.status.isEmpty ? "" : " (\(early.outcome.status))"
    return Diagnostic(
      basis == .outcomesRecorded ? .warning : .note, "outcome-too-early", at: location,
      "\(force) gives outcome \(early.outcome.code) for \(early.observation.period.name), and it is in use since \(early.firstMonth.name) \(early.firstMonth.year)\(status); it is counted as given",
      remedy: "Ask the force what it means by it; add a row for its label to codebook.csv.")
  }

  package static func looksRounded(force: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "looks-rounded", at: location,
      "every count of \(force) is a multiple of five; they are counted as they stand and may be rounded",
      remedy:
        "Ask the force whether it rounds its counts; then write `rounded: 5`, `rounded: 10` or `rounded: no` for its file in study.yml."
    )
  }

  package static func jump(
    force: String, period: ReportingPeriod, count: Int, before: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "jump", at: location,
      "\(force) gives \(count) offences for \(period.name) after \(before) the year before, a change beyond threefold; both are counted",
      remedy: "Ask the force whether it counted the same offences in both years.")
  }

  package static func copiedYear(
    force: String, first: ReportingPeriod, second: ReportingPeriod, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "copied-year", at: location,
      "\(force) gives the same count of every outcome for \(first.name) and \(second.name); one may be a copy of the other, and both are counted",
      remedy: "Ask the force which is right.")
  }

  package static func copiedReturn(
    force: String, other: String, at location: SourceLocation, counterpart: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "copied-return", at: location,
      "\(force) gives the same count of every outcome as \(other); one file may be a copy of the other, and both are counted",
      remedy: "Look at what each force sent.", related: [counterpart])
  }

  static func quoted(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
