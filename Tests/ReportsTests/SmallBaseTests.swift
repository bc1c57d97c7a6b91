import PoliceOutcomes
import Reports
import TestSupport
import Testing

/// No percentage is printed out of fewer offences than the study's small base, anywhere.
@Suite struct SmallBaseTests {
  private static func study(_ charged: Int, of recorded: Int, base: Int = 50) -> ComposerStudy {
    var study = ComposerStudy(
      ComposerForce("Kent", [2019: (charged, recorded), 2020: (charged, recorded - 1)]))
    study.window = ComposerStudy.months(2019, 1, 2020, 12)
    study.settings.smallBase = base
    study.measures = Measure.all.map(\.id)
    study.narrative = "Charged: {{charge-rate}}, {{charge-rate.kent.2019}}; {{growth.2020}}."
    return study
  }

  /// Percentages but for the level of the intervals, and those that explain rounding itself.
  private static func percentages(_ text: String) -> [String] {
    let rules = [
      "95% interval", "95% Wilson", "0% is none and 100% is all", "more than 10% of the",
    ]
    let plain = rules.reduce(text) { $0.replacing($1, with: "") }
    return plain.split { " \n|(),;:*>".contains($0) }.map(String.init).filter {
      $0.contains("%") && $0.contains(where: \.isNumber)
    }
  }

  @Test func aReportOfFewOffencesHasCountsAlone() {
    let report = SmallBaseTests.study(5, of: 20).report
    #expect(SmallBaseTests.percentages(MarkdownWriter.markdown(report)) == [])
    #expect(SmallBaseTests.percentages(report.charts.map(\.svg).joined()) == [])
    #expect(report.words("commentary").contains("Charged: 10 of 39, 5 of 20; from 20 to 19"))
  }

  /// 39 offences in all: one more than the base of 40 leaves out, and percentages are there.
  @Test func aStudysOwnSmallBaseIsTheLimit() {
    let few = SmallBaseTests.study(5, of: 20, base: 40).report
    #expect(SmallBaseTests.percentages(MarkdownWriter.markdown(few)) == [])
    let enough = SmallBaseTests.study(5, of: 20, base: 39).report
    #expect(SmallBaseTests.percentages(MarkdownWriter.markdown(enough)).contains("26%"))
  }

  /// 5 of 50 twice, less one: 10 of 99 is 10.1%, and 10 of 101 is 9.9%.
  @Test(arguments: [(50, "| 10 | 99 | 10% |"), (51, "| 10 | 101 | 9.9% |")])
  func belowAHundredPercentagesAreWhole(recorded: Int, cells: String) {
    #expect(SmallBaseTests.study(5, of: recorded).report.words("measures").contains(cells))
  }
}
