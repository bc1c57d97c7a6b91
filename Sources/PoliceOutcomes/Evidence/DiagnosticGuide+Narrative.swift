extension DiagnosticGuide {
  /// The pages about the author's prose.
  static let narrative = Chapter(
    title: "narrative.md",
    pages: [
      DiagnosticPage(
        code: "unknown-placeholder", severities: [.error],
        meaning: "A placeholder names no figure of the study.",
        done: "No report is written.",
        mending: "The nearest ids are named; all are in `figures.csv`.",
        example:
          "narrative.md:1:35: error: '{{charge-rte}}' names no figure of this study [unknown-placeholder]"
      )
    ])
}
