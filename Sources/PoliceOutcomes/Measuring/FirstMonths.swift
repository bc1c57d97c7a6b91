/// The first months of the part year at the end of the window, counted apart so that they can be
/// set beside a whole year in counts: "more from January to June 2022 than in the whole of 2020".
struct FirstMonths {
  let study: StudyDescription
  let series: [ReportingPeriod]
  let pool: [TalliedForce]

  /// The first half-year and the fewest months that hold more offences than the newest whole year
  /// that the part year exceeds; each where every pooled force gives it.
  var periods: [ReportingPeriod] {
    let half = study.firstHalfOfLastYear.flatMap { count(in: $0) == nil ? nil : $0 }
    return [half, fewest == half ? nil : fewest].compactMap { $0 }
  }

  /// `nil` too where only the whole part year holds more, since that is in the series.
  private var fewest: ReportingPeriod? {
    guard let part = study.years.years(in: study.window).last, part.yearBasis == nil,
      part.first.month == study.years.firstMonth, series.contains(part)
    else { return nil }
    let runs = (0..<part.monthCount).compactMap {
      ReportingPeriod(first: part.first, last: part.first.adding($0))
    }
    for year in series.reversed() where year.yearBasis != nil {
      guard let whole = count(in: year)?.exact else { continue }
      if let run = runs.first(where: { count(in: $0)?.exact ?? 0 > whole }) {
        return run == part ? nil : run
      }
    }
    return nil
  }

  /// The offences recorded in `period`, or `nil` where a pooled force does not give it.
  private func count(in period: ReportingPeriod) -> OffenceCount? {
    let counts = pool.map { $0.offencesRecorded(in: period) }
    return counts.contains(nil) ? nil : counts.compactMap { $0 }.total
  }
}
