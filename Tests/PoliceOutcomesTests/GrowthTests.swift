import PoliceOutcomes
import TestSupport
import Testing

@Suite struct GrowthTests {
  private static let twoYears = ReportingPeriod.months("2020-01", "2021-12")

  private static func force(
    _ counts: KeyValuePairs<String, String>, named name: String = "Kent",
    covers: ReportingPeriod = twoYears, years: YearBasis = .calendar,
    status: Request.Status = .complete
  ) -> ForceCounts {
    let id = Force.sample(name).id
    return ForceCounts.sample(
      name, covers: covers, status: status, years: years,
      outcomes: counts.map { first, count in
        let ends = first.split(separator: " ").map(String.init)
        return .sample(count, "1", in: .months(ends[0], ends[ends.count - 1]), force: id)
      })
  }

  private static func years(
    _ earlier: String, _ later: String, named name: String = "Kent"
  ) -> ForceCounts {
    force(["2020-01 2020-12": earlier, "2021-01 2021-12": later], named: name)
  }

  private static func growth(
    _ forces: [ForceCounts], window: ReportingPeriod = twoYears,
    years: YearBasis = .calendar, smallBase: Int = 50
  ) -> Figures {
    var settings = StudySettings()
    settings.smallBase = smallBase
    return figures(
      of: forces, ["offences-recorded", "growth"], window: window, years: years,
      settings: settings)
  }

  @Test func forceOfOneYearMovesNothing() throws {
    let kent = Self.years("100", "126")
    let essex = Self.force(["2021-01 2021-12": "900"], named: "Essex", covers: .calendarYear(2021))
    let alone = try #require(Self.growth([kent])["growth.2021"])
    let together = try #require(Self.growth([kent, essex])["growth.2021"])
    #expect(together.panel == ["kent"])
    #expect(together.value == alone.value)
    #expect(together.value.growth?.earlier == OffenceCount(100))
    #expect(together.value.growth?.later == OffenceCount(126))
  }

  // From 100 to 126 is up 26 of 100; from 50...60 to 70...90 is up 10 of 60 to 40 of 50.
  @Test(arguments: [
    ("100", "126", 26, 100, 26, 100), ("100", "0", -100, 100, -100, 100),
    ("50", "50", 0, 50, 0, 50), ("50-60", "70-90", 10, 60, 40, 50),
    ("100", "90-110", -10, 100, 10, 100),
  ])
  func changeIsAFractionOfTheEarlierCount(
    earlier: String, later: String, low: Int, lowBase: Int, high: Int, highBase: Int
  ) throws {
    let value = Self.growth([Self.years(earlier, later)])["growth.2021"]?.value
    let change = try #require(value?.growth?.change)
    #expect(change.low.change == low)
    #expect(change.low.base == lowBase)
    #expect(change.high.change == high)
    #expect(change.high.base == highBase)
  }

  @Test func pooledChangeIsTakenOfTheSums() {
    let figures = Self.growth([Self.years("60", "90"), Self.years("140", "110", named: "Essex")])
    let growth = figures["growth.2021"]?.value.growth
    #expect(growth?.earlier == OffenceCount(200))
    #expect(growth?.later == OffenceCount(200))
    #expect(figures["growth.kent.2021"]?.value.growth?.earlier == OffenceCount(60))
    #expect(figures["growth.essex.2021"]?.value.growth?.later == OffenceCount(110))
  }

  @Test(arguments: [
    ("49", "90", 50, NoFigure.smallBase(earlier: .of("49"), later: .of("90"))),
    ("40-60", "90", 50, .smallBase(earlier: .of("40-60"), later: .of("90"))),
    ("1", "0", 50, .smallBase(earlier: .of("1"), later: .of("0"))),
    ("0", "90", 50, .fromZero), ("0-4", "90", 50, .fromZero), ("0", "90", 0, .fromZero),
    ("0+", "90", 50, .fromZero), ("60", "90+", 50, .withheld), ("60+", "90", 50, .withheld),
  ])
  func whereThereIsNoPercentageTheReasonOrTheCountsAreTheFigure(
    earlier: String, later: String, smallBase: Int, reason: NoFigure
  ) {
    let figures = Self.growth([Self.years(earlier, later)], smallBase: smallBase)
    #expect(figures["growth.kent.2021"]?.value == .none(reason))
  }

