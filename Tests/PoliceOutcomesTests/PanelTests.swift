import PoliceOutcomes
import TestSupport
import Testing

/// Growth in whichever forces gave each year, growth across breaks, and first months of a year.
@Suite struct PanelTests {
  private static let window = ReportingPeriod.months("2020-01", "2021-12")

  private static func years(
    _ name: String, _ counts: KeyValuePairs<Int, String>
  ) -> ForceCounts {
    let id = Force.sample(name).id
    let years = counts.map { ReportingPeriod.calendarYear($0.key) }.sorted()
    return .sample(
      name, covers: years.count == 1 ? years[0] : window,
      outcomes: counts.map { .sample($0.value, "1", in: .calendarYear($0.key), force: id) })
  }

  private static func growth(_ forces: ForceCounts...) -> Figures {
    figures(of: forces, ["offences-recorded", "growth"], window: window)
  }

  // 100 to 126 in Kent; Essex adds 900 to 2021 alone, Dorset 74 to 2020 alone.
  @Test func forceOfOneYearMovesTheUnbalancedGrowthAndNotTheBalanced() {
    let kent = Self.years("Kent", [2020: "100", 2021: "126"])
    let essex = Self.years("Essex", [2021: "900"])
    let dorset = Self.years("Dorset", [2020: "74"])
    let entering = Self.growth(kent, essex)
    #expect(entering["growth.2021"]?.value.growth?.later == OffenceCount(126))
    #expect(entering["growth-unbalanced.2021"]?.value.growth?.earlier == OffenceCount(100))
    #expect(entering["growth-unbalanced.2021"]?.value.growth?.later == OffenceCount(1_026))
    #expect(entering["growth-unbalanced.2021"]?.panel == ["kent", "essex"])
    let leaving = Self.growth(kent, dorset)
    #expect(leaving["growth.2021"]?.value.growth?.earlier == OffenceCount(100))
    #expect(leaving["growth-unbalanced.2021"]?.value.growth?.earlier == OffenceCount(174))
    #expect(leaving["growth-unbalanced.2021"]?.value.growth?.later == OffenceCount(126))
  }

  @Test func sameForcesGiveTheSameGrowth() {
    let figures = Self.growth(Self.years("Kent", [2020: "100", 2021: "126"]))
    #expect(figures["growth-unbalanced.2021"]?.value == figures["growth.2021"]?.value)
    #expect(
      figures["growth-unbalanced.2021"]?.title == "Change from 2020 to 2021, forces of each year")
  }

  @Test func forcesWithNoYearInCommonHaveOnlyTheUnbalancedGrowth() {
    let figures = Self.growth(
      Self.years("Dorset", [2020: "74"]), Self.years("Essex", [2021: "148"]))
    #expect(figures["growth.2021"] == nil)
    #expect(figures["growth-unbalanced.2021"]?.value.growth?.change?.low.change == 74)
    #expect(figures["growth-unbalanced.2021"]?.value.growth?.change?.low.base == 74)
  }

  @Test func yearThatNobodyGivesHasNoUnbalancedGrowth() {
    #expect(Self.growth(Self.years("Essex", [2021: "148"]))["growth-unbalanced.2021"] == nil)
  }

  @Test func smallBaseOfAnyPanelHasCountsAndNoPercentage() {
    let figures = Self.growth(Self.years("Kent", [2020: "49", 2021: "90"]))
    #expect(
      figures["growth-unbalanced.2021"]?.value
        == .none(.smallBase(earlier: .of("49"), later: .of("90"))))
  }

  // The months of 2020 and 2021 run from 1 January 2020 to 31 December 2021.
  @Test(arguments: [
    ("2019-12-31", false), ("2020-01-01", false), ("2020-01", false), ("2020-01-02", true),
    ("2020-12-15", true), ("2021-01-01", true), ("2021-06-29", true), ("2021-12-31", true),
    ("2022-01-01", false),
  ])
  func growthCarriesTheBreaksItCrosses(date: String, isCrossed: Bool) throws {
    let month = try #require(Month(iso: date.prefix(7)))
    let change = SeriesBreak(date: date, month: month, what: "Wider.", source: "An Act")
    var study = StudyDescription.sample(measures: ["growth"], window: Self.window)
    study.breaks = [change]
    let figures = FigureTaking.figures(
      of: study, requests: [], forces: [Self.years("Kent", [2020: "100", 2021: "126"])])
    for id in ["growth.2021", "growth.kent.2021", "growth-unbalanced.2021"] {
      #expect(figures[id]?.value.growth?.breaks == (isCrossed ? [change] : []), "\(id)")
    }
  }

  /// Offences of so many a month in 2020, 2021 and January to July 2022, and what is counted of
  /// the first months of 2022.
  private static func firstMonths(_ first: Int, _ second: Int, _ part: Int) -> [String] {
    let window = ReportingPeriod.months("2020-01", "2022-07")
    let kent = ForceCounts.sample(
      covers: window,
      outcomes: window.months.map { month in
        let count = month.year == 2020 ? first : month.year == 2021 ? second : part
        return .sample("\(count)", "1", in: ReportingPeriod(month))
      })
    return figures(of: [kent], ["offences-recorded"], window: window).all.map(\.id)
      .filter { $0.hasPrefix("offences-recorded.2022-01-to") }
  }

  // 2020 has 120 offences and 2021 has 360, at 10 and 30 a month.
  @Test(arguments: [
    // 5 months of 25 are 125, more than 120; 7 are 175, fewer than 360.
    (25, ["07", "06", "05"]),
    // 4 months of 31 are 124.
    (31, ["07", "06", "04"]),
    // 6 months of 20 are 120, no more than 120; the whole part year is in the series.
    (20, ["07", "06"]),
    // 6 months of 21 are 126, and the half is counted anyway.
    (21, ["07", "06"]),
    // 7 months of 60 are 420, more than 360 of the newer year; no fewer are.
    (60, ["07", "06"]),
    // 5 months of 73 are 365.
    (73, ["07", "06", "05"]),
    (10, ["07", "06"]),
  ])
  func fewestMonthsThatExceedTheNewestYearAreCounted(part: Int, months: [String]) {
    #expect(
      Self.firstMonths(10, 30, part)
        == months.map { "offences-recorded.2022-01-to-2022-\($0)" })
  }

  @Test func firstMonthsAreCountedOnlyWhereEveryPooledForceGivesThem() {
    let window = ReportingPeriod.months("2020-01", "2022-07")
    let kent = ForceCounts.sample(
      covers: window,
      outcomes: window.months.map { .sample("\($0.year == 2020 ? 1 : 9)", "1", in: .init($0)) })
    let essex = ForceCounts.sample(
      "Essex", covers: window,
      outcomes: [
        .sample("1", "1", in: .calendarYear(2020), force: "essex"),
        .sample("1", "1", in: .calendarYear(2021), force: "essex"),
        .sample("1", "1", in: .months("2022-01", "2022-07"), force: "essex"),
      ])
    let ids = figures(of: [kent, essex], ["offences-recorded"], window: window).all.map(\.id)
      .filter { $0.hasPrefix("offences-recorded.2022") }
    #expect(ids == ["offences-recorded.2022-01-to-2022-07"])
  }
}
