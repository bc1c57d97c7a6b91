import PoliceOutcomes
import Reports
import Testing

@Suite struct ComposerFiguresTests {
  private let kent = ComposerForce("Kent", [2019: (10, 100), 2020: (20, 126)])
  private let surrey = ComposerForce("Surrey", [2019: (5, 80), 2020: (8, 84)])

  @Test func theTrendTellsGrowthAndTheForcesItIsTakenIn() throws {
    let chart = try #require(ComposerStudy(kent, surrey).report.chart("offences-by-period"))
    // No more than chance: 30 squared is less than 3.84 times 390.
    #expect(chart.title == "Offences recorded: 180 in 2019, 210 in 2020")
    #expect(
      chart.table.rows.map { $0.map(\.words) } == [
        ["2019", "180", "2", "no earlier year", "does not apply", "does not apply", "none"],
        ["2020", "210", "2", "+16.7%", "−4.9% to +43.2%", "2", "none"],
      ])
  }

  @Test func aRiseBeyondChanceIsTheTitle() throws {
    let kent = ComposerForce("Kent", [2019: (10, 100), 2020: (20, 160)])
    let chart = try #require(ComposerStudy(kent, surrey).report.chart("offences-by-period"))
    #expect(chart.title == "Recorded offences rose from 180 in 2019 to 244 in 2020")
  }

  @Test func noTitleSaysRoseAcrossABreak() throws {
    var study = ComposerStudy(kent, surrey)
    let month = try #require(Month(year: 2020, month: 4))
    study.breaks = [
      SeriesBreak(date: "2020-04-15", month: month, what: "Recording changed.", source: "")
    ]
    let report = study.report
    let chart = try #require(report.chart("offences-by-period"))
    #expect(chart.title == "Offences recorded: 180 in 2019, 210 in 2020")
    #expect(chart.svg.contains("15 April 2020"))
    #expect(chart.table.rows.map { $0.last?.words } == ["none", "[b]"])
    #expect(
      report.words("caveats")
        .contains("The series breaks on 15 April 2020, inside the months of this study"))
    #expect(report.words("law").contains("15 April 2020: Recording changed."))
  }

  @Test func aPartYearIsMarkedAndNeverCompared() throws {
    var study = ComposerStudy(
      ComposerForce("Kent", [2019: (10, 100), 2020: (20, 126), 2021: (1, 130)]))
    study.window = ComposerStudy.months(2019, 1, 2021, 6)
    let report = study.report
    let chart = try #require(report.chart("offences-by-period"))
    #expect(
      chart.table.rows.last?.map(\.words)
        == [
          "January to June 2021 (part year)", "130", "1", "part year", "does not apply",
          "does not apply", "none",
        ]
    )
    #expect(chart.svg.contains("Jan to Jun"))
    #expect(report.words("caveats").contains("January to June 2021 is a part year"))
  }

  @Test func yearsOfDifferentKindsAreNotPooled() {
    var durham = ComposerForce("Durham", [2019: (6, 60), 2020: (7, 70)])
    durham.years = .financial
    durham.covers = ComposerStudy.months(2019, 4, 2021, 3)
    var study = ComposerStudy(kent, durham)
    study.window = ComposerStudy.months(2019, 1, 2021, 3)
    let report = study.report
    #expect(
      report.charts.map(\.id).filter { $0.hasPrefix("offences-by-period") }
        == ["offences-by-period-kent", "offences-by-period-durham"])
    #expect(
      report.words("trend").contains(
        "The forces count in different years, Kent by calendar years and Durham by financial "
          + "years (April to March), so their counts are not added by year."))
    #expect(
      report.words("caveats").contains(
        "1 force counts in calendar years and 1 in financial years, so that no year is pooled."))
  }

  @Test func withheldCountsArePrintedAsRanges() {
    var kent = kent
    kent.outcomes[0].count = OffenceCount(from: 1, through: 4)
    kent.outcomes[1].count = OffenceCount(from: 100, through: 103)
    let report = ComposerStudy(kent, surrey).report
    let forces = report.words("forces")
    #expect(forces.contains("between 21 and 24 of between 227 and 233"))
    #expect(forces.contains("[c] the force withheld a count"))
    #expect(
      report.words("caveats").contains("1 force gives a range instead of counts (Kent)"))
    // 34 of 394 is 8.629%, 37 of 394 is 9.391%.
    #expect(
      report.words("key-findings").contains(
        "**9%** of offences recorded ended in a charge or summons (outcome 1): between 34 and "
          + "37 of between 391 and 397 (8.6% to 9.4%); the range allows for withheld counts."))
  }

  @Test func aSmallForceHasCountsAndNoPercentage() {
    let small = ComposerForce("Surrey", [2019: (1, 20), 2020: (2, 23)])
    let report = ComposerStudy(kent, small).report
    let row = report.words("forces").split(separator: "\n").first { $0.hasPrefix("| Surrey") }
    #expect(row?.contains("| 43 | 3 of 43 | too few | too few |") == true)
    #expect(row?.hasSuffix("| yes | [u] |") == true)
    #expect(report.words("caveats").contains("1 force recorded fewer than 50 offences"))
    let chart = report.charts.first { $0.id == "share-by-force" }
    #expect(chart?.svg.contains(">Surrey<") == false)
  }

  @Test func aGroupOutcomeSaysThatTheReturnDoesNotTell() {
    var kent = kent
    kent.outcomes.append((2020, "14|16", OffenceCount(9)))
    kent.outcomes.append((2020, "9-18", OffenceCount(4)))
    let words = ComposerStudy(kent).report.words("outcomes")
    #expect(words.contains("14 or 16: the return does not say which"))
    #expect(words.contains("9 to 18: the return does not say which"))
    #expect(words.contains("No further action, kind not stated"))
    #expect(words.contains("| 1: Charged or summonsed | 30 |"))
  }

  @Test func recordsTakenOutAreCounted() {
    var kent = kent
    kent.outcomes.append((2020, "transferred", OffenceCount(4)))
    kent.outcomes.append((2020, "cancelled", OffenceCount(1)))
    #expect(
      ComposerStudy(kent).report.words("caveats").contains(
        "Of 231 offences returned, 4 transferred to another force and 1 cancelled or found to be "
          + "no crime are left out of every figure."))
  }

  @Test func aForceThatCountsOnAnotherBasisIsNamed() {
    var surrey = surrey
    surrey.basis = .unknown
    surrey.status = .partial
    let report = ComposerStudy(kent, surrey).report
    #expect(report.words("caveats").contains("in 1 return (Surrey), kept out of pooled shares."))
    #expect(report.words("forces").contains("counted on another basis"))
  }
}

extension [Inline] {
  /// The words of a cell.
  var words: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .figure(let figure): figure.text
      case .marker(let marker): marker.text
      case .emphasis(let inner), .strong(let inner), .link(let inner, _): inner.words
      }
    }.joined()
  }
}
