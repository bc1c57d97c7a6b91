import PoliceOutcomes

/// The words by which headings and rows of a return are known, normalised.
enum LayoutWords {
  /// What a column is called that plays a part.
  static let headings: [ReturnLayout.Part: Set<String>] = [
    .force: ["force", "police force", "force name", "constabulary", "police service"],
    .period: [
      "month", "month recorded", "recorded month", "year", "year recorded", "recorded year",
      "period", "date", "date recorded", "recorded date", "date created", "created date",
      "date reported", "reported date", "financial year", "calendar year", "month and year",
      "year and month", "time period", "fiscal year",
    ],
    .outcome: [
      "outcome", "outcomes", "outcome type", "outcome description", "crime outcome",
      "outcome recorded", "disposal", "outcome group", "outcome name", "final outcome",
      "current outcome",
    ],
    .further: [
      "further information on outcome", "further information", "outcome detail",
      "outcome details", "further detail", "further details", "sub-outcome", "sub outcome",
    ],
    .count: [
      "offences", "offence count", "count", "number", "number of offences", "no. of offences",
      "no of offences", "crimes", "number of crimes", "crime count", "recorded offences",
      "incidents", "number of incidents", "count of offences", "offences recorded",
    ],
  ]

  /// What a column or a row of sums is called.
  static let totals: Set<String> = [
    "total", "totals", "grand total", "total offences", "all offences", "all", "all outcomes",
    "total recorded", "total crimes", "overall total", "sum", "total recorded offences",
    "offences recorded", "total number of offences", "total offences recorded",
    "offences recorded (total)", "all offences recorded",
  ]

  static func isTotal(_ label: String) -> Bool {
    totals.contains(LabelText.normalised(label))
  }

  /// Whether a cell could stand in a column of counts.
  static func mayBeCount(_ text: String, pins: ReturnPins) -> Bool {
    if pins.suppressed[LabelText.normalised(text)] != nil { return true }
    if case .unreadable(let why) = CountText(text) {
      return why != .unknown && why != .period
    }
    return true
  }
}
