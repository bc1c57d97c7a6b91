extension DiagnosticGuide {
  /// The pages about what does not add up.
  static let sums = Chapter(
    title: "Sums",
    pages: [
      DiagnosticPage(
        code: "total-differs", severities: [.warning],
        meaning: "A total the force printed is not the sum of its parts.",
        done: "The parts are counted.",
        mending: "Ask the force; correct the total or a part.",
        example:
          "returns/essex.csv:2:22: warning: the printed total '8' is not the sum of its parts, 7; the parts are counted [total-differs]"
      ),
      DiagnosticPage(
        code: "tables-differ", severities: [.warning],
        meaning: "Two tables of offences of one force disagree on a period.",
        done: "The table listed first in `requests.csv` is counted.",
        mending: "Ask the force which is right.",
        example:
          "returns/merseyside2.csv:2:3: warning: Merseyside gives 10 offences for 2021 here and 9 in returns/merseyside.csv; the latter is counted [tables-differ]"
      ),
      DiagnosticPage(
        code: "outcome-gap", severities: [.warning],
        meaning: "A force's outcomes of a period add up to fewer than its offences.",
        done: "The difference is counted as not stated, and is a figure of its own.",
        mending:
          "Ask the force what became of them; where it gave only some outcomes, pin `outcomes: selected`.",
        example:
          "returns/durham-outcomes.csv:2:28: warning: Durham's outcomes for 2021/22 add up to 285, 4 short of the 289 offences it gives; the difference is counted as not stated [outcome-gap]"
      ),
      DiagnosticPage(
        code: "outcomes-exceed-offences", severities: [.error],
        meaning: "A force's outcomes of a period add up to more than its offences.",
        done:
          "The offences are counted; no share of the period is taken, and the force enters no pooled share where it is so of the whole.",
        mending:
          "Ask the force; if they are outcomes recorded in the period, state the basis in `requests.csv`.",
        example:
          "returns/sussex.csv:2:13: error: Sussex's outcomes for 2022 add up to 210, more than the 110 offences it gives; shares of that period are not taken [outcomes-exceed-offences]"
      ),
      DiagnosticPage(
        code: "withheld-to-protect", severities: [.note],
        meaning:
          "A force withheld a count and gave the total and the counts beside it, so that a reader could work it out; or the study withholds small counts of its own.",
        done:
          "Counts of the same row are published in the bounds that a reader can work out, and not as given; none of our outputs has the count that was withheld.",
        mending: "Tell the force that its totals give back what it withholds.",
        example:
          "returns/kent.csv:4:6: note: Kent's count here is published as 6 to 9: else a count that is withheld could be worked out [withheld-to-protect]"
      ),
    ])
}
