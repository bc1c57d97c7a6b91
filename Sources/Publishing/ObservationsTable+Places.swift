import PoliceOutcomes

extension ObservationsTable {
  /// Where each count that is counted stands in the table.
  struct Places {
    private var rows: [Place: Int] = [:]

    private struct Place: Hashable {
      let force: String
      let period: ReportingPeriod
      let cell: SourceLocation?
      /// `nil` for offences, and for any outcome of a cell that gives several.
      let outcome: Outcome?
    }

    init(_ result: StudyResult) {
      var count = 0
      for counts in result.returns {
        let totals = counts.totals.map { counts.observation(of: $0) }
        for observation in ObservationsTable.rows(of: counts).map(\.0) + totals {
          count += 1
          rows[Places.place(observation, observation.outcome)] = count
          // Where a force gave no outcomes, its offences stand as outcomes that are not stated.
          let whole = Places.place(observation, nil)
          if rows[whole] == nil { rows[whole] = count }
        }
      }
    }

    /// The row of a count, the first below the header being 1; `nil` where the table does not have it.
    func row(of observation: Observation) -> Int? {
      rows[Places.place(observation, observation.outcome)] ?? rows[Places.place(observation, nil)]
    }

    private static func place(_ observation: Observation, _ outcome: Outcome?) -> Place {
      Place(
        force: observation.force, period: observation.period,
        cell: observation.cells.first?.location, outcome: outcome)
    }
  }
}
