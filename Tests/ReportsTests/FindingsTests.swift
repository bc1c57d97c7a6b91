import PoliceOutcomes
import Reports
import TestSupport
import Testing

@Suite struct FindingsTests {
  private let kent = ComposerForce("Kent", [2019: (10, 100), 2020: (20, 126)])
  private let surrey = ComposerForce("Surrey", [2019: (5, 80), 2020: (8, 84)])

  private func findings(_ study: ComposerStudy) -> [String] {
    guard case .list(let items)? = study.report.section("key-findings")?.blocks.first else {
      return []
    }
    return items.map(\.words)
  }

  /// 390 offences, 43 charged: 11.03%. 210 over 180 is +16.7%.
  @Test func theFindingsLeadWithCountsSharesAndGrowth() {
    #expect(
      findings(ComposerStudy(kent, surrey, ComposerForce("Essex", .noReply))) == [
        "2 of the 3 forces asked recorded 390 bicycle thefts from January 2019 to December 2020.",
        "11% of offences recorded, about 1 in 9, ended in a charge or summons (outcome 1): 43 of 390.",
        "Recorded offences did not change by more than chance would explain from 2019 to 2020: "
          + "+17%, from 180 to 210, in the 2 forces that gave both years.",
        "Of 3 forces asked, 2 replied, 2 of them with complete answers; the figures are not "
          + "scaled up to other forces.",
      ])
  }

  @Test func everyNumberOfAFindingLeadsToAFigure() throws {
    let report = ComposerStudy(kent, surrey).report
    let known = Set(ComposerStudy(kent, surrey).result.figures.all.map(\.id))
    let ids = PrintedFigures.figures(in: report).map(\.id)
    #expect(!ids.isEmpty)
    #expect(ids.allSatisfy(known.contains))
  }

  @Test func manyOpenOffencesAreSaidBesideTheLeadingShare() {
    var kent = kent
    kent.outcomes.append((2020, "not-yet-assigned", OffenceCount(40)))
    #expect(
      findings(ComposerStudy(kent))[1]
        == "11% of offences recorded ended in a charge or summons (outcome 1): 30 of 266; 15% (40 "
        + "of 266) had no outcome yet.")
  }

  @Test func growthAcrossABreakSaysSo() throws {
    var study = ComposerStudy(kent, surrey)
    let month = try #require(Month(year: 2019, month: 6))
    study.breaks = [SeriesBreak(date: "2019-06", month: month, what: "Wider.", source: "")]
    study.settings.growthAcrossBreaks = .include
    #expect(
      findings(study).contains(
        "Recorded offences did not change by more than chance would explain from 2019 to 2020: "
          + "+17%, from 180 to 210, in the 2 forces that gave both years; counts from June 2019 are "
          + "not like those before."))
  }

  @Test func aFallIsCalledAFall() {
    let falling = ComposerForce("Kent", [2019: (10, 1000), 2020: (20, 640)])
    #expect(
      findings(ComposerStudy(falling)).contains(
        "Recorded offences fell 36% from 2019 to 2020, from 1,000 to 640, in the 1 force that gave "
          + "both years."))
  }

  /// 3,148 over 1,000; 500 over 1,000; 1,000 to 1,040 as ranges; a rise and a fall both possible.
  @Test(arguments: [
    ("1000", "3148", "Recorded offences more than doubled (+215%) from 2019 to 2020, "),
    ("1000", "500", "Recorded offences halved (−50%) from 2019 to 2020, "),
    ("1000-1040", "1260-1300", "Recorded offences rose by between 21% and 30% from 2019 to 2020, "),
    (
      "1000-1040", "1020-1060",
      "No change in recorded offences can be told from 2019 to 2020: −2% to +6%, "
    ),
    ("100", "100", "Recorded offences did not change from 2019 to 2020, "),
  ])
  func aChangeIsSaidWithTheVerbItBears(earlier: String, later: String, sentence: String) {
    var kent = ComposerForce("Kent", [:])
    kent.outcomes = [(2019, "18", .of(earlier)), (2020, "18", .of(later))]
    let found = findings(ComposerStudy(kent))
    #expect(found.contains { $0.hasPrefix(sentence) }, "\(found)")
  }

  @Test func aPartYearIsSetAgainstAWholeOneInCountsOnly() {
    var study = ComposerStudy(
      ComposerForce("Kent", [2019: (10, 100), 2020: (20, 126), 2021: (1, 110)]))
    study.window = ComposerStudy.months(2019, 1, 2021, 6)
    let sentences = findings(study)
    #expect(
      sentences.contains(
        "More were recorded from January to June 2021 (110) than in the whole of 2019 (100)."))
    #expect(!sentences.contains { $0.contains("rose") && $0.contains("2021") })
  }

  @Test func aPartYearWithFewerSaysNothing() {
    var study = ComposerStudy(
      ComposerForce("Kent", [2019: (10, 100), 2020: (20, 126), 2021: (1, 90)]))
    study.window = ComposerStudy.months(2019, 1, 2021, 6)
    #expect(!findings(study).contains { $0.hasPrefix("More were recorded") })
  }

  @Test func aShareOnASmallBaseIsCountsAndAReason() {
    let small = ComposerForce("Kent", [2019: (1, 20), 2020: (2, 23)])
    #expect(
      findings(ComposerStudy(small))[1]
        == "3 of 43 offences recorded ended in a charge or summons (outcome 1): too few offences "
        + "for a percentage.")
  }

  @Test func aStudyOfCountsAloneNamesItsLargestForce() {
    var study = ComposerStudy(
      ComposerForce("Kent", [2019: (0, 100)]), ComposerForce("Surrey", [2019: (0, 53)]))
    study.measures = ["offences-recorded"]
    study.window = ComposerStudy.months(2019, 1, 2019, 12)
    #expect(
      findings(study) == [
        "The 2 forces asked recorded 153 bicycle thefts in 2019.",
        "Kent recorded the most, 100 of 153 offences; forces differ in size.",
        "Of 2 forces asked, 2 replied, 2 of them with complete answers; the figures are not "
          + "scaled up to other forces.",
      ])
  }

  @Test func thereAreSixFindingsAtMost() {
    var study = ComposerStudy(kent, surrey)
    study.measures =
      ["offences-recorded"] + Measure.all.map(\.id).filter { $0 != "offences-recorded" }
    #expect(findings(study).count == 6)
  }
}
