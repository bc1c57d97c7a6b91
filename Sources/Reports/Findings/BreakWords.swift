import PoliceOutcomes

/// What is said of figures on either side of a break in the series.
enum BreakWords {
  /// The clause that follows a comparison: "; counts from 29 June 2021 are not like those before
  /// (legislation.gov.uk)". Empty without a break.
  static func clause(_ breaks: [SeriesBreak]) -> Sentence {
    let dates = breaks.map { Words.date($0.date) }
    if dates.isEmpty { return "" }
    let clause = Sentence("; counts from \(Words.list(dates)) are not like those before")
    let sources = breaks.map(\.source).filter { !$0.isEmpty }
    if sources.isEmpty { return clause }
    return clause + " (" + Words.sources(sources.joined(separator: "; ")) + ")"
  }

  /// The breaks that lie between two periods, or within one of them.
  static func breaks(
    from earlier: ReportingPeriod, to later: ReportingPeriod, _ result: StudyResult
  ) -> [SeriesBreak] {
    guard let span = ReportingPeriod(first: earlier.first, last: later.last) else { return [] }
    return result.description.breaks.filter { $0.divides(span) }
  }

  /// Whether a comparison across these breaks may be a key finding.
  static func mayLead(_ breaks: [SeriesBreak], _ result: StudyResult) -> Bool {
    switch result.description.settings.growthAcrossBreaks {
    case .include: true
    case .leaveOut: breaks.isEmpty
    }
  }
}
