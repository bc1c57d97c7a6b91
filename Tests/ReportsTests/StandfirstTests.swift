import PoliceOutcomes
import Reports
import TestSupport
import Testing

/// The leading share stands beneath the title with what it is out of.
@Suite struct StandfirstTests {
  private func ending(
    _ charged: String, of others: String, _ measures: [String] = ["charge-rate"]
  ) -> String {
    var kent = ComposerForce("Kent", [:])
    kent.outcomes = [(2019, "1", .of(charged)), (2019, "18", .of(others))]
    var study = ComposerStudy(kent)
    study.measures = ["offences-recorded"] + measures
    let text = study.report.standfirst.words
    return text.firstRange(of: "Of ").map { String(text[$0.lowerBound...]) } ?? ""
  }

  /// 40 of 1,000 is 4%, and 130 of 1,000 is 13%, near to no fraction whose third holds 11.0% to
  /// 15.3% but 1 in 8; 3 of 40 is too few; 390 to 420 of some 10,000 is 3.9% to 4.2%; 450 of 1,000 is
  /// 45%, more than three points from half and from 2 in 5.
  @Test(arguments: [
    ("40", "960", "Of 1,000 offences recorded, 1 in 25 (4%) ended in a charge or summons."),
    ("130", "870", "Of 1,000 offences recorded, about 1 in 8 (13%) ended in a charge or summons."),
    ("3", "37", "Of 40 offences recorded, 3 ended in a charge or summons."),
    ("450", "550", "Of 1,000 offences recorded, 45% ended in a charge or summons."),
    (
      "390-420", "9580",
      "Of between 9,970 and 10,000 offences recorded, about 1 in 25 (3.9% to 4.2%) ended in a charge "
        + "or summons."
    ),
  ])
  func theLeadingShareIsSaid(charged: String, others: String, sentence: String) {
    #expect(ending(charged, of: others) == sentence)
  }

  @Test func aStudyOfCountsAloneSaysNone() {
    #expect(ending("40", of: "960", []) == "")
  }
}
