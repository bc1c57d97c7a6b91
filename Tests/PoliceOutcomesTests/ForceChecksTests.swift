import PoliceOutcomes
import TestSupport
import Testing

@Suite struct ForceChecksTests {
  private static let threeYears = ReportingPeriod.months("2019-01", "2021-12")

  private static func kent(
    _ counts: [(Int, String)], covers: ReportingPeriod = threeYears,
    status: Request.Status = .complete, extra: [Observation] = []
  ) -> ForceCounts {
    .sample(
      covers: covers, status: status,
      outcomes: counts.map { .sample($0.1, "1", in: .calendarYear($0.0)) } + extra)
  }

  @Test func yearThatACompleteAnswerLacksIsMissing() {
    let kent = Self.kent([(2019, "5"), (2021, "5")])
    #expect(ForceChecks.missingPeriods(of: kent) == [.calendarYear(2020)])
  }

  @Test func yearOfZeroIsNotMissing() {
    #expect(
      ForceChecks.missingPeriods(of: Self.kent([(2019, "5"), (2020, "0"), (2021, "5")])) == [])
  }

  @Test(arguments: [Request.Status.partial, .refused])
  func answerThatIsNotCompleteMayLackYears(status: Request.Status) {
    #expect(ForceChecks.missingPeriods(of: Self.kent([(2019, "5")], status: status)) == [])
  }

  @Test func answerOfOneYearHasNoneMissing() {
    let kent = ForceCounts.sample(outcomes: [.sample("5", "1", in: .month("2021-02"))])
    #expect(ForceChecks.missingPeriods(of: kent) == [])
  }

  @Test func yearIsNotMissingWhereOffencesInNoMonthMayBelongToIt() {
    let kent = Self.kent(
      [(2019, "5")], extra: [.sample("5", "1", in: Self.threeYears, placement: .withinPeriod)])
    #expect(ForceChecks.missingPeriods(of: kent) == [])
  }

  @Test(arguments: [
    ("40", "19", true), ("40", "20", false), ("20", "9", true), ("19", "0", false),
    ("20", "10", false),
    ("40", "0-4", false), ("39-40", "5", false),
  ])
  func lastYearOfFewerThanHalfTheOneBeforeMayBeAPartYear(
    before: String, last: String, isSudden: Bool
  ) {
    let fall = ForceChecks.suddenFall(
      of: Self.kent([(2019, "60"), (2020, before), (2021, last)]))
    #expect((fall != nil) == isSudden)
  }

  @Test func suddenFallSaysFromWhatToWhat() {
    let fall = ForceChecks.suddenFall(of: Self.kent([(2020, "40"), (2021, "12")]))
    #expect(fall?.period == .calendarYear(2021))
    #expect(fall?.count == 12)
    #expect(fall?.before == 40)
  }

  @Test func yearThatIsStatedToBeAPartIsNoSuddenFall() {
    let covers = ReportingPeriod.months("2019-01", "2021-06")
    let kent = ForceCounts.sample(
      covers: covers,
      outcomes: [
        .sample("40", "1", in: .calendarYear(2020)),
        .sample("9", "1", in: .months("2021-01", "2021-06")),
      ])
    #expect(ForceChecks.suddenFall(of: kent) == nil)
  }
}
