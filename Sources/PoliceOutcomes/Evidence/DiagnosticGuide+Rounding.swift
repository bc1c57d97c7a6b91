extension DiagnosticGuide {
  /// The pages about rounded counts and labels that a program cut off.
  static let rounding = Chapter(
    title: "Rounded counts and labels cut off",
    pages: [
      DiagnosticPage(
        code: "rounding-stated", severities: [.warning],
        meaning:
          "A title, a heading or a note of the return says that its counts are rounded, and `study.yml` does not say so.",
        done:
          "Where it is certain that all are rounded to the nearest 5 or 10, each count is read within the bounds of that; else they are counted as they stand.",
        mending:
          "Write `rounded: 5`, `rounded: 10` or `rounded: no` for the file under `returns` in `study.yml`.",
        example:
          "returns/kent.csv:9:1: warning: 'Figures are rounded to the nearest 5' says that counts are rounded; each is read as rounded to 5, within the bounds of that [rounding-stated]"
      ),
      DiagnosticPage(
        code: "not-rounded", severities: [.warning],
        meaning: "A count is no multiple of what the return's counts are rounded to.",
        done: "It is read within the same bounds as the others: they hold the count as written.",
        mending:
          "Ask the force; put its answer into `corrections.csv`, or correct `rounded` in `study.yml`.",
        example:
          "returns/kent.csv:4:14: warning: '12' is no multiple of 5, and the return's counts are rounded to 5; it is read as 10 to 14 like the others [not-rounded]"
      ),
      DiagnosticPage(
        code: "may-be-cut-off", severities: [.warning],
        meaning:
          "The label of an outcome, or the further information beside it, has exactly 255 or 32,767 characters: the most that some programs keep of a cell.",
        done: "It is read as it stands.",
        mending: "Ask the force for the whole label; put it into `corrections.csv`.",
        example:
          "returns/kent.csv:3:6: warning: outcome 'Evidential difficulties victim based - n…' has exactly 255 characters, the most that some programs keep; its end may be missing, and it is read as it stands [may-be-cut-off]"
      ),
    ])
}
