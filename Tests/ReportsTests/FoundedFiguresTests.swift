import PoliceOutcomes
import Reports
import Testing

/// Rates for residents, changes explained, headlines by every choice, and who answered, as printed.
@Suite struct FoundedFiguresTests {
  private let kent = ComposerForce("Kent", [2019: (10, 100), 2020: (20, 100)])
  private let essex = ComposerForce("Essex", [2019: (10, 100), 2020: (10, 300)])

  private func table(_ id: String, _ study: ComposerStudy) -> Table? {
    study.report.sections.flatMap(\.blocks).compactMap { block in
      switch block {
      case .table(let table): table
      case .chart(let chart): chart.table
      case .paragraph, .list, .numberedList, .definitions, .heading, .quote, .preformatted: nil
      }
    }.first { $0.id == id }
  }

  private func rows(_ id: String, _ study: ComposerStudy) -> [[String]] {
    table(id, study)?.rows.map { $0.map(\.words) } ?? []
  }

  // 10% to 7.5%: −2.5 points, of which −0.4 within forces and −2.1 mix; see MixFigureTests.
  @Test func theChangeOfTheShareStandsWithItsParts() {
    let study = ComposerStudy(kent, essex)
    #expect(
      rows("change-table", study) == [
        [
          "2019 to 2020", "\u{2212}2.5", "\u{2212}8.0 to +2.1", "\u{2212}0.4", "\u{2212}2.1", "2",
        ]
      ])
    #expect(study.report.words("change").contains("The two parts add up to the change exactly"))
  }

  @Test func whereYearsAreNotMatureTheReasonStandsInItsPlace() {
    var late = kent
    late.extractedOn = "2021-03-01"
    let words = ComposerStudy(late, essex).report.words("change")
    #expect(
      words.contains(
        "The change from 2019 to 2020 is not worked out: a share of one of the two years may still "
          + "change."))
    #expect(rows("change-table", ComposerStudy(late, essex)) == [])
  }

  private func withResidents() -> ComposerStudy {
    var study = ComposerStudy(kent, essex)
    study.populations = [
      Population(force: "kent", year: 2019, residents: 500_000, vintage: "series A", source: "")
    ]
    return study
  }

  // 100 of 500,000 are 20.0 of 100,000; Byar's limits of 100 are 81.36 and 121.63.
  @Test func ratesStandWithTheirResidentsAndTheYearOfTheEstimate() throws {
    let study = withResidents()
    #expect(
      rows("rates-table", study) == [
        ["Kent", "20.0", "16.2 to 24.4", "100", "500,000"]
      ])
    let words = study.report.words("rates")
    #expect(words.contains("Residents of mid-2019: series A."))
    #expect(words.contains("No rate of 2019 and 2020: there is no estimate of the residents."))
    #expect(ComposerStudy(kent, essex).report.section("rates") == nil)
  }

  // 30 of 200 and 20 of 400 charged are 50 of 600, 8.3%. Without Kent 5.0%, without Essex 15.0%.
  // 200 to 400 offences is +100%; without Kent +200%, without Essex 0%.
  @Test func everyHeadlineStandsBesideItsChoices() {
    let study = ComposerStudy(kent, essex)
    #expect(
      rows("headlines-table", study) == [
        [
          "Charged or summonsed", "8.3%", "8.3%", "6", "5.0% to 15.0%", "Essex: 15.0%", "none",
        ],
        ["No outcome yet", "0%", "0%", "2", "0%", "Essex: 0%", "none"],
        [
          "Change from 2019 to 2020", "+100.0%", "+100.0%", "2", "0% to +200.0%", "Essex: 0%",
          "does not apply",
        ],
      ])
    #expect(rows("growth-definitions-table", study).map { $0[3] } == ["+100.0%", "+100.0%"])
  }

  // 400 of 600 offences are Essex's.
  @Test func theLargestForceIsNamedAndItsQuarterIsSaid() {
    #expect(
      ComposerStudy(kent, essex).report.words("how-counted").contains(
        "Essex recorded 66.7% of the pooled offences, the largest part of any force and more than a "
          + "quarter: the pooled figures follow it."))
    #expect(!ComposerStudy(kent).report.words("how-counted").contains("largest part"))
  }

  @Test func everyTableOverForcesSaysWhoAnswered() {
    let study = ComposerStudy(kent, essex, ComposerForce("Surrey", .noReply))
    let note = "3 forces were asked; 2 replied with counts, 2 of them completely."
    for id in [
      "offences-by-period-table", "share-by-year", "outcomes-table", "measures-table",
      "forces-table", "change-table", "headlines-table", "sensitivity-table", "influence-table",
    ] {
      #expect(table(id, study)?.notes.contains { $0.words == note } == true, "\(id)")
    }
    #expect(
      study.report.charts.filter { $0.id != "coverage-map" }.allSatisfy {
        $0.svg.contains("2 replied with counts, 2 of them completely")
      })
  }

  @Test func theIntervalOfAChangeStandsBesideItAndIsExplained() {
    let words = ComposerStudy(kent, essex).report.words("trend")
    #expect(words.contains("by the exact conditional method. It shows chance variation only"))
  }
}
