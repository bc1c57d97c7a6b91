import PoliceOutcomes
import TestSupport
import Testing

/// One force that stands apart from all the others.
@Suite struct CollectionChecksTests {
  private static func force(_ name: String, _ outcomes: [String]) -> ForceCounts {
    .sample(name, outcomes: outcomes.map { .sample("5", $0, force: Force.sample(name).id) })
  }

  private static let names = ["Kent", "Essex", "Surrey", "Sussex", "Dorset"]

  @Test func theOneThatDiffersIsNamedWithWhatTheOthersGive() throws {
    let years: [YearBasis?] = [.calendar, .calendar, .financial, nil, .calendar, .calendar]
    let apart = try #require(CollectionChecks.oneApart(years))
    #expect(apart.place == 2)
    #expect(apart.value == .financial)
    #expect(apart.usual == .calendar)
  }

  @Test(
    arguments: [
      [.calendar, .calendar, .calendar, .financial],
      [.calendar, .calendar, .calendar, .financial, .financial],
      [.calendar, .calendar, .calendar, .calendar, .calendar],
      [.calendar, .calendar, .calendar, nil, .financial],
    ] as [[YearBasis?]])
  func fewerThanFourOthersOrNoOneForceApartNamesNobody(years: [YearBasis?]) {
    #expect(CollectionChecks.oneApart(years) == nil)
  }

  @Test func theForceWithoutAnOutcomeOfAllTheOthersIsNamed() {
    let all = ["1", "1A", "not-yet-assigned"]
    let forces = Self.names.map { Self.force($0, $0 == "Surrey" ? ["1"] : all) }
    let lacked = CollectionChecks.lackedOutcomes(among: forces)
    #expect(lacked.map(\.force.force.shortName) == ["Surrey"])
    #expect(lacked.first?.outcomes == [.of("1A"), .of("not-yet-assigned")])
  }

  @Test func anOutcomeThatTwoLackOrThatALabelMayMeanIsNotAskedAbout() {
    let forces = Self.names.map { name in
      Self.force(
        name,
        name == "Surrey"
          ? ["1", "14|16"] : name == "Kent" ? ["14", "16"] : ["1", "14", "16", "8"]
      )
    }
    let lacked = CollectionChecks.lackedOutcomes(among: forces)
    // Kent alone lacks 1; Kent and Surrey lack 8; the label of Surrey may mean 14 and 16.
    #expect(lacked.map(\.force.force.shortName) == ["Kent"])
    #expect(lacked.first?.outcomes == [.of("1")])
    #expect(CollectionChecks.lackedOutcomes(among: Array(forces.dropLast())).isEmpty)
  }
}

/// Offences beside residents: nine forces of 100,000 residents each, of which eight have ten
/// offences a year, so that the median is 10.0.
@Suite struct RateCheckTests {
  private static let names = [
    "Essex", "Surrey", "Sussex", "Dorset", "Norfolk", "Suffolk", "Cumbria", "Durham",
  ]

  private static func forces(kent: String, others: Int = 8) -> [ForceCounts] {
    [.year(["1": kent])] + names.prefix(others).map { .year(["1": "10"], force: $0) }
  }

  private static func populations(year: Int = 2021) -> [Population] {
    (["kent"] + names.map { Force.sample($0).id }).map {
      Population(force: $0, year: year, residents: 100_000, vintage: "first", source: "ONS")
    }
  }

  @Test(arguments: [("50", false), ("51", true), ("2", false), ("1", true), ("0", true)])
  func beyondFivefoldIsOutOfLine(kent: String, isOut: Bool) {
    let found = RateCheck.outOfLine(
      Self.forces(kent: kent), populations: Self.populations())
    #expect(found.map(\.force.shortName) == (isOut ? ["Kent"] : []))
  }

  @Test func theRateIsOfAYearAndTheEstimateOfTheNearestYearIsNamed() throws {
    let half = ReportingPeriod.months("2021-01", "2021-06")
    let kent = ForceCounts.sample(covers: half, outcomes: [.sample("60", "1", in: half)])
    let found = try #require(
      RateCheck.outOfLine(
        [kent] + Self.forces(kent: "10").dropFirst(),
        populations: Self.populations(year: 2019) + Self.populations(year: 2015)
      ).first)
    // 60 in half a year are 120 in a whole one.
    #expect(found.rate.words == "120.0")
    #expect(found.median.words == "10.0")
    #expect(found.population.year == 2019)
    #expect(found.forces == 9)
  }

  @Test func fewerThanEightForcesSayNothing() {
    #expect(
      RateCheck.outOfLine(Self.forces(kent: "90", others: 6), populations: Self.populations())
        .isEmpty)
    #expect(
      RateCheck.outOfLine(Self.forces(kent: "90", others: 7), populations: Self.populations())
        .count == 1)
  }

  @Test func theCityOfLondonAndWithheldCountsAreNotAskedAbout() {
    let city = ForceCounts.year(["1": "90"], force: "City of London")
    let withheld = ForceCounts.year(["1": "0-4"])
    #expect(RateCheck.asked(among: [city, withheld]).isEmpty)
  }
}

@Suite struct CollectionDiagnosticsTests {
  private static let place = Place(file: "returns/kent.csv")

  @Test func aForceApartIsNamedWithTheOthers() {
    let diagnostic = Diagnostic.oddOneOut(
      force: "Kent", gives: "counts in financial years", others: 6,
      give: "count in calendar years", at: Self.place)
    #expect(
      diagnostic.line
        == "returns/kent.csv: warning: Kent alone counts in financial years, where the other 6 returns count in calendar years; it is counted as it stands [odd-one-out]"
    )
  }

  @Test func aRateIsSaidWithItsCountResidentsAndSource() throws {
    let forces =
      [ForceCounts.year(["1": "51"])]
      + ["A", "B", "C", "D", "E", "F", "G"].map {
        ForceCounts.year(["1": "10"], force: $0)
      }
    let populations = forces.map {
      Population(
        force: $0.force.id, year: 2020, residents: 100_000, vintage: "first", source: "ONS")
    }
    let found = try #require(RateCheck.outOfLine(forces, populations: populations).first)
    let diagnostic = Diagnostic.rateOutOfLine(found, at: Self.place)
    #expect(
      diagnostic.line
        == "returns/kent.csv: warning: Kent gives 51 offences for 2021, 51.0 a year per 100,000 of its 100000 residents, more than five times the median of 8 forces, 10.0; they are counted as they stand [rate-out-of-line]"
    )
    #expect(
      diagnostic.remedy
        == "Ask the force what it counted. The residents are those of mid-2020 (first; ONS).")
  }
}
