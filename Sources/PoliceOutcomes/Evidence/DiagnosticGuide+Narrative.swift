extension DiagnosticGuide {
  /// The pages about the author's own words.
  static let narrative = Chapter(
    title: "narrative.md",
    pages: [
      DiagnosticPage(
        code: "unknown-placeholder", severities: [.error],
        meaning:
          "A placeholder names no figure, table or chart of the study, or no style; or a table or chart is placed twice, or in a line of text.",
        done: "No report is written.",
        mending:
          "The nearest names are given; all figures are in `figures.csv`. A table or chart stands between blank lines, once.",
        example:
          "narrative.md:1:35: error: '{{charge-rte}}' names no figure of this study [unknown-placeholder]"
      ),
      DiagnosticPage(
        code: "placeholder-in-code", severities: [.note],
        meaning: "A placeholder stands in code.",
        done: "It is printed as written, with its braces.",
        mending: "Take it out of the code if the figure is meant.",
        example:
          "narrative.md:4:9: note: '{{charge-rate}}' stands in code; it is printed as written [placeholder-in-code]"
      ),
      DiagnosticPage(
        code: "unbound-number", severities: [.error],
        meaning:
          "The prose says a number, in digits or in words, that no figure stands behind. Dates, years, times, telephone numbers, and the numbers of sections, outcomes, recording codes and lists are names and may stand.",
        done: "No report is written.",
        mending:
          "Write the figure's placeholder; or allow the words, with the reason, under `narrative` in `study.yml`.",
        example:
          "narrative.md:2:14: error: 'four in ten' is a number that no figure of this study stands behind [unbound-number]"
      ),
      DiagnosticPage(
        code: "avoided-words", severities: [.warning],
        meaning:
          "The narrative, the title, the question, a break or a note of the register uses words that a report avoids: they blame, tell an outcome as a motive, or call one thing by the name of another.",
        done: "They are printed as written.",
        mending:
          "Write what is named instead. The words of others stand in quotation marks, or are allowed under `narrative` in `study.yml`.",
        example:
          "narrative.md:3:8: warning: 'revenge porn' is written; a report says 'intimate image abuse' [avoided-words]"
      ),
      DiagnosticPage(
        code: "unused-allowance", severities: [.warning],
        meaning:
          "`study.yml` allows words that the narrative does not hold, or that need no leave.",
        done: "Nothing.",
        mending: "Remove the entry, or correct its text.",
        example:
          "study.yml:14:13: warning: 'around 40%' is allowed in the narrative, where nothing needs it; the entry does nothing [unused-allowance]"
      ),
    ])
}
