extension DiagnosticGuide {
  /// The pages about single rows.
  static let rows = Chapter(
    title: "Rows",
    pages: [
      DiagnosticPage(
        code: "unknown-force", severities: [.error],
        meaning: "A name is no force's: in a return, in `requests.csv` or in `codebook.csv`.",
        done: "The row is not counted; in the study's own tables the study stops.",
        mending: "Add the name as an alias to `forces.csv`, or correct the cell.",
        example:
          "returns/norfolk.csv:3:1: error: 'Norfulk' is no force in datasets/reference/forces.csv; the row is not counted [unknown-force]"
      ),
      DiagnosticPage(
        code: "force-not-in-register", severities: [.error],
        meaning: "A row is about a force for which `requests.csv` does not list the file.",
        done: "The row is not counted.",
        mending: "Add the file to the force's row in `requests.csv`.",
        example:
          "returns/norfolk.csv:4:1: error: requests.csv does not list norfolk.csv for 'Kent'; the row is not counted [force-not-in-register]"
      ),
      DiagnosticPage(
        code: "repeated-row", severities: [.error],
        meaning: "Two rows have the same labels as written.",
        done: "The first stands; the second is not counted.",
        mending: "Ask the force and correct one; or pin `duplicates: sum` where both count.",
        example:
          "returns/kent.csv:10:1: error: a second row for '2022', 'Charged/Summonsed'; the first, on line 8, is counted and this one is not [repeated-row]"
      ),
      DiagnosticPage(
        code: "row-length", severities: [.error],
        meaning: "A row has more or fewer cells than the heading.",
        done: "The row is not counted.",
        mending: "Look for a missing or an extra delimiter, or for a cell that should be quoted.",
        example:
          "returns/kent.csv:11:1: error: the row has 2 cells where the heading has 4; it is not counted [row-length]"
      ),
    ])
}
