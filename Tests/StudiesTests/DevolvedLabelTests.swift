import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// Labels of Scotland and Northern Ireland in a study of England and Wales.
@Suite struct DevolvedLabelTests {
  private static let table = "Outcome,2021,2022\nCharged,14,17\nDiscretionary disposal,6,3\n"

  @Test(arguments: [
    ("Discretionary disposal", "Northern Ireland"), ("Cautions given", "Scotland"),
    ("Cases marked No Further Action", "Scotland"),
    ("Community Resolution Notice", "Northern Ireland"),
  ])
  func labelOfAnotherNationIsRefusedWithTheReason(label: String, nation: String) async throws {
    let study = try await StudyFiles.kent("Outcome,2021,2022\nCharged,14,17\n\(label),6,3\n").read()
    #expect(
      study.diagnosticLines == [
        "returns/kent.csv:3:1: error: outcome '\(label)' is a label of \(nation), whose outcomes are not those of the study's framework; its offences are counted as not stated [devolved-label]"
      ])
    #expect(study.offences(of: "kent") == OffenceCount(40))
    #expect(study.share("charge-rate.kent")?.exact == Fraction(31, of: 40))
  }

  @Test func rowOfTheStudyGivesItAMeaning() async throws {
    let study = try await StudyFiles.kent(Self.table)
      .with(
        "codebook.csv",
        "label,further,force,outcome,why\nDiscretionary disposal,*,Kent,8,The force says so.\n"
      ).read()
    #expect(study.diagnosticLines == [])
  }

  @Test func inAStudyOfItsOwnNationItIsALabelLikeAnyOther() async throws {
    let study = try await StudyFiles.kent(Self.table)
      .replacing("England and Wales", with: "Northern Ireland", in: "study.yml").read()
    #expect(study.diagnosticLines == [])
  }
}
