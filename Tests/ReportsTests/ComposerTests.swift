import PoliceOutcomes
import Reports
import Testing

@Suite struct ComposerTests {
  /// Kent 10 of 100 and 20 of 126, Surrey 5 of 80 and 8 of 84.
  private var study: ComposerStudy {
    ComposerStudy(
      ComposerForce("Kent", [2019: (10, 100), 2020: (20, 126)]),
      ComposerForce("Surrey", [2019: (5, 80), 2020: (8, 84)]),
      ComposerForce("Essex", .refused, reason: "s12 cost"),
      ComposerForce("Dorset", .noReply))
  }

  @Test func theStandfirstSaysWhoAnsweredAndWhenCountsWereTaken() {
    let standfirst = study.report.standfirst
    #expect(
      Report(id: "", title: "", standfirst: standfirst, sections: []).text
        .contains(
          "Bicycle thefts recorded from January 2019 to December 2020 in England and Wales, as "
            + "counted by 2 of the 4 forces asked; counts taken on 1 March 2022."))
  }

  @Test func theSectionsStandInTheOrderOfAPressRelease() {
    #expect(
      study.report.sections.map(\.id) == [
        "key-findings", "how-counted", "coverage", "trend", "outcomes", "measures", "change",
        "forces",
        "sensitivity", "caveats", "unanswered", "notes-to-editors", "compared", "passports",
      ])
  }

  @Test func whatDoesNotApplyIsAbsent() {
    var counts = ComposerStudy(ComposerForce("Kent", [2019: (0, 60)]))
    counts.measures = ["offences-recorded"]
    counts.window = ComposerStudy.months(2019, 1, 2019, 12)
    let report = counts.report
    for id in ["content-note", "commentary", "trend", "law", "unanswered", "offence", "support"] {
      #expect(report.section(id) == nil, "\(id)")
    }
    #expect(report.words("how-counted").contains("Intervals") == false)
  }

  @Test func aStudyWithoutFiguresOrReturnsStillHasAReport() {
    let empty = ComposerStudy(ComposerForce("Essex", .noReply)).report
    #expect(empty.section("notes-to-editors") != nil)
    #expect(empty.section("forces") == nil)
  }

  @Test func refusedForcesAreNamedWithTheirReason() {
    let words = study.report.words("unanswered")
    #expect(words.contains("**Refused (1)**: s12 cost: Essex."))
    #expect(words.contains("**No reply (1)**: Dorset."))
  }

  @Test func takingAReturnOutAddsItsSentenceToTheCaveats() {
    let with = study.report.words("caveats")
    #expect(
      with.contains(
        "The pooled figures leave out 2 of the 4 forces known to have been asked "
          + "(refused: Essex; no reply: Dorset), and are not scaled up for them."))
    var without = study
    without.forces[1].outcomes = []
    let words = without.report.words("caveats")
    #expect(
      words.contains(
        "leave out 3 of the 4 forces known to have been asked (complete, but not counted: "
          + "Surrey; refused: Essex; no reply: Dorset)"))
    #expect(words.contains("No offence could be counted in the return of Surrey."))
  }

  @Test func aSyntheticStudySaysSoOnThePageInEachChartAndInTheCaveats() {
    var synthetic = study
    synthetic.isSynthetic = true
    let report = synthetic.report
    #expect(
      ReportComposer.publication(synthetic.result).banners
        == ["Synthetic data: invented forces and counts"])
    let charts = report.charts
    #expect(
      charts.map(\.id) == [
        "coverage-map", "offences-by-period", "share-by-year", "outcome-mix", "share-by-force",
      ])
    for chart in charts {
      #expect(chart.svg.contains("Synthetic data: invented forces and counts"), "\(chart.id)")
    }
    #expect(report.words("caveats").contains("The forces and the counts are invented"))
    #expect(ReportComposer.publication(study.result).banners.isEmpty)
    #expect(!study.report.charts.contains { $0.svg.contains("Synthetic") })
  }

  @Test func noSectionSpeaksOfAnotherTopic() {
    let markdown = MarkdownWriter.markdown(study.report).lowercased()
    for word in ["intimate", "image abuse", "revenge"] {
      #expect(!markdown.contains(word), "\(word)")
    }
  }

  @Test func theNotesToEditorsHaveTenPoints() throws {
    let section = try #require(study.report.section("notes-to-editors"))
    guard case .numberedList(let notes)? = section.blocks.first else {
      Issue.record("no numbered list")
      return
    }
    #expect(notes.count == 10)
    #expect(study.report.words("notes-to-editors").contains("press@example.org"))
  }

  @Test func whereNobodyKnowsWhoWasAskedNoTotalIsPrinted() {
    var study = study
    study.forces[3].asked = ""
    let report = study.report
    #expect(report.words("key-findings").contains("2 forces recorded **390** bicycle thefts"))
    #expect(report.words("unanswered").contains("**Not known to have been asked**: Dorset."))
    #expect(
      report.chart("offences-by-period")?.svg.contains(
        "FOI returns from 2 forces; 2 replied with counts, 2 of them completely<") == true)
  }

  @Test func theAuthorsProseHoldsTheFigures() {
    var study = study
    study.narrative = "Of {{offences-recorded}} offences {{charge-rate}} led to a charge."
    #expect(
      study.report.words("commentary").contains("Of 390 offences 11% led to a charge."))
  }
}

extension Report {
  var text: String { MarkdownWriter.markdown(self) }

  var charts: [ChartBlock] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .chart(let chart) = block { chart } else { nil }
    }
  }
}
