import PoliceOutcomes
import TestSupport
import Testing

@Suite struct MaturityTests {
  private static func request(
    _ name: String = "Kent", extractedOn: String, replied: String = ""
  ) -> Request {
    Request(
      force: .sample(name), asked: "2020-01-02", replied: replied, status: .complete, reason: "",
      reference: "", address: "", files: [], extractedOn: extractedOn, basis: .offencesRecorded,
      covers: .calendarYear(2021), notes: "",
      location: SourceLocation(file: "requests.csv", line: 2))
  }

  // From the end of 31 December 2021: twelve months are whole on 31 December 2022 and not before.
  // From the end of January 2020, one month is whole on 29 February.
  @Test(arguments: [
    ("2021-12", "2022-12-31", CountAge.months(12)), ("2021-12", "2022-12-30", .months(11)),
    ("2021-12", "2022-01-01", .months(0)), ("2021-12", "2022-02-28", .months(2)),
    ("2020-01", "2020-02-28", .months(0)), ("2020-01", "2020-02-29", .months(1)),
    ("2021-06", "2022-06-30", .months(12)), ("2021-12", "2021-11-05", .months(0)),
    ("2021-12", "2023-07-15", .months(18)),
  ])
  func ageIsTheWholeMonthsFromTheEndOfThePeriod(last: String, day: String, age: CountAge) {
    let request = Self.request(extractedOn: day, replied: "2024-01-01")
    #expect(CountAge(of: request, after: .months("2019-01", last)) == age)
  }

  @Test(arguments: ["", "yes"])
  func replyBoundsTheAgeWhereTheForceDoesNotSayWhenItCounted(extractedOn: String) {
    let period = ReportingPeriod.calendarYear(2021)
    let request = Self.request(extractedOn: extractedOn, replied: "2022-07-15")
    #expect(CountAge(of: request, after: period) == .atMost(6))
    let silent = Self.request(extractedOn: extractedOn, replied: "yes")
    #expect(CountAge(of: silent, after: period) == .unknown)
    #expect(CountAge(of: nil, after: period) == .unknown)
  }

