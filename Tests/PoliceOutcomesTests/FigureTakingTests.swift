import PoliceOutcomes
import TestSupport
import Testing

@Suite struct FigureTakingTests {
  @Test func poolIsTheForcesWhoseAnswerIsComplete() {
    let forces = [
      ForceCounts.year(["1": "1", "18": "9"]),
      .year(["1": "5", "18": "5"], force: "Essex", status: .partial),
    ]
    var settings = StudySettings()
    let complete = figures(of: forces, ["charge-rate"], settings: settings)["charge-rate"]
    settings.pool = .replied
    let replied = figures(of: forces, ["charge-rate"], settings: settings)["charge-rate"]
    #expect(complete?.panel == ["kent"])
    #expect(complete?.value.shareText == "1/10")
    #expect(replied?.panel == ["kent", "essex"])
    #expect(replied?.value.shareText == "6/20")
  }

  @Test(arguments: [CountingBasis.outcomesRecorded, .unknown])
  func returnOnAnotherBasisIsInCountsAndInNoShare(basis: CountingBasis) {
    let forces = [
      ForceCounts.year(["1": "1", "18": "9"]),
      .year(["1": "5", "18": "5"], force: "Essex", basis: basis),
    ]
    let figures = figures(of: forces, ["offences-recorded", "charge-rate"])
    #expect(figures["charge-rate"]?.panel == ["kent"])
    #expect(figures["charge-rate.essex"]?.value == .none(.otherBasis))
    #expect(figures["offences-recorded"]?.value == .offences(OffenceCount(20)))
  }

  @Test func panelOfAPeriodIsTheForcesThatGiveIt() {
    let window = ReportingPeriod.months("2020-01", "2021-12")
    let kent = ForceCounts.sample(
      covers: window,
      outcomes: [
        .sample("1", "1", in: .calendarYear(2020)), .sample("9", "18", in: .calendarYear(2020)),
        .sample("4", "1", in: .calendarYear(2021)), .sample("6", "18", in: .calendarYear(2021)),
      ])
    let essex = ForceCounts.sample("Essex", outcomes: [.sample("5", "1", force: "essex")])
    let figures = figures(of: [kent, essex], ["charge-rate"], window: window)
    #expect(figures["charge-rate.2020"]?.panel == ["kent"])
    #expect(figures["charge-rate.2020"]?.value.shareText == "1/10")
    #expect(figures["charge-rate.2021"]?.panel == ["kent", "essex"])
    #expect(figures["charge-rate.2021"]?.value.shareText == "9/15")
    #expect(figures["charge-rate"]?.value.shareText == "10/25")
    #expect(figures["charge-rate.kent.2021"]?.value.shareText == "4/10")
  }

