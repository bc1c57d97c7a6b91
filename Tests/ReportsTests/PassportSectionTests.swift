import PoliceOutcomes
import Reports
import Testing

/// What the report says of returns as wholes.
@Suite struct PassportSectionTests {
  private static var study: ComposerStudy {
    var kent = ComposerForce("Kent", [2019: (10, 100), 2020: (12, 100)])
    kent.basis = .unknown
    return ComposerStudy(kent, ComposerForce("Essex", [2019: (10, 100), 2020: (12, 100)]))
  }

  @Test func aReturnThatLacksADateBasisIsListedWithWhatItIsBarredFrom() {
    let words = Self.study.report.words("data-quality")
    #expect(words.contains("What each return says of itself"))
    #expect(
      words.contains(
        "| Kent | not stated | not stated | not stated | 1 March 2022 | shares and comparison |"))
    #expect(
      words.contains("| Essex | not stated | the offence | not stated | 1 March 2022 | nothing |"))
  }

  @Test func theCaveatsNameTheReturnAndWhy() {
    #expect(
      Self.study.report.words("caveats").contains(
        "1 return is not to be compared with those of other forces: Kent (its date basis is not stated)."
      ))
  }

  @Test func theTableOfForcesMarksIt() {
    let words = Self.study.report.words("forces")
    #expect(words.contains("[z] not to be compared with other forces"))
    #expect(!ComposerStudy(ComposerForce("Kent", [2019: (10, 100)])).report.text.contains("[z]"))
  }
}
