import PoliceOutcomes
import Reports
import Testing

/// What a report says of shares that may still change.
@Suite struct MaturityReportTests {
  /// 20% of 2019 and 5% of 2020, counted on `day`, with so many of 2020 open.
  private func study(on day: String, open: Int = 0) -> ComposerStudy {
    var kent = ComposerForce("Kent", [2019: (200, 1_000), 2020: (50, 1_000 - open)])
    kent.extractedOn = day
    if open > 0 { kent.outcomes.append((2020, "not-yet-assigned", OffenceCount(open))) }
    return ComposerStudy(kent)
  }

  private func rows(_ id: String, in study: ComposerStudy) throws -> [[String]] {
    let blocks = study.report.sections.flatMap(\.blocks)
    let tables = blocks.compactMap { block -> Table? in
      switch block {
      case .table(let table): table
      case .chart(let chart): chart.table
      case .paragraph, .list, .numberedList, .definitions, .heading, .quote, .preformatted: nil
      }
    }
    return try #require(tables.first { $0.id == id }).rows.map { $0.map(\.words) }
  }

  @Test func matureYearsAreCompared() throws {
    let words = study(on: "2022-03-01").report.words("trend")
    #expect(
      words.contains(
        "Of the mature years, the share was lower in 2020: 20.0% in 2019 and 5.0% in 2020."))
    #expect(
      try rows("share-by-year", in: study(on: "2022-03-01")).map { $0.suffix(3) } == [
        ["0%", "26 months", "mature"], ["0%", "14 months", "mature"],
      ])
  }

  @Test(arguments: [("2021-06-01", 0), ("2022-03-01", 101), ("", 101)])
  func newestYearIsNeverCalledLowerWhileItMayChange(day: String, open: Int) throws {
    let report = study(on: day, open: open).report
    let words = report.words("trend") + report.words("key-findings") + report.words("measures")
    #expect(!words.contains("lower in 2020"))
    #expect(!words.contains("fell"))
    #expect(
      words.contains(
        "No two years are known to be mature, so that the share of no year is called higher or "
          + "lower than that of another."))
    #expect(try rows("share-by-year", in: study(on: day, open: open))[1].last == "[p]")
  }

  @Test func provisionalYearsAreNamedBesideTheHeadline() {
    let report = study(on: "2021-06-01").report
    #expect(
      report.words("key-findings").contains(
        "**13%** of offences recorded, 1 in 8, ended in a charge or summons (outcome 1): 250 of 2,000; "
          + "2020 is provisional."))
    #expect(
      report.words("how-counted").contains(
        "Shares of 2020 (1,000 offences) are provisional [p] and may still change; 0% of all "
          + "offences had no outcome yet, and the youngest counts were taken 5 months after the "
          + "last month."))
  }

  // 90 of 2,000 are open: 4.5%, and of 2020 90 of 1,000, fewer than the limit.
  @Test func openShareStandsBesideTheHeadline() {
    #expect(
      study(on: "2022-03-01", open: 90).report.words("key-findings").contains(
        "**13%** of offences recorded, 1 in 8, ended in a charge or summons (outcome 1): 250 of 2,000; 5% "
          + "had no outcome yet."))
    #expect(
      study(on: "2021-06-01", open: 90).report.words("key-findings").contains(
        "250 of 2,000; 5% had no outcome yet, and 2020 is provisional."))
  }

  @Test func markerOfEveryForceIsSaidOnceAboveTheTable() {
    var forces = ["Kent", "Essex", "Surrey"].map { ComposerForce($0, [2020: (5, 100)]) }
    for place in forces.indices { forces[place].extractedOn = "2021-06-01" }
    let all = ComposerStudy(forces[0], forces[1], forces[2]).report.words("forces")
    #expect(all.contains("[p] holds for every force."))
    #expect(all.contains("| yes | no others |"))
    forces[1].extractedOn = ""
    let some = ComposerStudy(forces[0], forces[1], forces[2]).report.words("forces")
    #expect(!some.contains("holds for every force"))
    #expect(some.contains("| yes | [p] |"))
    #expect(some.contains("| yes | none |"))
    #expect(some.contains("Whether the share has settled cannot be told of 1 force."))
  }

  @Test func replyBoundsTheAgeInWords() throws {
    var study = study(on: "")
    study.forces[0].replied = "2021-06-15"
    #expect(
      try rows("share-by-year", in: study).map { $0.suffix(2) } == [
        ["at most 17 months", "cannot tell"], ["at most 5 months", "[p]"],
      ])
  }

  @Test func matureStudySaysNothingOfIt() {
    let report = study(on: "2022-03-01").report
    #expect(!report.words("how-counted").contains("provisional"))
    #expect(!report.words("key-findings").contains("provisional"))
  }

  @Test func ageThatIsNotKnownIsNotKnown() throws {
    let report = study(on: "").report
    #expect(
      try rows("share-by-year", in: study(on: "")).map { $0.suffix(2) } == [
        ["not known", "cannot tell"], ["not known", "cannot tell"],
      ])
    #expect(
      report.words("how-counted").contains(
        "Whether the shares have settled cannot be told; 0% of all offences had no outcome yet, "
          + "and how old the counts were is not known."))
  }

  // Of 2,000, 250 are charged and 101 open: 351. Of 1,000 of 2020, 50 and 101.
  @Test func boundsOfTheFinalRateStandWithTheOutcomes() throws {
    let study = study(on: "2022-03-01", open: 101)
    #expect(
      study.report.words("outcomes").contains(
        "Once every open offence has an outcome, 12.5% to 17.6% of offences recorded will have "
          + "ended in a charge or summons (outcome 1): between 250 and 351 of 2,000."))
    #expect(
      try rows("final-rate", in: study) == [
        ["2019", "20.0%", "20.0%", "mature"], ["2020", "5.0%", "5.0% to 15.1%", "[p]"],
      ])
    let methods = MarkdownWriter.markdown(MethodsPage.page(study.result))
    #expect(methods.contains("### The final rate"))
  }

  @Test func limitsOfTheStudyArePrinted() {
    var study = study(on: "2022-03-01", open: 101)
    study.settings.openLimit = 5
    study.settings.matureAfter = 18
    let words = study.report.words("trend")
    #expect(
      words.contains(
        "provisional: more than 5% of the offences have no outcome yet, or counts were taken less "
          + "than 18 months after the last month."))
  }
}
