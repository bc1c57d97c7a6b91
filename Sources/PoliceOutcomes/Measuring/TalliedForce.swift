/// A force's counts with the tallies that figures are taken of at hand, each worked out once.
struct TalliedForce {
  let counts: ForceCounts
  private var tallies: [ReportingPeriod?: Tally?] = [:]
  private var recorded: [ReportingPeriod?: OffenceCount?] = [:]

  /// The counts of a force, tallied in each of `periods` and in the whole.
  init(_ counts: ForceCounts, periods: some Sequence<ReportingPeriod>) {
    self.counts = counts
    for period in Set(periods.map { $0 as ReportingPeriod? } + [nil]) {
      let tally = counts.tally(in: period)
      tallies[period] = .some(tally)
      recorded[period] = .some(
        tally?.offences ?? counts.recorded(in: period)?.map(\.count).total)
    }
  }

  /// The counts of `period` (of the whole where `nil`), or `nil` where the return cannot tell.
  func tally(in period: ReportingPeriod?) -> Tally? {
    tallies[period] ?? counts.tally(in: period)
  }

  /// Offences recorded in `period` less those later removed, or `nil` where the return cannot
  /// tell.
  func offencesRecorded(in period: ReportingPeriod?) -> OffenceCount? {
    recorded[period] ?? counts.offencesRecorded(in: period)
  }

  /// Whether the return gives `period` for the measure: offences alone, or outcomes too.
  func canTell(_ period: ReportingPeriod, for measure: Measure) -> Bool {
    if measure.denominator == nil { return offencesRecorded(in: period) != nil }
    return tally(in: period)?.isWithoutOutcomes == false
  }
}
