import PoliceOutcomes
import TestSupport
import Testing

/// Offences that a force counts, set against the outcomes it gives.
@Suite struct OutcomeGapTests {
  @Test func offencesThatTheOutcomesLackAreNotStated() {
    let result = SampleReturns.reconciled([
      SampleReturns.table(.outcomes, [.sample("4", "1"), .sample("3", "18", line: 3)]),
      SampleReturns.offences([("10", SampleReturns.year2021)]),
    ])
    #expect(
      result.counts.tally()?.outcomes == [
        .of("1"): .of("4"), .of("18"): .of("3"), .notStated(.missingFromOutcomes): .of("3"),
      ])
    #expect(
      result.diagnostics == [
        .outcomeGap(
          force: "Kent", period: SampleReturns.year2021, offences: .of("10"), outcomes: .of("7"),
          gap: .of("3"), at: Place(file: "returns/kent.csv", line: 2, column: 9),
          total: Place(file: "returns/offences.csv", line: 2, column: 9))
      ])
  }

  @Test func withheldOutcomesThatMayFillTheOffencesLeaveNoGap() {
    let result = SampleReturns.reconciled([
      SampleReturns.table(.outcomes, [.sample("1-4", "1"), .sample("7", "18", line: 3)]),
      SampleReturns.offences([("10", SampleReturns.year2021)]),
    ])
    #expect(result.diagnostics == [])
    #expect(result.counts.outcomes.count == 2)
  }

  @Test func gapOfAYearIsFoundWhereTheOutcomesAreGivenByMonth() {
    let result = SampleReturns.reconciled([
      SampleReturns.table(
        .outcomes,
        [
          .sample("4", "1", in: .month("2021-03")),
          .sample("3", "1", in: .month("2021-09"), line: 3),
        ]),
      SampleReturns.offences([("10", SampleReturns.year2021)]),
    ])
    #expect(
      result.counts.tally(in: SampleReturns.year2021)?.notStated(.missingFromOutcomes) == .of("3"))
    #expect(result.diagnostics.map(\.code) == ["outcome-gap"])
  }

  @Test func yearWithoutOutcomesIsAGapAndNotAYearWithoutCharges() {
    let result = SampleReturns.reconciled([
      SampleReturns.table(.outcomes, [.sample("10", "1", in: SampleReturns.year2021)]),
      SampleReturns.offences([("40", SampleReturns.year2020), ("10", SampleReturns.year2021)]),
    ])
    #expect(
      result.counts.tally(in: SampleReturns.year2020)?.notStated(.missingFromOutcomes) == .of("40"))
    #expect(
      result.diagnostics == [
        .outcomeGap(
          force: "Kent", period: SampleReturns.year2020, offences: .of("40"), outcomes: .zero,
          gap: .of("40"), at: Place(file: "returns/offences.csv", line: 2, column: 9),
          total: Place(file: "returns/offences.csv", line: 2, column: 9))
      ])
  }

  @Test func outcomesInNoMonthAreNotAlsoMissingFromTheirYears() {
    let result = SampleReturns.reconciled([
      SampleReturns.table(
        .outcomes, [.sample("50", "1", in: SampleReturns.twoYears, placement: .withinPeriod)]),
      SampleReturns.offences([("40", SampleReturns.year2020), ("10", SampleReturns.year2021)]),
    ])
    #expect(result.counts.tally()?.outcomes == [.of("1"): .of("50")])
    #expect(result.diagnostics == [])
  }

  @Test func outcomesInNoMonthFillWhatTheYearsLack() {
    let result = SampleReturns.reconciled([
      SampleReturns.table(
        .outcomes,
        [
          .sample("7", "1", in: SampleReturns.year2021),
          .sample("2", "18", in: SampleReturns.twoYears, placement: .withinPeriod, line: 3),
        ]),
      SampleReturns.offences([("10", SampleReturns.year2021)]),
    ])
    #expect(result.counts.tally()?.notStated(.missingFromOutcomes) == .of("1"))
    #expect(result.diagnostics.map(\.code) == ["outcome-gap"])
    let figures = figures(of: [result.counts], ["charge-rate"], window: SampleReturns.twoYears)
    #expect(figures["charge-rate.kent"]?.value.shareText == "7/10")
  }

  @Test func outcomesThatExceedTheOffencesAreReported() {
    let result = SampleReturns.reconciled([
      SampleReturns.table(.outcomes, [.sample("12", "1")]),
      SampleReturns.offences([("10", SampleReturns.year2021)]),
    ])
    #expect(
      result.diagnostics == [
        .outcomesExceedOffences(
          force: "Kent", period: SampleReturns.year2021, offences: .of("10"), outcomes: .of("12"),
          at: Place(file: "returns/kent.csv", line: 2, column: 9),
          total: Place(file: "returns/offences.csv", line: 2, column: 9))
      ])
  }

  @Test func outcomesOfAYearWithoutOffencesExceedThem() {
    let result = SampleReturns.reconciled([
      SampleReturns.table(.outcomes, [.sample("12", "1", in: SampleReturns.year2021)]),
      SampleReturns.offences([("10", SampleReturns.year2020)]),
    ])
    #expect(result.diagnostics.map(\.code) == ["outcome-gap", "outcomes-exceed-offences"])
    #expect(result.diagnostics.map(\.severity) == [.warning, .error])
  }

  @Test func whatASelectionLeavesOutWasNotAskedFor() {
    let result = SampleReturns.reconciled([
      SampleReturns.table(
        .outcomes,
        [.sample("4", "1"), .sample("1-4", "14", line: 3), .sample("2", "not-yet-assigned")],
        hasAllOutcomes: false),
      SampleReturns.offences([("10", SampleReturns.year2021)]),
    ])
    #expect(
      result.counts.given == GivenOutcomes(codes: OutcomeCodes(.o1, .o14), includesOpen: true))
    #expect(result.counts.tally()?.notStated(.notAskedFor) == .of("0-3"))
    #expect(result.diagnostics == [])
  }

  @Test func yearInWhichASelectionHasNothingWasNotAskedForAsAWhole() {
    let result = SampleReturns.reconciled([
      SampleReturns.table(
        .outcomes, [.sample("4", "1", in: SampleReturns.year2021)], hasAllOutcomes: false),
      SampleReturns.offences([("40", SampleReturns.year2020), ("10", SampleReturns.year2021)]),
    ])
    #expect(result.counts.tally(in: SampleReturns.year2020)?.notStated(.notAskedFor) == .of("40"))
    #expect(result.diagnostics == [])
    let figures = figures(
      of: [result.counts], ["no-suspect-identified"], window: SampleReturns.twoYears)
    #expect(figures["no-suspect-identified.kent.2020"]?.value.shareText == "0/40 to 40/40")
    #expect(figures["no-suspect-identified.kent"]?.value.shareText == "0/50 to 46/50")
  }
}
