extension DiagnosticGuide {
  /// The pages about cells of counts.
  static let counts = Chapter(
    title: "Counts",
    pages: [
      DiagnosticPage(
        code: "unreadable-count", severities: [.error],
        meaning:
          "A cell of counts holds a negative number, a fraction, a date, a year, an offence code, a spreadsheet's error, a number with a power of ten or with leading zeros, or something that is neither a count nor a known mark.",
        done: "The count is taken as not known: nothing bounds it.",
        mending:
          "Ask the force and put its answer into `corrections.csv`; or say under `suppressed` in `study.yml` what a mark stands for.",
        example:
          "returns/kent.csv:4:26: error: '12.5' is a count that is not a whole number; the count is not known [unreadable-count]"
      ),
      DiagnosticPage(
        code: "withheld-without-bounds", severities: [.warning],
        meaning: "A mark withholds a count, and what it stands for is not known.",
        done:
          "The count is 0 or more. Sums and shares that need it have no upper bound and are not printed.",
        mending: "Give its bounds under `suppressed` in `study.yml`, from the return's own key.",
        example:
          "returns/kent.csv:5:21: warning: '*' withholds a count and the return's key is not known; sums that need it have no upper bound [withheld-without-bounds]"
      ),
      DiagnosticPage(
        code: "missing-count", severities: [.warning],
        meaning: "A cell of counts is blank or a dash, and nothing says that it is zero.",
        done:
          "The count is not known: nothing bounds it, and a force with such a count among its offences is in no pooled figure (left-out-of-pool).",
        mending:
          "Where the return says that it stands for zero, add `blank: zero` or `dash: zero`; else the answer is partial.",
        example:
          "returns/kent.csv:6:18: warning: the cell is blank; the count is not known, and not zero [missing-count]"
      ),
      DiagnosticPage(
        code: "count-not-held", severities: [.warning],
        meaning: "The force writes that it does not hold the count or refuses it.",
        done: "As for missing-count.",
        mending: "Make the answer `partial` in `requests.csv`.",
        example:
          "returns/kent.csv:7:23: warning: 'n/a' says that the count is not held or refused; it is not known, and not zero [count-not-held]"
      ),
    ])
}
