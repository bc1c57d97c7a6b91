import PoliceOutcomes
import TestSupport
import Testing

/// Offences for 100,000 residents.
///
/// Limits by scipy 1.17: below 10 `chi2.ppf(0.025, 2x) / 2` and `chi2.isf(0.025, 2x + 2) / 2`, from 10
/// on Byar's formula in Python, each times 100,000 over the residents.
@Suite struct RateTests {
  private static let months = ReportingPeriod.months("2015-04", "2015-12")

  private static func population(_ force: String, _ year: Int, _ residents: Int) -> Population {
    Population(force: force, year: year, residents: residents, vintage: "a series", source: "")
  }

  private static let populations = [
    population("kent", 2014, 1_000), population("kent", 2015, 1_798_276),
    population("cumbria", 2015, 498_581), population("durham", 2015, 625_345),
    population("city-of-london", 2015, 8_000),
  ]

  private static func figures(
    _ forces: [ForceCounts], window: ReportingPeriod = months, years: YearBasis = .calendar
  ) -> Figures {
    FigureTaking.figures(
      of: .sample(measures: ["offences-recorded"], window: window, years: years), requests: [],
      forces: forces, populations: populations)
  }

  private static func force(_ name: String, _ count: String) -> ForceCounts {
    .sample(
      name, covers: months,
      outcomes: [.sample(count, "18", in: months, force: Force.sample(name).id)])
  }

  private static func rate(_ figures: Figures, _ id: String) -> ForceRate? {
    if case .rate(let rate)? = figures[id]?.value { rate } else { nil }
  }

  @Test(arguments: [
    ("Kent", "43", 2.3911791071003563, 2.3911791071003563, 1.730333430965315, 3.2209822922201115),
    ("Cumbria", "5", 1.002846077167, 1.002846077167, 0.32562139153285435, 2.340308210566121),
    (
      "Durham", "1-4", 0.15991172872574339, 0.6396469149029735, 0.004048614442314222,
      1.6377501499818015
    ),
  ])
  func ratesAndTheirLimitsAreThoseOfScipy(
    name: String, count: String, low: Double, high: Double, lower: Double, upper: Double
  ) throws {
    let figures = Self.figures([Self.force(name, count)])
    let rate = try #require(Self.rate(figures, "rate.\(name.lowercased())"))
    #expect(rate.population.year == 2015)
    let got = [
      rate.rate.low.value, try #require(rate.rate.high).value, rate.interval.lower,
      rate.interval.upper,
    ]
    for (number, expected) in zip(got, [low, high, lower, upper]) {
      #expect(abs(number - expected) < 1e-10)
    }
  }

  @Test func theMonthsAreNamedAndNoYearIsMadeOfThem() {
    let figure = Self.figures([Self.force("Kent", "43")])["rate.kent"]
    #expect(figure?.title == "Offences per 100,000 residents, Kent, April to December 2015")
    #expect(
      figure?.definition
        == "Offences recorded from April 2015 through December 2015 for every 100,000 residents of the"
        + " force's area. Residents: 1798276 in the middle of 2015; a series.")
  }

  @Test func forcesWithoutResidentsOfTheirOwnAreLeftOutWithTheReason() {
    let railways = Force(
      id: "btp", name: "British Transport Police", shortName: "BTP", code: "", region: "",
      nation: "", kind: .nonTerritorial)
    let counts = Self.force("Kent", "43")
    let transport = ForceCounts(
      force: railways, covers: Self.months, basis: .offencesRecorded, status: .complete,
      years: .calendar, recorded: counts.recorded, outcomes: counts.outcomes, isTotalGiven: false,
      given: nil)
    let figures = Self.figures([counts, transport, Self.force("City of London", "2")])
    #expect(figures["rate.btp"]?.value == .none(.noResidents))
    #expect(figures["rate.city-of-london"]?.value == .none(.noResidents))
    #expect(Self.rate(figures, "rate.kent") != nil)
  }

  @Test func forcesOfNoTableHaveNoRatesAtAll() {
    #expect(Self.figures([Self.force("Wexmoor", "43")])["rate.wexmoor"] == nil)
    let both = Self.figures([Self.force("Kent", "43"), Self.force("Wexmoor", "9")])
    #expect(both["rate.wexmoor"]?.value == .none(.noPopulation))
  }

  // 2014 has an estimate of 1,000 residents: 20 offences are 2,000 in 100,000. 2013 has none.
  @Test func severalYearsHaveARateEachOfTheirOwnEstimate() throws {
    let window = ReportingPeriod.months("2013-01", "2014-12")
    let kent = ForceCounts.sample(
      "Kent", covers: window,
      outcomes: [
        .sample("10", "18", in: .calendarYear(2013)), .sample("20", "18", in: .calendarYear(2014)),
      ])
    let figures = Self.figures([kent], window: window)
    #expect(figures["rate.kent"] == nil)
    #expect(figures["rate.kent.2013"]?.value == .none(.noPopulation))
    #expect(Self.rate(figures, "rate.kent.2014")?.rate.low == ExactRational(2_000, 1))
  }

  @Test(
    arguments: [
      (YearBasis.calendar, "2015-04", "2015-12", 2015), (.financial, "2015-04", "2016-03", 2015),
      (.financial, "2016-01", "2016-03", 2015), (.calendar, "2015-04", "2016-03", nil),
      (.financial, "2015-03", "2015-05", nil),
    ] as [(YearBasis, String, String, Int?)])
  func theEstimateIsThatOfTheYearThatHoldsTheMonths(
    basis: YearBasis, first: String, last: String, year: Int?
  ) {
    #expect(basis.estimateYear(of: .months(first, last)) == year)
  }

  @Test func aPopulationSmallerThanItsOffencesIsNoFault() throws {
    let rate = try #require(
      ForceRate(OffenceCount(7), population: Self.population("kent", 2015, 5)))
    #expect(rate.rate.low == ExactRational(140_000, 1))
    #expect(
      ForceRate(
        OffenceCount(from: 7, through: nil), population: Self.population("kent", 2015, 5)) == nil)
  }
}
