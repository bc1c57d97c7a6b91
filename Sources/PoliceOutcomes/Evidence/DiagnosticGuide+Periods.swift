extension DiagnosticGuide {
  /// The pages about months and years.
  static let periods = Chapter(
    title: "Periods",
    pages: [
      DiagnosticPage(
        code: "misspelt-month", severities: [.warning],
        meaning: "A word is nearly a month.",
        done: "Its offences are counted in the whole and in no month.",
        mending: "Where the month named is meant, put it into `corrections.csv`.",
        example:
          "returns/kent.csv:13:1: warning: 'Novembr' is no month; its offences are counted in no month [misspelt-month]"
      ),
      DiagnosticPage(
        code: "unknown-period", severities: [.warning],
        meaning:
          "A text is no month, date or year; or it names a month without a year, and the answer covers that month more than once.",
        done: "Its offences are counted in the whole and in no month.",
        mending: "Put what it stands for into `corrections.csv`.",
        example:
          "returns/kent.csv:14:1: warning: 'soon' is no month, date or year; its offences are counted in no month [unknown-period]"
      ),
      DiagnosticPage(
        code: "undeclared-years", severities: [.error],
        meaning:
          "A bare year, a quarter of one, or several of them, in a study that does not say which years it counts in.",
        done: "Its offences are counted in the whole and in no month. Said once for each text.",
        mending:
          "Add `years: calendar` or `years: financial` to `study.yml`, for the study or for this file.",
        example:
          "returns/kent.csv:1:9: error: 'Q1 2021' is another period in calendar years than in financial years, and nothing says which; its offences are counted in no month [undeclared-years]"
      ),
      DiagnosticPage(
        code: "outside-window", severities: [.error, .note],
        meaning: "A period lies outside the months the answer covers.",
        done:
          "Left out, an error; or, with `months-outside-window: count`, counted in the whole and in no month, a note.",
        mending: "Widen `window`, correct the cell, or choose the setting.",
        example:
          "returns/kent.csv:12:1: error: '2023' is not in January 2021 to December 2022; its offences are not counted [outside-window]"
      ),
      DiagnosticPage(
        code: "part-year", severities: [.note],
        meaning: "A period lies partly outside the months the answer covers.",
        done: "It is read as the months it shares with them, and never set against a whole year.",
        mending: "Where the return covers other months, say so under `covers` in `requests.csv`.",
        example:
          "returns/humberside-outcomes.csv:1:34: note: '2024' is read as January to March 2024, because the study covers January 2019 to March 2024; it is never set against a whole year [part-year]"
      ),
      DiagnosticPage(
        code: "may-be-part-year", severities: [.warning],
        meaning:
          "The last whole year has fewer than half the offences of the year before, which had at least 20.",
        done: "Nothing: the counts stand.",
        mending: "Look at the dates in the reply; give `covers` where it is a part year.",
        example:
          "returns/hampshire.csv: warning: Hampshire gives 14 for 2022 after 60 the year before; it may be a part year [may-be-part-year]"
      ),
      DiagnosticPage(
        code: "looks-rounded", severities: [.warning],
        meaning: "At least eight counts of a force, and every one a multiple of five.",
        done: "They are counted as they stand.",
        mending:
          "Ask the force whether it rounds its counts; say `rounded: 5`, `10` or `no` for its file in `study.yml`.",
        example:
          "returns/kent.csv: warning: every count of Kent is a multiple of five; they are counted as they stand and may be rounded [looks-rounded]"
      ),
      DiagnosticPage(
        code: "jump", severities: [.warning],
        meaning:
          "A whole year has more than three times the offences of the year before or after it, at least 50 in the greater.",
        done: "Both are counted.",
        mending: "Ask the force whether it counted the same offences in both years.",
        example:
          "returns/kent.csv: warning: Kent gives 90 offences for 2021 after 20 the year before, a change beyond threefold; both are counted [jump]"
      ),
      DiagnosticPage(
        code: "copied-year", severities: [.warning],
        meaning: "Two years of a force have the same count of each of at least four outcomes.",
        done: "Both are counted.",
        mending: "Ask the force which is right.",
        example:
          "returns/kent.csv: warning: Kent gives the same count of every outcome for 2020 and 2021; one may be a copy of the other, and both are counted [copied-year]"
      ),
      DiagnosticPage(
        code: "copied-return", severities: [.warning],
        meaning: "Two forces give the same count of each of at least four outcomes.",
        done: "Both are counted.",
        mending: "Look at what each force sent.",
        example:
          "returns/kent.csv: warning: Kent gives the same count of every outcome as Essex; one file may be a copy of the other, and both are counted [copied-return]"
      ),
      DiagnosticPage(
        code: "no-periods", severities: [.warning],
        meaning: "A return of several years names none.",
        done: "Its counts belong to the whole and to no year.",
        mending: "Where a column holds periods, name it under `columns`.",
        example:
          "returns/cleveland.csv:1:1: warning: no column or heading is a period; the counts of Cleveland belong to the whole of January 2021 to December 2022 and to no year [no-periods]"
      ),
      DiagnosticPage(
        code: "left-out-of-pool", severities: [.warning],
        meaning: "A count of a force that should be pooled is missing, or withheld without bounds.",
        done:
          "The force is in no pooled figure; its own figures say that a count is withheld or missing.",
        mending:
          "Ask the force; else make its answer `partial`, or give the bounds under `suppressed`.",
        example:
          "requests.csv:2:1: warning: a count of Kent is missing or withheld without bounds, so its offences are not known; it is in no pooled figure [left-out-of-pool]"
      ),
      DiagnosticPage(
        code: "missing-period", severities: [.warning],
        meaning:
          "The register calls an answer complete, and it has no counts for one of its years.",
        done: "The year is not given, and not a year of none; the other years stand.",
        mending: "Make it `partial`, or give `covers`.",
        example:
          "requests.csv:6:1: warning: requests.csv calls the answer of Norfolk complete, and it has no counts for 2022 [missing-period]"
      ),
      DiagnosticPage(
        code: "overlapping-periods", severities: [.error],
        meaning:
          "Two periods of one force share months, in one table or in two tables of outcomes.",
        done: "The force is not counted.",
        mending: "Pin the columns to read, or correct a heading.",
        example:
          "returns/lancashire.csv:1:9: error: Lancashire gives 2021 here and January to June 2021 at returns/lancashire.csv:1:14; offences of both would count twice, so this return is not counted [overlapping-periods]"
      ),
    ])
}
