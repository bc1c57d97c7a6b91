extension DiagnosticGuide {
  /// The pages about one return beside all the others.
  static let collection = Chapter(
    title: "One return beside the others",
    pages: [
      DiagnosticPage(
        code: "odd-one-out", severities: [.warning],
        meaning:
          "One force of at least five counts in other years, counts outcomes by another date, or has no row or column of an outcome that all the others have.",
        done: "It is counted as it stands; the others pass.",
        mending: "Ask the force whether its return answers the same question.",
        example:
          "returns/kent.csv: warning: Kent alone counts in financial years, where the other 6 returns count in calendar years; it is counted as it stands [odd-one-out]"
      ),
      DiagnosticPage(
        code: "rate-out-of-line", severities: [.warning],
        meaning:
          "The offences of a force, a year and per resident, are more than five times the median of at least eight territorial forces, or less than a fifth of it. The City of London is left out.",
        done: "They are counted as they stand.",
        mending:
          "Ask the force what it counted: another offence, another unit, thousands, or other months.",
        example:
          "returns/kent.csv: warning: Kent gives 9000 offences for 2019, 484.0 a year per 100,000 of its 1859428 residents, more than five times the median of 9 forces, 20.1; they are counted as they stand [rate-out-of-line]"
      ),
    ])
}
