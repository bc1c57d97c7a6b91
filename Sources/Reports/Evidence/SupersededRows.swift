package import PoliceOutcomes

/// Which superseded counts are printed, one row each.
package enum SupersededRows {
  /// All that may be printed, and one for all withheld counts of the same months and outcome: in
  /// a return of one row an offence, the number of rows would be the count.
  package static func printed(_ counts: [SupersededCount]) -> [SupersededCount] {
    var seen: Set<Key> = []
    return counts.filter { count in
      !count.isWithheld
        || seen.insert(Key(file: count.location?.file, observation: count.observation)).inserted
    }
  }

  private struct Key: Hashable {
    let file: String?
    let period: ReportingPeriod
    let placement: Observation.Placement
    let outcome: Outcome?
    let category: String

    init(file: String?, observation: Observation) {
      self.file = file
      period = observation.period
      placement = observation.placement
      outcome = observation.outcome
      category = observation.category
    }
  }
}
