extension DiagnosticGuide {
  /// The pages about the register and the other tables of a study.
  static let tables = Chapter(
    title: "requests.csv and the other tables",
    pages: [
      DiagnosticPage(
        code: "missing-column", severities: [.error],
        meaning: "A table lacks a column.",
        done: "The study stops.",
        mending: "Add it to the first line.",
        example: "requests.csv:1:1: error: requests.csv has no column 'status' [missing-column]"),
      DiagnosticPage(
        code: "unknown-column", severities: [.error],
        meaning: "A table has a column that is not known.",
        done: "The study stops.",
        mending: "The nearest known column is named.",
        example: "requests.csv:1:21: error: 'state' is no column of this file [unknown-column]"),
      DiagnosticPage(
        code: "missing-file", severities: [.error],
        meaning: "A file that is listed does not exist; or there is no `requests.csv`.",
        done: "The force has no counts from it.",
        mending: "Add the file, or take its name out.",
        example: "requests.csv:7:1: error: returns/missing.csv does not exist [missing-file]"),
      DiagnosticPage(
        code: "unlisted-return", severities: [.error],
        meaning: "A file in `returns/` is in no row of `requests.csv`.",
        done: "It is not read.",
        mending: "Add it to the row of the force that sent it.",
        example:
          "returns/stray.csv: error: no row of requests.csv lists this file; it is not read [unlisted-return]"
      ),
      DiagnosticPage(
        code: "answer-without-file", severities: [.error],
        meaning: "An answer is complete or partial and lists no file.",
        done: "The force has no counts.",
        mending: "List its file, or change its status.",
        example:
          "requests.csv:5:1: error: the answer of Sussex is complete and no file is listed; it has no counts [answer-without-file]"
      ),
      DiagnosticPage(
        code: "file-without-answer", severities: [.error],
        meaning: "A force that refused, holds nothing or did not reply lists a file.",
        done: "The file is not read.",
        mending: "Change the status, or take the file out.",
        example:
          "requests.csv:4:1: error: Surrey is marked refused and a file is listed; the file is not read [file-without-answer]"
      ),
      DiagnosticPage(
        code: "repeated-force", severities: [.error],
        meaning: "A force has two rows.",
        done: "The first holds; the study stops.",
        mending: "Keep one row for each force.",
        example:
          "requests.csv:5:1: error: Kent has a second row; the first, on line 2, holds [repeated-force]"
      ),
      DiagnosticPage(
        code: "unused-codebook-row", severities: [.warning],
        meaning: "No return has the label.",
        done: "The row does nothing.",
        mending: "Remove it, or correct its spelling.",
        example:
          "codebook.csv:4:1: warning: no return has the label 'Reprimand'; the row does nothing [unused-codebook-row]"
      ),
      DiagnosticPage(
        code: "repeated-codebook-row", severities: [.error],
        meaning: "Two rows have one label, further information and force.",
        done: "The first holds.",
        mending: "Keep one of the two.",
        example:
          "codebook.csv:3:1: error: an earlier row has the same label 'Caution', further information and force; this one does nothing [repeated-codebook-row]"
      ),
      DiagnosticPage(
        code: "stale-correction", severities: [.error],
        meaning: "The cell does not say what the correction expects.",
        done: "The correction is not applied.",
        mending: "Look at the return again, then mend or remove the correction.",
        example:
          "corrections.csv:2:1: error: the correction expects '13' and the cell at returns/kent.csv:2:25 says '14'; it is not applied [stale-correction]"
      ),
      DiagnosticPage(
        code: "correction-without-cell", severities: [.error],
        meaning: "There is no such file, line or column.",
        done: "The correction is not applied.",
        mending: "Give the column's heading, or the character at which the cell begins.",
        example:
          "corrections.csv:3:1: error: kent.csv has no cell at line 200, column 'Offences'; the correction is not applied [correction-without-cell]"
      ),
    ])
}
