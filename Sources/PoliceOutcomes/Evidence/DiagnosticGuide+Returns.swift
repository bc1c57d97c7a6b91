extension DiagnosticGuide {
  /// The pages about a file as a whole.
  static let returns = Chapter(
    title: "Whole returns",
    pages: [
      DiagnosticPage(
        code: "unreadable-file", severities: [.error],
        meaning:
          "A file is not text, an unclosed or stray quote stands in it, or it passes a limit of size. Also of the study's own tables.",
        done: "The file is not read.",
        mending:
          "As the remedy says: close the quote, ask for the file again, state the delimiter.",
        example:
          "returns/dorset.csv:2:9: error: the quote that opens this cell is never closed; the file is not read [unreadable-file]"
      ),
      DiagnosticPage(
        code: "empty-return", severities: [.error],
        meaning: "A file holds nothing.",
        done: "The force has no counts.",
        mending: "Save the force's table again.",
        example:
          "returns/durham.csv: error: the file is empty; the force has no counts [empty-return]"),
      DiagnosticPage(
        code: "heading-only", severities: [.error],
        meaning: "A file has a heading and no rows.",
        done: "The force has no counts.",
        mending: "Save the force's table again, with its rows.",
        example:
          "returns/cumbria.csv:1:1: error: the file has a heading and no rows; the force has no counts [heading-only]"
      ),
      DiagnosticPage(
        code: "uncertain-layout", severities: [.error],
        meaning:
          "The layout cannot be told; or several forces share a file and no column names them.",
        done: "The file, or the row, is not read.",
        mending: "Run `chargesheet inspect` on it and paste the lines into `study.yml`.",
        example:
          "returns/gwent.csv:1:1: error: the layout cannot be told from the heading: no heading is an outcome, a count or a period; the file is not read [uncertain-layout]"
      ),
      DiagnosticPage(
        code: "several-tables", severities: [.error],
        meaning: "Another table begins below the first, and its layout cannot be told.",
        done: "The other tables of the file are read, this one is not.",
        mending: "Save it as a file of its own in `returns/` and add that to `requests.csv`.",
        example:
          "returns/kent.csv:6:1: error: another table seems to begin here and cannot be told from its heading: no heading is an outcome, a count or a period; it is not read [several-tables]"
      ),
      DiagnosticPage(
        code: "repeated-heading", severities: [.error, .warning],
        meaning:
          "A second column would play the part of an earlier one: the same period, outcome or count, an error; a second column of periods, forces or labels, a warning.",
        done: "The first is read, the second is not.",
        mending:
          "Name the one the study needs under `columns` in `study.yml`, or correct the heading in `corrections.csv`.",
        example:
          "returns/kent.csv:1:14: error: '2021' would be the counts of the period it names and an earlier column is; this one is not read [repeated-heading]"
      ),
      DiagnosticPage(
        code: "unknown-pinned-column", severities: [.error],
        meaning: "`study.yml` names a column that the file does not have.",
        done: "The file is not read.",
        mending: "Correct the name; the headings are listed.",
        example:
          "returns/cheshire.csv:1:1: error: study.yml names the column 'Countt', which this file does not have; the file is not read [unknown-pinned-column]"
      ),
    ])
}