  @Test func studyOfFewerThanTwoYearsIsToldByMonth() {
    let window = ReportingPeriod.months("2015-04", "2015-06")
    let kent = ForceCounts.sample(
      covers: window,
      outcomes: [
        .sample("3", "1", in: .month("2015-04")), .sample("5", "18", in: .month("2015-06")),
      ])
    let ids = figures(of: [kent], ["offences-recorded"], window: window).all
      .filter { $0.measure != nil }.map(\.id)
    #expect(
      ids == [
        "offences-recorded", "offences-recorded.2015-04", "offences-recorded.2015-05",
        "offences-recorded.2015-06", "offences-recorded.kent",
      ])
  }

  @Test func firstHalfOfAPartYearIsCountedWhereEveryForceGivesIt() {
    let window = ReportingPeriod.months("2021-01", "2022-12")
    let partWindow = ReportingPeriod.months("2020-01", "2022-07")
    let byMonth = partWindow.months.map { Observation.sample("1", "1", in: .month($0.iso)) }
    let kent = ForceCounts.sample(covers: partWindow, outcomes: byMonth)
    let byYear = ForceCounts.sample(
      "Essex", covers: partWindow,
      outcomes: [.sample("7", "1", in: .months("2022-01", "2022-07"), force: "essex")])
    let id = "offences-recorded.2022-01-to-2022-06"
    let measures = ["offences-recorded"]
    #expect(figures(of: [kent], measures, window: partWindow)[id]?.value == .offences(.of("6")))
    #expect(figures(of: [kent, byYear], measures, window: partWindow)[id] == nil)
    #expect(figures(of: [kent], measures, window: window)[id] == nil)
  }

  @Test func outcomesAreCountedAsStatedInFrameworkOrder() {
    let forces = [
      ForceCounts.year(["18": "9", "1": "1", "14|16": "2", "transferred": "3"]),
      .year(["1": "4", "not-stated-blank": "1-4"], force: "Essex"),
    ]
    let figures = figures(of: forces, []).all.filter {
      $0.id.hasPrefix("outcomes.") && $0.force == nil
    }
    #expect(
      figures.map(\.id) == [
        "outcomes.1", "outcomes.18", "outcomes.14-or-16", "outcomes.not-stated-blank",
        "outcomes.transferred",
      ])
    #expect(figures.map(\.value.offences?.words) == ["5", "9", "2", "1 to 4", "3"])
  }

  /// Kent: 1 + 9 + 2 offences and 3 transferred; Essex: 4 and 1 to 4. Recorded in all 17 to 20.
  @Test func eachOutcomeHasItsShareOfTheOffencesRecordedPooledAndByForce() {
    let forces = [
      ForceCounts.year(["18": "9", "1": "1", "14|16": "2", "transferred": "3"]),
      .year(["1": "4", "not-stated-blank": "1-4"], force: "Essex"),
    ]
    let figures = figures(of: forces, [])
    func share(_ id: String) -> String {
      guard case .share(let share)? = figures[id]?.value else { return "none" }
      return "\(share.low.count)/\(share.low.total) \(share.high.count)/\(share.high.total)"
    }
    #expect(figures["outcomes.18.kent"]?.value == .offences(OffenceCount(9)))
    #expect(share("outcome-share.18.kent") == "9/12 9/12")
    #expect(share("outcome-share.1") == "5/20 5/17")
    #expect(share("outcome-share.1.essex") == "4/8 4/5")
    #expect(figures["outcome-share.transferred"] == nil)
  }

  @Test func offencesInNoOutcomeAreAFigureOfTheForce() {
    let kent = ForceCounts.year(["1": "4", "not-stated-missing-from-outcomes": "6"], of: "10")
    let figure = figures(of: [kent], [])["outcome-gap.kent.2021"]
    #expect(figure?.title == "Offences in no outcome, Kent, 2021")
    #expect(figure?.value == .offences(OffenceCount(6)))
  }

  @Test func offencesInNoMonthAreCountedApart() {
    let window = ReportingPeriod.months("2020-01", "2021-12")
    let kent = ForceCounts.sample(
      covers: window,
      outcomes: [
        .sample("5", "1", in: .calendarYear(2021)),
        .sample("2", "1", in: window, placement: .withinPeriod),
        .sample("3", "1", in: window, placement: .outsideWindow),
      ])
    let figures = figures(of: [kent], ["offences-recorded"], window: window)
    #expect(figures["offences-no-month"]?.value == .offences(OffenceCount(5)))
    #expect(figures["offences-recorded"]?.value == .offences(OffenceCount(10)))
  }

  @Test func figureSaysWhatItIsAndWhatItIsOf() throws {
    let figures = figures(
      of: [.year(["1": "4", "18": "6"])], ["charge-rate", "charge-rate-assigned"])
    let pooled = try #require(figures["charge-rate"])
    #expect(pooled.title == "Charged or summonsed, 2021")
    #expect(
      pooled.definition
        == "Offences that ended in a charge or summons (outcome 1), out of offences recorded (transferred and cancelled records left out)."
    )
    let own = try #require(figures["charge-rate-assigned.kent"])
    #expect(own.title == "Charged or summonsed, of offences with an outcome assigned, Kent, 2021")
    #expect(
      own.definition
        == "Offences that ended in a charge or summons (outcome 1), out of offences with an outcome assigned."
    )
  }

  @Test func growthSaysBetweenWhichPeriods() {
    let window = ReportingPeriod.months("2020-01", "2021-12")
    let kent = ForceCounts.sample(
      covers: window,
      outcomes: [
        .sample("100", "1", in: .calendarYear(2020)), .sample("126", "1", in: .calendarYear(2021)),
      ])
    let figures = figures(of: [kent], ["growth"], window: window)
    #expect(figures["growth.2021"]?.title == "Change from 2020 to 2021")
    #expect(figures["growth.kent.2021"]?.title == "Change from 2020 to 2021, Kent")
  }

  @Test func pooledFiguresComeBeforeThoseOfPeriodsBeforeThoseOfForces() {
    let window = ReportingPeriod.months("2020-01", "2021-12")
    let kent = ForceCounts.sample(
      covers: window,
      outcomes: [
        .sample("1", "1", in: .calendarYear(2020)), .sample("9", "18", in: .calendarYear(2021)),
      ])
    let ids = figures(of: [kent], ["charge-rate"], window: window).all
      .filter { $0.measure != nil }.map(\.id)
    #expect(
      ids == [
        "charge-rate", "charge-rate.2020", "charge-rate.2021", "charge-rate.kent",
        "charge-rate.kent.2020", "charge-rate.kent.2021", "open", "open.2020", "open.2021",
        "open.kent", "open.kent.2020", "open.kent.2021", "charge-rate-final",
        "charge-rate-final.2020", "charge-rate-final.2021", "charge-rate-final.kent",
        "charge-rate-final.kent.2020", "charge-rate-final.kent.2021", "change-charge-rate.2021",
        "charge-rate-stated",
        "charge-rate-assigned", "charge-rate-with-alternate", "charge-rate-with-alternate-stated",
        "charge-rate-with-alternate-assigned",
      ])
  }

  @Test func yearWithoutOutcomesHasNoShareAndIsInNoPanelOfOne() {
    let window = ReportingPeriod.months("2020-01", "2021-12")
    let kent = ForceCounts.sample(
      covers: window,
      offences: [
        .sample("40", in: .calendarYear(2020)), .sample("10", in: .calendarYear(2021)),
      ],
      outcomes: [
        .sample("10", "1", in: .calendarYear(2021)),
        .sample("40", "not-stated-missing-from-outcomes", in: .calendarYear(2020)),
      ])
    let essex = ForceCounts.sample(
      "Essex", covers: window,
      outcomes: [
        .sample("5", "1", in: .calendarYear(2020), force: "essex"),
        .sample("5", "18", in: .calendarYear(2021), force: "essex"),
      ])
    let figures = figures(of: [kent, essex], ["charge-rate", "offences-recorded"], window: window)
    #expect(figures["charge-rate.kent.2020"]?.value == .none(.noOutcomesGiven))
    #expect(figures["charge-rate.kent.2021"]?.value.shareText == "10/10")
    #expect(figures["charge-rate.2020"]?.panel == ["essex"])
    #expect(figures["charge-rate.2020"]?.value.shareText == "5/5")
    #expect(figures["offences-recorded.2020"]?.value == .offences(OffenceCount(45)))
  }

  @Test func yearThatACountCrossesIsNotGiven() {
    let window = ReportingPeriod.months("2020-01", "2021-12")
    let kent = ForceCounts.sample(
      covers: window,
      outcomes: [
        .sample("10", "1", in: .months("2020-07", "2021-06"))
      ])
    let figures = figures(of: [kent], ["charge-rate", "offences-recorded"], window: window)
    #expect(figures["charge-rate.kent.2020"]?.value == .none(.notGiven))
    #expect(figures["offences-recorded.kent.2020"]?.value == .none(.notGiven))
    #expect(figures["charge-rate.kent"]?.value.shareText == "10/10")
  }
}
