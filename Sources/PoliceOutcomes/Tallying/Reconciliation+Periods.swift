// The months that counts and tables belong to.
extension Reconciliation {
  /// The least periods that no count of `list` crosses, in order. A count in no month is
  /// somewhere in all that the answer covers.
  static func runs(of list: [Observation]) -> [ReportingPeriod] {
    let periods = Set(list.filter { $0.placement != .outsideWindow }.map(\.period)).sorted()
    var runs: [ReportingPeriod] = []
    for period in periods {
      if let last = runs.last, last.overlaps(period),
        let both = ReportingPeriod(first: last.first, last: max(last.last, period.last))
      {
        runs[runs.count - 1] = both
      } else {
        runs.append(period)
      }
    }
    return runs
  }

  /// The stated periods of `list`, in order, each once.
  static func periods(of list: [Observation]) -> [ReportingPeriod] {
    Set(list.filter { $0.placement == .stated }.map(\.period)).sorted()
  }

  /// The file a table is in; where the other is in it too, the table's first count.
  static func place(of table: ReturnTable, beside other: ReturnTable) -> SourceLocation {
    let first = table.observations.first?.cells.first?.location
    return table.file == other.file
      ? first ?? SourceLocation(file: table.file) : SourceLocation(file: table.file)
  }

  /// The periods a table's counts belong to, stated or not, in order, each once.
  static func extents(of table: ReturnTable) -> [ReportingPeriod] {
    Set(table.observations.map(\.period)).sorted()
  }
}
