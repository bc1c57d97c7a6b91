import PoliceOutcomes
import TestSupport
import Testing

@Suite struct ReconciliationTests {
  @Test func outcomesAloneAreTheOffencesToo() {
    let outcomes: [Observation] = [.sample("4", "1"), .sample("6", "18", line: 3)]
    let result = SampleReturns.reconciled([SampleReturns.table(.outcomes, outcomes)])
    #expect(result.counts.recorded == outcomes)
    #expect(result.counts.outcomes == outcomes)
    #expect(!result.counts.isTotalGiven)
    #expect(result.diagnostics == [])
  }

  @Test func offencesAloneHaveNoOutcomesGiven() {
    let result = SampleReturns.reconciled([SampleReturns.offences([("10", SampleReturns.year2021)])]
    )
    #expect(result.counts.tally()?.recorded == OffenceCount(10))
    #expect(result.counts.tally()?.outcomes == [.notStated(.noOutcomesGiven): OffenceCount(10)])
    #expect(!result.counts.hasOutcomes)
    #expect(result.diagnostics == [])
  }

  @Test func tableOfOffencesComesBeforeAPrintedTotal() {
    let outcomes: [Observation] = [.sample("4", "1"), .sample("6", "18", line: 3)]
    let result = SampleReturns.reconciled([
      SampleReturns.table(
        .outcomes, outcomes,
        totals: [SampleReturns.total("12", of: SampleReturns.year2021, parts: [0, 1])]),
      SampleReturns.offences([("10", SampleReturns.year2021)]),
    ])
    #expect(result.counts.tally()?.recorded == OffenceCount(10))
    #expect(result.counts.isTotalGiven)
    #expect(result.diagnostics.map(\.code) == ["total-differs"])
  }

  @Test func furtherTablesOfOffencesAreCheckedAndNeverAdded() {
    let result = SampleReturns.reconciled([
      SampleReturns.offences([("10", SampleReturns.year2021)], file: "returns/by-month.csv"),
      SampleReturns.offences([("10", SampleReturns.year2021)], file: "returns/by-age.csv"),
    ])
    #expect(result.counts.tally()?.recorded == OffenceCount(10))
    #expect(result.diagnostics == [])
  }

