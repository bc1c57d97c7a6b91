extension DiagnosticGuide {
  /// The pages about personal data, redactions and waivers.
  static let disclosure = Chapter(
    title: "Personal data and waivers",
    pages: [
      DiagnosticPage(
        code: "personal-data", severities: [.error],
        meaning:
          "A return or a table holds what names, reaches or tells of a single person: an e-mail address, a telephone number, a name, a full postcode, a National Insurance number, a date of birth, or a column about single people or records.",
        done:
          "`build` writes nothing and leaves an earlier report alone. Neither the data nor the line are printed.",
        mending:
          "Redact the cell or the column in `redactions.csv`; or accept it in `waivers.csv`, with a reason, until a day.",
        example:
          "returns/kent.csv:6:1: error: an e-mail address stands here, j…@k…; no report is written unless it is redacted or waived [personal-data]"
      ),
      DiagnosticPage(
        code: "redaction-without-cell", severities: [.error],
        meaning:
          "A row of `redactions.csv` meets no cell, or a blank one, or the whole of a line that is a row of a table.",
        done: "Nothing is redacted by it.",
        mending:
          "Give the line, and the column's heading or the character at which the cell begins.",
        example:
          "redactions.csv:2:1: error: kent.csv, line 200, column 'Notes': there is no such cell; nothing is redacted [redaction-without-cell]"
      ),
      DiagnosticPage(
        code: "waiver-refused", severities: [.error],
        meaning:
          "A waiver is about a code that cannot be waived: something is not counted, or a file of the study is wrong.",
        done: "The study stops.",
        mending: "Remove the row, and mend what the diagnostic is about.",
        example:
          "waivers.csv:2:1: error: 'unreadable-count' cannot be waived: where it stands, something is not counted or not read [waiver-refused]"
      ),
      DiagnosticPage(
        code: "expired-waiver", severities: [.error],
        meaning:
          "The last day of a waiver is before the day on which the study is published, or before the day that `--today` gives.",
        done: "By the study's own day the waiver is not applied. By `--today` the command fails.",
        mending: "Mend what it is about, or give it again with a new reason and a new day.",
        example:
          "waivers.csv:2:1: error: the waiver of 'outcome-gap' by A. Editor held until 2024-01-31, and the study is published on 2024-05-31; it is not applied [expired-waiver]"
      ),
      DiagnosticPage(
        code: "unused-waiver", severities: [.warning],
        meaning: "No diagnostic is as the waiver says.",
        done: "The row does nothing.",
        mending: "Remove it, or correct its file, line or force.",
        example:
          "waivers.csv:2:1: warning: no diagnostic 'outcome-gap' is where this waiver says; the row does nothing [unused-waiver]"
      ),
      DiagnosticPage(
        code: "long-waiver", severities: [.warning],
        meaning: "A waiver holds for more than 400 days.",
        done: "It is applied.",
        mending: "Give it for a year at most, and look at it again then.",
        example:
          "waivers.csv:2:1: warning: the waiver of 'outcome-gap' holds for 731 days, more than 400; it is applied [long-waiver]"
      ),
    ])
}
