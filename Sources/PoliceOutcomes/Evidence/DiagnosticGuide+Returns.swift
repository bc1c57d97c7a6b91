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
        code: "unknown-pinned-column", severities: [.error],
        meaning: "`study.yml` names a column that the file does not have.",
        done: "The file is not read.",
        mending: "Correct the name; the headings are listed.",
        example:
          "returns/cheshire.csv:1:1: error: study.yml names the column 'Countt', which this file does not have; the file is not read [unknown-pinned-column]"
      ),
    ])
}