  @Test func tablesOfOffencesThatDifferAreReportedAndTheFirstIsCounted() {
    let result = SampleReturns.reconciled([
      SampleReturns.offences(
        [("4", .month("2021-01")), ("6", .month("2021-02"))], file: "returns/by-month.csv"),
      SampleReturns.offences([("11", SampleReturns.year2021)], file: "returns/by-age.csv"),
    ])
    #expect(result.counts.tally()?.recorded == OffenceCount(10))
    #expect(
      result.diagnostics == [
        .tablesDiffer(
          force: "Kent", period: SampleReturns.year2021, counted: .of("10"), other: .of("11"),
          at: Place(file: "returns/by-age.csv", line: 2, column: 9),
          counterpart: Place(file: "returns/by-month.csv", line: 2, column: 9))
      ])
  }

  @Test func furtherTableOfOffencesGivesTheMonthsThatTheFirstLacks() {
    let earlier = ReportingPeriod.calendarYear(2020)
    let result = SampleReturns.reconciled([
      SampleReturns.offences([("10", SampleReturns.year2021)], file: "returns/2021.csv"),
      SampleReturns.offences(
        [("7", earlier), ("9", SampleReturns.year2021)], file: "returns/2020-and-2021.csv"),
    ])
    #expect(result.counts.recorded.map(\.count) == [OffenceCount(10), OffenceCount(7)])
    #expect(result.diagnostics.map(\.code) == ["tables-differ"])
  }

  @Test func withheldCountsThatMayAgreeDoNotDiffer() {
    let result = SampleReturns.reconciled([
      SampleReturns.offences([("8-12", SampleReturns.year2021)]),
      SampleReturns.offences([("10", SampleReturns.year2021)], file: "returns/by-age.csv"),
    ])
    #expect(result.diagnostics == [])
  }

  @Test func printedTotalOfEveryPeriodIsTheOffences() {
    let outcomes: [Observation] = [.sample("1-4", "1"), .sample("7", "18", line: 3)]
    let result = SampleReturns.reconciled([
      SampleReturns.table(
        .outcomes, outcomes,
        totals: [SampleReturns.total("10", of: SampleReturns.year2021, parts: [0, 1])])
    ])
    #expect(result.counts.tally()?.recorded == OffenceCount(10))
    #expect(result.counts.isTotalGiven)
    #expect(result.diagnostics == [])
  }

  @Test func totalsOfSomePeriodsAreNotTheOffences() {
    let outcomes: [Observation] = [
      .sample("4", "1", in: SampleReturns.year2020),
      .sample("7", "1", in: SampleReturns.year2021, line: 3),
    ]
    let result = SampleReturns.reconciled([
      SampleReturns.table(
        .outcomes, outcomes,
        totals: [SampleReturns.total("9", of: SampleReturns.year2021, parts: [1])])
    ])
    #expect(!result.counts.isTotalGiven)
    #expect(result.counts.tally()?.recorded == OffenceCount(11))
    #expect(result.diagnostics.map(\.code) == ["total-differs"])
  }

  @Test func countsInNoMonthThatATotalHasAreNotAddedToIt() {
    let outcomes: [Observation] = [
      .sample("4", "1", in: SampleReturns.twoYears, placement: .withinPeriod),
      .sample("6", "18", in: SampleReturns.twoYears, placement: .withinPeriod, line: 3),
    ]
    let result = SampleReturns.reconciled([
      SampleReturns.table(
        .outcomes, outcomes,
        totals: [SampleReturns.total("10", of: SampleReturns.twoYears, parts: [0, 1])])
    ])
    #expect(result.counts.tally()?.recorded == OffenceCount(10))
  }

  @Test func countsInNoMonthThatNoTotalHasAreAddedToTheTotals() {
    let outcomes: [Observation] = [
      .sample("4", "1", in: SampleReturns.year2021),
      .sample("6", "18", in: SampleReturns.twoYears, placement: .withinPeriod, line: 3),
    ]
    let result = SampleReturns.reconciled([
      SampleReturns.table(
        .outcomes, outcomes,
        totals: [SampleReturns.total("4", of: SampleReturns.year2021, parts: [0])])
    ])
    #expect(result.counts.tally()?.recorded == OffenceCount(10))
  }

  @Test(arguments: [("10", true), ("11", false), ("9", false), ("8-12", true)])
  func totalOfAllPeriodsIsCheckedAgainstItsParts(total: String, adds: Bool) {
    let outcomes: [Observation] = [
      .sample("4", "1", in: SampleReturns.year2020),
      .sample("6", "1", in: SampleReturns.year2021, line: 3),
    ]
    let result = SampleReturns.reconciled([
      SampleReturns.table(
        .outcomes, outcomes, totals: [SampleReturns.total(total, of: nil, parts: [0, 1])])
    ])
    let differs = Diagnostic.totalDiffers(
      total, sum: .of("10"), at: Place(file: "returns/kent.csv", line: 9, column: 9),
      parts: [
        Place(file: "returns/kent.csv", line: 2, column: 9),
        Place(file: "returns/kent.csv", line: 3, column: 9),
      ])
    #expect(result.diagnostics == (adds ? [] : [differs]))
    #expect(result.counts.tally()?.recorded == OffenceCount(10))
  }

  @Test(arguments: [("12", []), ("10", []), ("9", ["total-differs"])])
  func partsOfASelectionMayFallShortOfTheirTotalAndNotPassIt(total: String, codes: [String]) {
    let result = SampleReturns.reconciled([
      SampleReturns.table(
        .outcomes, [.sample("4", "1"), .sample("6", "14", line: 3)],
        totals: [SampleReturns.total(total, of: nil, parts: [0, 1])], hasAllOutcomes: false)
    ])
    #expect(result.diagnostics.map(\.code) == codes)
  }

  @Test func overlappingPeriodsAreRefused() {
    let half = ReportingPeriod.months("2021-01", "2021-06")
    let result = SampleReturns.reconciled([
      SampleReturns.table(.outcomes, [.sample("10", "1"), .sample("5", "1", in: half, line: 3)])
    ])
    #expect(result.counts.recorded == [])
    #expect(result.counts.outcomes == [])
    #expect(
      result.diagnostics == [
        .overlappingPeriods(
          force: "Kent", first: half, second: SampleReturns.year2021,
          at: Place(file: "returns/kent.csv", line: 2, column: 9),
          other: Place(file: "returns/kent.csv", line: 3, column: 9))
      ])
  }

  @Test func twoTablesOfOutcomesOfTheSameMonthsAreRefused() {
    let result = SampleReturns.reconciled([
      SampleReturns.table(.outcomes, [.sample("10", "1")]),
      SampleReturns.table(.outcomes, [.sample("5", "1")], file: "returns/kent-2.csv"),
    ])
    #expect(result.counts.recorded == [])
    #expect(result.counts.outcomes == [])
    #expect(
      result.diagnostics == [
        .overlappingPeriods(
          force: "Kent", first: SampleReturns.year2021, second: SampleReturns.year2021,
          at: Place(file: "returns/kent-2.csv"), other: Place(file: "returns/kent.csv"))
      ])
  }

  @Test func twoTablesOfOutcomesOfDifferentMonthsAreAdded() {
    let result = SampleReturns.reconciled([
      SampleReturns.table(.outcomes, [.sample("10", "1", in: SampleReturns.year2020)]),
      SampleReturns.table(
        .outcomes, [.sample("5", "1", in: SampleReturns.year2021)], file: "returns/kent-2.csv"),
    ])
    #expect(result.counts.tally()?.recorded == OffenceCount(15))
    #expect(result.diagnostics == [])
  }
}
