import PoliceOutcomes
import TestSupport
import Testing

@Suite struct ForceCountsTests {
  private static let twoYears = ReportingPeriod.months("2020-01", "2021-12")

  private static let kent = ForceCounts.sample(
    covers: twoYears,
    outcomes: [
      .sample("4", "1", in: .calendarYear(2020)), .sample("6", "18", in: .month("2021-01")),
      .sample("3", "18", in: .month("2021-07")),
    ])

  @Test(
    arguments: [
      (nil, 13), (ReportingPeriod.months("2020-01", "2021-12"), 13), (.calendarYear(2020), 4),
      (.calendarYear(2021), 9), (.months("2021-01", "2021-06"), 6), (.month("2021-02"), 0),
      (.months("2020-01", "2020-06"), nil), (.calendarYear(2022), nil),
      (.months("2021-07", "2022-01"), nil),
    ] as [(ReportingPeriod?, Int?)])
  func periodIsCountedWhereNoCountCrossesIt(period: ReportingPeriod?, count: Int?) {
    #expect(Self.kent.tally(in: period)?.recorded.exact == count)
  }

  @Test func yearWithoutACountIsNotGivenAndAMonthWithoutOneHasNoOffences() {
    let kent = ForceCounts.sample(
      covers: Self.twoYears, outcomes: [.sample("6", "18", in: .month("2020-03"))])
    #expect(kent.tally(in: .calendarYear(2021)) == nil)
    #expect(kent.tally(in: .month("2021-03")) == nil)
    #expect(kent.tally(in: .month("2020-04"))?.recorded == .zero)
    #expect(kent.tally(in: .calendarYear(2020))?.recorded == OffenceCount(6))
  }

  @Test func countsInNoMonthAreInTheWholeOnly() {
    let kent = ForceCounts.sample(
      covers: Self.twoYears,
      outcomes: [
        .sample("4", "1", in: .calendarYear(2020)),
        .sample("2", "1", in: Self.twoYears, placement: .withinPeriod),
      ])
    #expect(kent.tally()?.recorded == OffenceCount(6))
    #expect(kent.tally(in: .calendarYear(2020)) == nil)
    #expect(kent.unplaced == OffenceCount(2))
  }

  @Test func countsOfMonthsTheWindowLacksAreInNoPeriodEvenTheOneCovered() {
    let kent = ForceCounts.sample(
      outcomes: [.sample("4", "1"), .sample("2", "1", placement: .outsideWindow)])
    #expect(kent.tally()?.recorded == OffenceCount(6))
    #expect(kent.tally(in: .calendarYear(2021))?.recorded == OffenceCount(4))
    #expect(kent.unplaced == OffenceCount(2))
  }

  @Test func tallyAddsCountsOfTheSameOutcome() {
    let kent = ForceCounts.sample(
      outcomes: [.sample("4", "1"), .sample("1-4", "1"), .sample("5", "18")])
    #expect(kent.tally()?.outcomes == [.of("1"): .of("5-8"), .of("18"): .of("5")])
  }

  @Test(arguments: [
    ("1", true), ("14|16", true), ("other", true), ("not-yet-assigned", true),
    ("not-stated", false),
    ("not-stated-no-outcomes-given", false), ("transferred", false),
  ])
  func returnHasOutcomesWhereItSaysWhatBecameOfAnOffence(notation: String, hasOutcomes: Bool) {
    #expect(ForceCounts.year([notation: "3"]).hasOutcomes == hasOutcomes)
  }

  @Test func notStatedAddsTheReasonsAskedFor() {
    let tally = ForceCounts.year([
      "not-stated-blank": "2", "not-stated-said": "1-4", "not-stated-unknown-label": "7", "1": "9",
    ]).tally()
    #expect(tally?.notStated(.blank, .said) == .of("3-6"))
    #expect(tally?.notStated(.ambiguousLabel) == .zero)
  }

  @Test(arguments: [
    ("12", "10", true), ("10", "10", false), ("9-12", "10", false), ("12", "10+", false),
    ("12", nil, false),
  ])
  func outcomesExceedOffencesGivenApartOnlyWhereTheyMust(
    outcomes: String, offences: String?, exceeds: Bool
  ) {
    let tally = ForceCounts.year(["1": outcomes], of: offences).tally()
    #expect(tally?.outcomesExceedOffences == exceeds)
  }
}
