import PoliceOutcomes

/// What chance alone could do to a figure.
enum IntervalsChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    guard subject.hasShares || subject.hasGrowth else { return nil }
    return Section(
      id: "intervals", heading: "Intervals",
      blocks: (subject.hasShares ? Prose.blocks(wilson) : [])
        + [.paragraph(limits)] + Prose.blocks(reading(subject))
        + (subject.study == nil ? [library] : []))
  }

  private static let wilson = """
    Shares have Wilson score intervals at 95%, without continuity correction:

    ```
    L, U = (2x + z² ∓ z √(z² + 4x(1 − x/n))) / (2(n + z²))        z = \(ConfidenceInterval.Level.percent95.z)
    ```

    L is exactly 0 where x = 0, U exactly 1 where x = n.

    *Source:* E. B. Wilson, "Probable inference, the law of succession, and statistical inference", J. Am. Stat. Assoc.
    22 (1927), 209–212.
    """

  private static let limits: Sentence = """
    Of a range, the lower limit is that of the least it can be and the upper limit that of the most.
    """

  private static func reading(_ subject: MethodsSubject) -> String {
    """
    Intervals express chance variation only: not forces that did not answer, not differences in recording, not outcomes
    still to come.\(subject.hasGrowth ? " The change of a count has [an interval of its own](#growth)." : "")
    """
  }

  private static let library = Prose.table(
    "interval-methods", "Intervals and limits, each with its source",
    ["Figure", "Method", "Edges"],
    [
      [
        "share",
        "Wilson (above); with continuity correction: R. G. Newcombe, Stat. Med. 17 (1998), 857–872, method 4;"
          + " exact: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404–413",
        "none begins at 0, all ends at 1",
      ],
      [
        "difference of two shares",
        "R. G. Newcombe, Stat. Med. 17 (1998), 873–890, method 10: independent groups only",
        "within −1 and 1",
      ],
      [
        "count",
        "exact Poisson (F. Garwood, Biometrika 28 (1936), 437–442) below 10, Byar from 10 on (N. E. Breslow and N. E."
          + " Day, \"Statistical methods in cancer research\", volume II (1987), page 69)",
        "none begins at 0; no upper limit where nothing bounds the count",
      ],
      [
        "rate per 100,000", "the limits of the count over the population ([rates](#rates))",
        "a count may exceed the population",
      ],
      [
        "ratio of two counts",
        "exact conditional ([growth](#growth)), or Wilson in its place, with exposures",
        "from none there is no upper limit; none to none is nothing",
      ],
      [
        "funnel and overdispersion", "see [comparing forces](#comparing)",
        "a share on a limit is within it",
      ],
      [
        "change of a pooled share", "see [a change taken apart](#decomposition)",
        "the parts add up exactly",
      ],
    ],
    notes: [
      "They are worked at 95% (z = \(ConfidenceInterval.Level.percent95.z)) and 99.8%"
        + " (z = \(ConfidenceInterval.Level.percent99point8.z)). A property test compares those of ranges with every"
        + " filling of the withheld counts."
    ])
}
