extension DiagnosticGuide {
  /// The pages about what a force calls an outcome.
  static let labels = Chapter(
    title: "Labels",
    pages: [
      DiagnosticPage(
        code: "unknown-label", severities: [.warning],
        meaning: "An outcome is in neither the codebook nor the built-in labels.",
        done: "Its offences are counted as not stated.",
        mending:
          "Add a row to `codebook.csv`. The labels closest in spelling are named; none is ever applied.",
        example:
          "returns/kent.csv:2:6: warning: outcome 'NFA - vic declines' is not in the codebook; its offences are counted as not stated [unknown-label]"
      ),
      DiagnosticPage(
        code: "ambiguous-label", severities: [.warning],
        meaning:
          "A built-in label has several meanings, or says nothing usable; or a label states a code beside the words of another outcome.",
        done: "Its offences are counted as not stated.",
        mending: "Ask the force, then add a row to `codebook.csv`.",
        example:
          "returns/essex.csv:3:1: warning: outcome 'NFA' may mean no outcome at all; its offences are counted as not stated [ambiguous-label]"
      ),
      DiagnosticPage(
        code: "devolved-label", severities: [.error],
        meaning:
          "A label of Scotland's or Northern Ireland's own outcomes stands in a study of neither.",
        done: "Its offences are counted as not stated.",
        mending:
          "Ask for the outcome type; where the force says which one it means, add a row to `codebook.csv`.",
        example:
          "returns/kent.csv:3:1: error: outcome 'Discretionary disposal' is a label of Northern Ireland, whose outcomes are not those of the study's framework; its offences are counted as not stated [devolved-label]"
      ),
      DiagnosticPage(
        code: "further-information-not-read", severities: [.warning],
        meaning: "The outcome is known and what is written beside it is not.",
        done: "The outcome alone is counted.",
        mending: "Add a row with both to `codebook.csv`.",
        example:
          "returns/essex.csv:2:9: warning: the further information 'told off' beside outcome 'Caution' is not in the codebook; the outcome alone is counted [further-information-not-read]"
      ),
      DiagnosticPage(
        code: "outcome-too-early", severities: [.note, .warning],
        meaning:
          "A force gives an outcome for months that all lie before the outcome was in use, by the dates of `datasets/reference/outcomes.csv`. A label that may mean several outcomes is asked about where none was in use.",
        done: "It is counted as given. One diagnostic stands for all its counts, at the first.",
        mending:
          "Ask the force what it means by it. An offence may get its outcome years later, so the force may be right, and this is a note; where the return counts outcomes by the month they were recorded in, it is a warning.",
        example:
          "returns/kent.csv:2:14: warning: Kent gives outcome 22 for 2017, and it is in use since April 2019 (1 April 2019 confirmed); it is counted as given [outcome-too-early]"
      ),
    ])
}
