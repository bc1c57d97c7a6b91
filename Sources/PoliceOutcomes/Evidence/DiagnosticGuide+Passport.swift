extension DiagnosticGuide {
  /// The pages about what a return says of itself.
  static let passports = Chapter(
    title: "What a return is",
    pages: [
      DiagnosticPage(
        code: "passport-incomplete", severities: [.note],
        meaning:
          "Neither `requests.csv` nor the return says by which date it counts, or when its counts were taken. What else is not known of it is named too.",
        done:
          "Its counts are counted. Without a date basis no share is taken and it is compared with no other force; without a day the age of its data is not stated.",
        mending: "Ask the force, and fill `basis` and `extracted_on` in `requests.csv`.",
        example:
          "requests.csv:2:1: note: nothing says of the return of Kent: the day its counts were taken. So the age of its data cannot be stated [passport-incomplete]"
      ),
      DiagnosticPage(
        code: "passport-differs", severities: [.warning],
        meaning:
          "A title, a note or a heading of a return says another counting unit or extraction date than `requests.csv`, or than another place of the return.",
        done: "The register holds; where it is silent, the first place of the return.",
        mending: "Ask the force which is right, and write it in `requests.csv`.",
        example:
          "returns/kent.csv:7:1: warning: the return of Kent gives '2023-01-03' as its extraction date here, and requests.csv gives '2023-01-30'; the latter holds [passport-differs]"
      ),
      DiagnosticPage(
        code: "not-offences", severities: [.warning],
        meaning:
          "A return counts suspects, victims or incidents. Their numbers need not match those of offences.",
        done:
          "Its counts are kept and traced. It is in no pooled figure, no figure is taken of it as offences, and it is compared with no other force.",
        mending:
          "Ask the force for offences; where it means offences, write `offences` under `unit` in `requests.csv`.",
        example:
          "requests.csv:2:72: warning: the return of Kent counts suspects, not offences; it is in no pooled figure, no share is taken of it, and it is compared with no other force [not-offences]"
      ),
      DiagnosticPage(
        code: "other-scope", severities: [.warning],
        meaning:
          "`scope` in `requests.csv` says that a return counts more, fewer or other offences.",
        done:
          "Its own figures are printed. It is in no pooled figure and compared with no other force.",
        mending: "Ask the force for the study's offence.",
        example:
          "requests.csv:2:72: warning: the return of Kent does not count exactly the study's offence: 'threats only'; it is in no pooled figure and compared with no other force [other-scope]"
      ),
      DiagnosticPage(
        code: "superseded-and-counted", severities: [.error],
        meaning: "A row of `requests.csv` lists a file under `files` and under `superseded`.",
        done: "The study is not read.",
        mending: "Keep it under `superseded` where a later file replaces it.",
        example:
          "requests.csv:2:72: error: 'kent.csv' stands under `files` and under `superseded` of Kent; it cannot be both [superseded-and-counted]"
      ),
      DiagnosticPage(
        code: "superseded-without-later", severities: [.error],
        meaning: "A row of `requests.csv` has a file under `superseded` and none under `files`.",
        done: "The study is not read.",
        mending: "List the later file under `files`, or move the file there.",
        example:
          "requests.csv:2:62: error: Kent has a superseded file and no file under `files` that replaces it [superseded-without-later]"
      ),
    ])
}