  private static func open(_ low: Int, _ high: Int, of total: Int) throws -> FigureValue {
    .share(
      Share(
        low: try #require(Fraction(low, of: total)), high: try #require(Fraction(high, of: total)))
    )
  }

  // Of 100 offences, so that a count is a per cent; the limits are 12 months and 10%.
  @Test(arguments: [
    ([CountAge.months(12)], 10, 10, Maturity.Verdict.mature), ([.months(12)], 0, 0, .mature),
    ([.months(12)], 11, 11, .provisional), ([.months(11)], 0, 0, .provisional),
    ([.months(12)], 10, 11, .cannotTell), ([.months(11)], 10, 11, .provisional),
    ([.unknown], 0, 0, .cannotTell), ([.unknown], 11, 100, .provisional),
    ([.unknown], 10, 100, .cannotTell), ([.atMost(11)], 0, 0, .provisional),
    ([.atMost(12)], 0, 0, .cannotTell), ([.months(30), .months(12)], 10, 10, .mature),
    ([.months(30), .months(3)], 0, 0, .provisional), ([.months(30), .unknown], 0, 0, .cannotTell),
    ([.unknown, .atMost(2)], 0, 0, .provisional), ([.months(40)], 100, 100, .provisional),
  ])
  func verdictFollowsFromAgeAndOpenShare(
    ages: [CountAge], low: Int, high: Int, verdict: Maturity.Verdict
  ) throws {
    let open = try Self.open(low, high, of: 100)
    #expect(Maturity(ages: ages, open: open, settings: StudySettings()).verdict == verdict)
  }

  @Test func moreThanTheLimitIsExact() throws {
    let ages = [CountAge.months(24)]
    let settings = StudySettings()
    #expect(
      Maturity(ages: ages, open: try Self.open(1_000, 1_000, of: 10_000), settings: settings)
        .verdict == .mature)
    #expect(
      Maturity(ages: ages, open: try Self.open(1_001, 1_001, of: 10_000), settings: settings)
        .verdict == .provisional)
  }

  @Test(arguments: [
    (NoFigure.nothingToShare, 12, Maturity.Verdict.mature), (.nothingToShare, 11, .provisional),
    (.withheld, 12, .cannotTell), (.withheld, 11, .provisional), (.notGiven, 12, .cannotTell),
    (.otherBasis, 30, .cannotTell),
  ])
  func openShareThatThereIsNotLeavesTheAge(
    reason: NoFigure, age: Int, verdict: Maturity.Verdict
  ) {
    let maturity = Maturity(ages: [.months(age)], open: .none(reason), settings: StudySettings())
    #expect(maturity.verdict == verdict)
  }

  @Test func limitsAreTheStudys() throws {
    var settings = StudySettings()
    settings.matureAfter = 6
    settings.openLimit = 25
    let open = try Self.open(25, 25, of: 100)
    #expect(Maturity(ages: [.months(6)], open: open, settings: settings).verdict == .mature)
    #expect(Maturity(ages: [.months(5)], open: open, settings: settings).verdict == .provisional)
    settings.openLimit = 24
    #expect(Maturity(ages: [.months(6)], open: open, settings: settings).verdict == .provisional)
  }

  // Kent counts 13 months after 2021, Essex 1; of 2020 that is 25 and 13. Open are 30 of 200.
  @Test func pooledCountsAreAsOldAsTheYoungest() throws {
    let window = ReportingPeriod.months("2020-01", "2021-12")
    let forces = ["kent", "essex"].map { id in
      ForceCounts.sample(
        id == "kent" ? "Kent" : "Essex", covers: window,
        outcomes: [
          .sample("10", "1", in: .calendarYear(2020), force: id),
          .sample("90", "18", in: .calendarYear(2020), force: id),
          .sample("85", "18", in: .calendarYear(2021), force: id),
          .sample("15", "not-yet-assigned", in: .calendarYear(2021), force: id),
        ])
    }
    let figures = FigureTaking.figures(
      of: .sample(measures: ["charge-rate", "offences-recorded"], window: window),
      requests: [
        Self.request(extractedOn: "2023-02-15"),
        Self.request("Essex", extractedOn: "2022-02-15"),
      ], forces: forces)
    func maturity(_ id: String) throws -> Maturity { try #require(figures[id]?.maturity) }
    #expect(try maturity("charge-rate.2020").verdict == .mature)
    #expect(try maturity("charge-rate.2020").youngest == 13)
    #expect(try maturity("charge-rate.2021").verdict == .provisional)
    #expect(try maturity("charge-rate").youngest == 1)
    #expect(try maturity("charge-rate").verdict == .provisional)
    #expect(try maturity("charge-rate.kent").youngest == 13)
    #expect(try maturity("charge-rate.kent.2020").verdict == .mature)
    // 15 of 100 are open.
    #expect(try maturity("charge-rate.kent.2021").verdict == .provisional)
    // 15 of 200 are open, and the counts are 13 months old.
    #expect(try maturity("charge-rate.kent").verdict == .mature)
    #expect(figures["open.kent.2021"]?.value.shareText == "15/100")
    #expect(figures["offences-recorded"]?.maturity == nil)
  }

  @Test func forcesThatDoNotSayWhenTheyCountedAreCounted() throws {
    let figures = FigureTaking.figures(
      of: .sample(measures: ["charge-rate"]),
      requests: [Self.request(extractedOn: "2023-02-15")],
      forces: [.year(["1": "5", "18": "45"]), .year(["1": "5", "18": "45"], force: "Essex")])
    let maturity = try #require(figures["charge-rate"]?.maturity)
    #expect(maturity.known == 1)
    #expect(maturity.unknown == 1)
    #expect(maturity.verdict == .cannotTell)
  }
}
