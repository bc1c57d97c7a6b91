import PoliceOutcomes

/// "More were recorded from January to June 2022 than in the whole of 2020", with both counts.
///
/// The newest whole year that the part year exceeds, and the fewest months that exceed it. Said
/// only of exact counts by the same forces; a part year is never set against a whole one as a
/// percentage.
enum PartYearFinding {
  static func finding(_ result: StudyResult) -> Finding? {
    if result.hasMixedYears { return nil }
    let counts = result.figures.all.filter {
      $0.measure?.kind == .offencesRecorded && $0.force == nil && !result.isWhole($0)
    }
    let years = counts.filter { $0.period.yearBasis != nil }
    let parts = counts.filter { part in
      part.period.yearBasis == nil && part.period.monthCount > 1
        && !years.contains { $0.period.contains(part.period) }
    }.sorted { $0.period < $1.period }
    for year in years.sorted(by: { $1.period < $0.period }) {
      let exceeding = parts.filter {
        year.period.last < $0.period.first && year.panel == $0.panel
          && exceeds($0.value, year.value)
      }
      guard let part = exceeding.first else { continue }
      let breaks = BreakWords.breaks(from: year.period, to: part.period, result)
      guard BreakWords.mayLead(breaks, result) else { return nil }
      return Finding(
        """
        More were recorded \(Words.during(part.period)) (\(strong: result.printed(part))) than in the \
        whole of \(year.period.name) (\(result.printed(year)))\
        \(BreakWords.clause(breaks)).
        """)
    }
    return nil
  }

  private static func exceeds(_ part: FigureValue, _ year: FigureValue) -> Bool {
    guard case .offences(let partCount) = part, case .offences(let yearCount) = year,
      let some = partCount.exact, let all = yearCount.exact
    else { return false }
    return some > all
  }
}
