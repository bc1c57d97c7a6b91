import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// Marks without a key, and the totals of the return that say what they may be.
@Suite struct WithheldMarksTests {
  @Test func aMarkWithoutAKeyIsBoundedByTheTotalOfItsRow() async throws {
    // 20 less 10 is left for two marks: 0 to 10 each.
    let study = try await StudyFiles.kent(
      """
      Year,Charged,Ongoing,Outcome 3,Total
      2021,10,*,*,20
      2022,5,6,7,18

      """
    ).read()
    #expect(
      study.counts(of: "kent").filter { $0.hasPrefix("2021") } == [
        "2021 offences: 20", "2021 1: 10", "2021 not-yet-assigned: 0 to 10", "2021 3: 0 to 10",
      ])
  }

  @Test func aMarkThatTotalsGiveBackIsPublishedAmongFourCounts() async throws {
    // 20 less 10 less 7 is 3, which is one of 0 to 3; what was 10 is then 10 to 13.
    let study = try await StudyFiles.kent(
      """
      Year,Charged,Outcome 18,Outcome 3,Total
      2021,7,10,*,20
      2022,5,6,7,18

      """
    ).read()
    #expect(
      study.counts(of: "kent").filter { $0.hasPrefix("2021") } == [
        "2021 offences: 20", "2021 1: 7", "2021 18: 10 to 13", "2021 3: 0 to 3",
      ])
  }

  @Test func aTotalThatIsNotPublishedBoundsAMarkToo() async throws {
    // The column of cautions adds up to 9, of which 2022 has 7. The years have no totals.
    let study = try await StudyFiles.kent(
      """
      Year,Outcome,Offences
      2021,Charged,7
      2021,Outcome 3,*
      2022,Charged,5
      Total,,14

      """
    ).read()
    #expect(study.counts(of: "kent").contains("2021 3: 0 to 3"))
  }

  @Test func totalsTooSmallForTheirMarksAreWithheldWithThem() async throws {
    let study = try await StudyFiles.kent(
      """
      Year,Charged,Outcome 3,Ongoing,Total
      2021,<5,<5,1,3
      2022,5,6,7,18

      """
    ).read()
    #expect(
      study.counts(of: "kent").filter { $0.hasPrefix("2021") } == [
        "2021 offences: 2 to 5", "2021 1: 1 to 4", "2021 3: 1 to 4",
        "2021 not-yet-assigned: 0 to 3",
      ])
  }

  @Test func settingsOfDisclosureAreReadAndChecked() async throws {
    let said = try await StudyFiles.base
      .adding("settings: {suppress-below: 2, range-width: wide}\n", to: "study.yml").diagnostics()
    #expect(said.count == 2)
    #expect(said.contains { $0.contains("'2'") && $0.contains("from 3, such as 5") })
    #expect(said.contains { $0.contains("'wide'") && $0.contains("percentage points") })
    let study = try await StudyFiles.base
      .adding("settings: {suppress-below: 5, range-width: 3}\n", to: "study.yml").read()
    #expect(study.result.description.settings.suppressBelow == 5)
    #expect(study.result.description.settings.rangeWidth == 3)
    // Essex gives 3 and 4, and prints no total.
    #expect(study.counts(of: "essex") == ["2021 1: 1 to 4", "2022 1: 1 to 4"])
  }
}
