import PoliceOutcomes
import TestSupport

/// Tables of one force, Kent, of 2020 and 2021, and what they are reconciled to.
enum SampleReturns {
  static let twoYears = ReportingPeriod.months("2020-01", "2021-12")
  static let year2020 = ReportingPeriod.calendarYear(2020)
  static let year2021 = ReportingPeriod.calendarYear(2021)

  static func table(
    _ kind: ReturnTable.Kind, _ observations: [Observation], totals: [StatedTotal] = [],
    hasAllOutcomes: Bool = true, file: String = "returns/kent.csv"
  ) -> ReturnTable {
    ReturnTable(
      file: file, force: "kent", kind: kind, hasAllOutcomes: hasAllOutcomes,
      observations: observations, totals: totals)
  }

  static func offences(
    _ counts: [(String, ReportingPeriod)], file: String = "returns/offences.csv"
  ) -> ReturnTable {
    table(
      .offences,
      counts.enumerated().map {
        .sample($1.0, in: $1.1, file: file, line: $0 + 2)
      }, file: file)
  }

  static func total(
    _ count: String, of period: ReportingPeriod?, parts: [Int], line: Int = 9
  ) -> StatedTotal {
    StatedTotal(
      force: "kent", period: period, count: .of(count),
      cell: SourceCell(
        text: count, location: Place(file: "returns/kent.csv", line: line, column: 9)),
      parts: parts)
  }

  static func reconciled(
    _ tables: [ReturnTable], covers: ReportingPeriod = twoYears
  ) -> Reconciliation {
    Reconciliation(tables, request: .sample(covers: covers), years: .calendar)
  }
}
