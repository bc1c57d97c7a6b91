import PoliceOutcomes

/// "More were recorded from January to June 2022 than in the whole of 2020", with both counts.
///
/// Said only of exact counts by the same forces; a part year is never set against a whole one as
/// a percentage.
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
    for part in parts {
      let earlier = years.filter {
        $0.period.last < part.period.first && $0.panel == part.panel
          && exceeds(part.value, $0.value)
      }
      guard let year = earlier.max(by: { $0.period < $1.period }) else { continue }
      return Finding(
        """
        More were recorded \(Words.during(part.period)) (\(strong: result.printed(part))) than in the \
        whole of \(year.period.name) (\(result.printed(year)))\
        \(caveat(year.period, part.period, result)).
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

  private static func caveat(
    _ year: ReportingPeriod, _ part: ReportingPeriod, _ result: StudyResult
  ) -> String {
    guard let both = ReportingPeriod(first: year.first, last: part.last),
      let change = result.description.breaks.first(where: { $0.divides(both) })
    else { return "" }
    return "; counts from \(Words.date(change.date)) are not like those before"
  }
}
