extension DiagnosticGuide {
  /// The pages about `study.yml`.
  static let description = Chapter(
    title: "study.yml",
    pages: [
      DiagnosticPage(
        code: "unknown-key", severities: [.error],
        meaning: "A key is not known here.",
        done: "Nothing is read for it; the study stops.",
        mending: "The nearest known key is named.",
        example:
          "study.yml:1:1: error: 'titel' is no key here; nothing was read for it [unknown-key]"),
      DiagnosticPage(
        code: "missing-key", severities: [.error],
        meaning: "A needed key is not given.",
        done: "The study stops.",
        mending: "Add it.",
        example: "study.yml:8:12: error: 'contact' is not given; a study needs it [missing-key]"),
      DiagnosticPage(
        code: "wrong-value", severities: [.error],
        meaning: "A value is not of the kind its key or column takes. Also in the study's tables.",
        done: "The study stops.",
        mending: "The remedy says what it takes.",
        example: "study.yml:6:8: error: 'fiscal' is no value for 'years' [wrong-value]"),
      DiagnosticPage(
        code: "broken-yaml", severities: [.error],
        meaning: "The text is not YAML.",
        done: "The study stops.",
        mending: "Look at the indentation and the quotes around the place.",
        example:
          "study.yml:2:1: error: the file cannot be read as YAML: did not find expected ',' or ']' [broken-yaml]"
      ),
      DiagnosticPage(
        code: "repeated-key", severities: [.error],
        meaning: "A key is given twice, or a measure is named twice.",
        done: "The study stops.",
        mending: "Keep one.",
        example: "study.yml:2:1: error: 'title' is given a second time [repeated-key]"),
      DiagnosticPage(
        code: "unused-pin", severities: [.error],
        meaning: "`returns` names a file that is not in `returns/`.",
        done: "The entry does nothing.",
        mending: "Correct the name, or remove the entry.",
        example: "study.yml:46:3: error: 'nobody.csv' is not a file of returns/ [unused-pin]"),
    ])
}