  @Test func baseOfTheSmallestSizeAllowedHasAPercentage() {
    let value = Self.growth([Self.years("50", "90")])["growth.2021"]?.value
    #expect(value?.growth?.earlier == OffenceCount(50))
  }

  @Test func partYearIsNeverSetAgainstAWholeOne() {
    let window = ReportingPeriod.months("2020-01", "2022-07")
    let kent = Self.force(
      ["2020-01 2020-12": "100", "2021-01 2021-12": "120", "2022-01 2022-07": "110"],
      covers: window)
    let ids = Self.growth([kent], window: window).all.map(\.id).filter { $0.hasPrefix("growth") }
    #expect(ids == ["growth.2021", "growth-unbalanced.2021", "growth.kent.2021"])
  }

  @Test func partYearIsSetAgainstTheSameMonthsOfTheYearBefore() throws {
    let window = ReportingPeriod.months("2020-01", "2022-07")
    let kent = Self.force(
      [
        "2020-01 2020-12": "100", "2021-01 2021-07": "60", "2021-08 2021-12": "70",
        "2022-01 2022-07": "90",
      ], covers: window)
    let figures = Self.growth([kent], window: window)
    let growth = try #require(figures["growth.2022-01-to-2022-07"]?.value.growth)
    #expect(growth.earlierPeriod == .months("2021-01", "2021-07"))
    #expect(growth.earlier == OffenceCount(60))
    #expect(growth.later == OffenceCount(90))
  }

  @Test func wholeYearIsNeverSetAgainstAPartOfTheOneBefore() {
    let window = ReportingPeriod.months("2020-04", "2022-03")
    let kent = Self.force(["2020-04 2020-12": "100", "2021-01 2021-12": "120"], covers: window)
    let figures = Self.growth([kent], window: window)
    #expect(figures.all.filter { $0.id.hasPrefix("growth") } == [])
  }

  @Test func removedRecordsAreInNeitherYear() throws {
    let kent = ForceCounts.sample(
      covers: Self.twoYears,
      outcomes: [
        .sample("100", "1", in: .calendarYear(2020)),
        .sample("20", "cancelled", in: .calendarYear(2020)),
        .sample("110", "1", in: .calendarYear(2021)),
        .sample("5", "transferred", in: .calendarYear(2021)),
      ])
    let growth = try #require(Self.growth([kent])["growth.2021"]?.value.growth)
    #expect(growth.earlier == OffenceCount(100))
    #expect(growth.later == OffenceCount(110))
  }

  @Test func forcesOfDifferentYearsGiveNoPooledSeries() {
    let window = ReportingPeriod.months("2020-01", "2022-03")
    let kent = Self.force(
      ["2020-01 2020-12": "100", "2021-01 2021-12": "126"], covers: Self.twoYears)
    let essex = Self.force(
      ["2020-04 2021-03": "100", "2021-04 2022-03": "90"], named: "Essex",
      covers: .months("2020-04", "2022-03"), years: .financial)
    let ids = Self.growth([kent, essex], window: window).all.map(\.id)
      .filter { $0.hasPrefix("growth") || $0.hasPrefix("offences-recorded") }
    #expect(
      ids == [
        "offences-recorded", "offences-recorded.kent", "offences-recorded.kent.2020",
        "offences-recorded.kent.2021", "offences-recorded.essex", "offences-recorded.essex.2020-21",
        "offences-recorded.essex.2021-22", "growth.kent.2021", "growth.essex.2021-22",
      ])
  }

  @Test func growthHasNoChangeWhereACountHasNoBound() {
    let growth = Growth(
      earlierPeriod: .calendarYear(2020), earlier: .of("60"), later: .of("60+"))
    #expect(growth.change == nil)
  }
}
