/// Every diagnostic about the study's own files, with its words.
extension Diagnostic {
  // study.yml

  package static func unknownKey(
    _ key: String, at location: SourceLocation, nearest: String?, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-key", at: location, "'\(key)' is no key here; nothing was read for it",
      remedy: nearest.map { "The nearest known key is '\($0)'." }
        ?? "Known here: \(quoted(known)).")
  }

  package static func missingKey(_ key: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "missing-key", at: location, "'\(key)' is not given; a study needs it",
      remedy: "Add '\(key):'. `chargesheet init` writes a study.yml with every key explained.")
  }

  package static func wrongValue(
    _ key: String, _ text: String, expected: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "wrong-value", at: location, "'\(text)' is no value for '\(key)'",
      remedy: "It takes \(expected).")
  }

  package static func brokenYAML(_ problem: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "broken-yaml", at: location, "the file cannot be read as YAML: \(problem)",
      remedy: "Look at the indentation and the quotes around that place.")
  }

  package static func repeatedKey(_ key: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "repeated-key", at: location, "'\(key)' is given a second time",
      remedy: "Keep one of the two.")
  }

  // The tables of a study: requests.csv, codebook.csv, corrections.csv, forces.csv.

  package static func missingColumn(
    _ column: String, in file: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "missing-column", at: location, "\(file) has no column '\(column)'",
      remedy: "Add it to the first line. `chargesheet init` writes each file with its columns.")
  }

  package static func unknownColumn(
    _ column: String, nearest: String?, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-column", at: location, "'\(column)' is no column of this file",
      remedy: nearest.map { "The nearest known column is '\($0)'." } ?? "Remove it.")
  }

  package static func unreadableTable(
    _ problem: String, remedy: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(.error, "unreadable-file", at: location, problem, remedy: remedy)
  }

  package static func fileOverLimit(bytes: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-file", at: location,
      "the file has more than \(bytes) bytes, the most it may have; it is not read",
      remedy: "Look for what has made it grow, or split it.")
  }

  package static func missingFile(_ path: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "missing-file", at: location, "\(path) does not exist",
      remedy: "Add the file, or take its name out here.")
  }

  package static func unlistedReturn(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "unlisted-return", at: location,
      "no row of requests.csv lists this file; it is not read",
      remedy: "Add it under `files` to the row of the force that sent it.")
  }

  package static func answerWithoutFile(
    force: String, status: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "answer-without-file", at: location,
      "the answer of \(force) is \(status) and no file is listed; it has no counts",
      remedy: "List its file, or change its status.")
  }

  package static func fileWithoutAnswer(
    force: String, status: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "file-without-answer", at: location,
      "\(force) is marked \(status) and a file is listed; the file is not read",
      remedy: "Make the status complete or partial, or take the file out.")
  }

  package static func repeatedForce(
    _ force: String, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "repeated-force", at: location,
      "\(force) has a second row; the first, on line \(first.line), holds",
      remedy: "Keep one row for each force.", related: [first])
  }

  package static func unusedCodebookRow(_ label: String, at location: SourceLocation) -> Diagnostic
  {
    Diagnostic(
      .warning, "unused-codebook-row", at: location,
      "no return has the label '\(label)'; the row does nothing",
      remedy: "Remove the row, or correct its spelling.")
  }

  package static func repeatedCodebookRow(
    _ label: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "repeated-codebook-row", at: location,
      "an earlier row has the same label '\(label)', further information and force; this one does nothing",
      remedy: "Keep one of the two.")
  }

  package static func staleCorrection(
    expected: String, found: String, at location: SourceLocation, cell: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "stale-correction", at: location,
      "the correction expects '\(expected)' and the cell at \(cell.text) says '\(found)'; it is not applied",
      remedy: "Look at the return again, then mend or remove the correction.", related: [cell])
  }

  package static func correctionWithoutCell(
    file: String, line: String, column: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "correction-without-cell", at: location,
      "\(file) has no cell at line \(line), column '\(column)'; the correction is not applied",
      remedy:
        "Give the column's heading, or the character of the line at which the cell begins, as diagnostics print it."
    )
  }

  // Whole returns.

  package static func emptyReturn(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "empty-return", at: location, "the file is empty; the force has no counts",
      remedy: "Save the force's table here again.")
  }

  package static func headingOnly(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "heading-only", at: location,
      "the file has a heading and no rows; the force has no counts",
      remedy: "Save the force's table here again, with its rows.")
  }

  package static func uncertainLayout(why: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "uncertain-layout", at: location,
      "the layout cannot be told from the heading: \(why); the file is not read",
      remedy: "Run `chargesheet inspect` on it and paste the lines it prints into study.yml.")
  }

  package static func severalTables(why: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "several-tables", at: location,
      "another table seems to begin here and cannot be told from its heading: \(why); it is not read",
      remedy: "Save it as a file of its own in returns/ and add that to requests.csv.")
  }

  package static func repeatedHeading(
    _ heading: String, role: String, areCounts: Bool, at location: SourceLocation,
    first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      areCounts ? .error : .warning, "repeated-heading", at: location,
      "'\(heading)' would be the \(role) and an earlier column is; this one is not read",
      remedy:
        "Look which of the two the study needs; name it under `columns` in study.yml, or correct the heading in corrections.csv.",
      related: [first])
  }

  package static func unknownPinnedColumn(
    _ column: String, at location: SourceLocation, headings: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-pinned-column", at: location,
      "study.yml names the column '\(column)', which this file does not have; the file is not read",
      remedy: "Its headings are \(quoted(headings)).")
  }

  package static func unusedPin(_ file: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "unused-pin", at: location, "'\(file)' is not a file of returns/",
      remedy: "Correct the name, or remove the entry.")
  }
}
