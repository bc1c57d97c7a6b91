import PoliceOutcomes

/// What must hold of any text that a cell may hold.
enum CellTrial {
  static func run(_ text: String) throws {
    for years in YearBasis.allCases {
      let period = PeriodText(text, years: years)
      try Failure.unless(PeriodText(text, years: years) == period, "a period read twice differs")
      if case .period(let run) = period {
        try Failure.unless(run.first <= run.last, "a period that ends before it begins")
        try Failure.unless(!run.name.isEmpty && !run.id.isEmpty, "a period without a name")
        try Failure.unless(1...9999 ~= run.last.year, "a period in the year \(run.last.year)")
      }
      if case .month(let month) = period {
        try Failure.unless(1...12 ~= month, "a month out of bounds")
      }
    }
    let count = CountText(text)
    try Failure.unless(CountText(text) == count, "a count read twice differs")
    if case .count(let bounds) = count {
      try Failure.unless(bounds.low <= bounds.high ?? .max, "a count out of bounds")
      // More than a million cells of it are still added up.
      try Failure.unless(bounds.high ?? 0 <= Int.max >> 21, "a count too large to be added up")
    }
    let label = LabelText.normalised(text)
    try Failure.unless(
      LabelText.normalised(label).utf8.elementsEqual(label.utf8),
      "normalised twice, '\(text)' differs")
    if let outcome = OutcomeNotation.outcome(text) {
      try Failure.unless(
        OutcomeNotation.outcome(OutcomeNotation.text(outcome)) == outcome,
        "an outcome written and read again differs")
    }
    try placeholders(in: text)
  }

  private static func placeholders(in text: String) throws {
    let lines = shownLines(Array(text.utf8))
    var last = (1, 0)
    for placeholder in Placeholder.all(in: text) {
      try Failure.unless(
        1...lines ~= placeholder.line && placeholder.column >= 1,
        "a placeholder on line \(placeholder.line) of \(lines)")
      let place = (placeholder.line, placeholder.column)
      try Failure.unless(last < place, "placeholders out of order")
      last = place
    }
  }
}
