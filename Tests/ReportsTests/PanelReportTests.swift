import PoliceOutcomes
import Reports
import Testing

/// What a report says of panels that change and of changes across a break.
@Suite struct PanelReportTests {
  private let kent = ComposerForce("Kent", [2019: (10, 100), 2020: (20, 126)])
  private let surrey = ComposerForce("Surrey", [2019: (5, 80), 2020: (8, 84)])

  private func trend(_ study: ComposerStudy) -> String { study.report.words("trend") }

  private func newcomer(_ name: String, _ year: Int, _ recorded: Int) -> ComposerForce {
    var force = ComposerForce(name, [year: (0, recorded)])
    force.covers = ComposerStudy.months(year, 1, year, 12)
    return force
  }

  // 180 to 210 in Kent and Surrey is +16.7%; with 90 of Essex in 2020 it is 180 to 300, +66.7%.
  @Test func forcesThatEnterAndLeaveAreNamedBesideTheChangeTheyMake() {
    let study = ComposerStudy(kent, surrey, newcomer("Essex", 2020, 90))
    #expect(
      trend(study).contains(
        "In whichever forces gave each year the change is +66.7% (95% interval +38.0% to +101.7%) in "
          + "2020: Essex enters."))
    #expect(trend(study).contains("| 2020 | 300 | 3 | +16.7% | −4.9% to +43.2% | 2 | none |"))
    let leaving = ComposerStudy(
      kent, surrey, newcomer("Essex", 2020, 90), newcomer("Dorset", 2019, 20),
      newcomer("Avon", 2019, 100))
    #expect(
      trend(leaving).contains(
        "the change is 0% (95% interval −15.1% to +17.8%) in 2020: Essex enters; Avon and Dorset "
          + "leave."))
  }

  @Test func forcesWithNoYearInCommonHaveTheChangeOfEachYearOnly() {
    let study = ComposerStudy(newcomer("Dorset", 2019, 74), newcomer("Essex", 2020, 148))
    #expect(
      trend(study).contains(
        "In whichever forces gave each year the change is +100% (95% interval +50% to +169%) in 2020: "
          + "Essex enters; Dorset leaves."))
    #expect(!study.report.words("key-findings").contains("rose"))
  }

  @Test func samePanelIsSaid() {
    #expect(
      trend(ComposerStudy(kent, surrey)).contains(
        "In whichever forces gave each year the change is +16.7% (95% interval −4.9% to +43.2%) in "
          + "2020, the same: no force entered or left."))
  }

  private func broken() throws -> ComposerStudy {
    var study = ComposerStudy(kent, surrey)
    let month = try #require(Month(year: 2019, month: 6))
    study.breaks = [
      SeriesBreak(
        date: "2019-06-15", month: month, what: "Wider.", source: "https://example.org/act")
    ]
    return study
  }

  @Test func changeAcrossABreakIsKeptOutOfTheKeyFindings() throws {
    let study = try broken()
    #expect(!study.report.words("key-findings").contains("rose"))
    #expect(
      trend(study).contains(
        "The change to 2020 crosses a break; counts from 15 June 2019 are not like those before "
          + "([example.org](https://example.org/act)); it is kept out of the key findings."))
    #expect(trend(study).contains("+16.7%"))
  }

  @Test func studyMayLeadWithItAndThenTheBreakAndItsSourceStandBeside() throws {
    var study = try broken()
    study.settings.growthAcrossBreaks = .include
    #expect(
      study.report.words("key-findings").contains(
        "from 2019 to 2020: **+17%**, from 180 to 210, in the 2 forces that gave both years; counts from 15 June 2019 are not like those before "
          + "([example.org](https://example.org/act))."))
    #expect(!trend(study).contains("kept out"))
    let methods = MarkdownWriter.markdown(MethodsPage.page(study.result))
    #expect(methods.contains("The study sets `growth-across-breaks: include`"))
  }

  @Test func partYearAcrossABreakIsKeptOutToo() throws {
    var study = ComposerStudy(
      ComposerForce("Kent", [2019: (10, 100), 2020: (20, 126), 2021: (1, 110)]))
    study.window = ComposerStudy.months(2019, 1, 2021, 6)
    #expect(study.report.words("key-findings").contains("More were recorded"))
    let month = try #require(Month(year: 2020, month: 6))
    study.breaks = [SeriesBreak(date: "2020-06", month: month, what: "Wider.", source: "")]
    #expect(!study.report.words("key-findings").contains("More were recorded"))
  }
}
