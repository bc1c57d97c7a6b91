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
    let words = Self.study.report.words("passports")
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

  @Test func aReturnOfOtherOffencesKeepsItsShareMarkedAndIsNotPooled() throws {
    var kent = ComposerForce("Kent", [2019: (10, 100), 2020: (12, 100)])
    kent.otherScope = "threats only"
    let study = ComposerStudy(kent, ComposerForce("Essex", [2019: (10, 100), 2020: (30, 100)]))
    let words = study.report.words("compared")
    // 22 of 200 is 11.0%; of Essex alone 40 of 200 are pooled, 20.0%.
    #expect(words.contains("| Kent [z] | 22 of 200 | 11.0% |"))
    #expect(words.contains("| Essex | 40 of 200 | 20.0% |"))
    #expect(words.contains("The interval includes the pooled share in 1 of 1 force"))
    #expect(study.report.words("passports").contains("| threats only |"))
    #expect(HTMLWriter.page(study.report).contains("Kent [z]"))
    #expect(study.result.figures["offences-recorded"]?.value == .offences(OffenceCount(200)))
  }
}
