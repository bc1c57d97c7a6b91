import PoliceOutcomes
import TestSupport
import Testing

@Suite struct OutcomeNotationTests {
  @Test(arguments: OutcomeCode.allCases)
  func everyCodeStandsForItself(code: OutcomeCode) {
    #expect(OutcomeNotation.outcome(code.rawValue) == .assigned(OutcomeCodes(code)))
  }

  @Test(
    arguments: [
      ("14|16", .assigned(OutcomeCodes(.o14, .o16))),
      ("16|14", .assigned(OutcomeCodes(.o14, .o16))),
      ("1|1A", .assigned(OutcomeCodes(.o1, .o1A))), ("14|14", .assigned(OutcomeCodes(.o14))),
      ("9-11", .assigned(OutcomeCodes(.o9, .o10, .o11))),
      ("1-3", .assigned(OutcomeCodes(.o1, .o2, .o3))),
      ("9-11|21", .assigned(OutcomeCodes(.o9, .o10, .o11, .o21))),
      ("not-yet-assigned", .notYetAssigned), ("not-stated", .notStated(.said)),
      ("transferred", .transferred), ("cancelled", .cancelled), ("other", .outsideFramework),
      ("cancelled|transferred", .cancelled), ("transferred|cancelled", .cancelled),
    ] as [(String, Outcome)])
  func notationStandsForAnOutcome(text: String, outcome: Outcome) {
    #expect(OutcomeNotation.outcome(text) == outcome)
  }

  @Test(arguments: [
    "", " ", "0", "23", "1B", "15A", "1a", "|", "1|", "|1", "1 | 2", "3-1", "3-3", "1-", "-1",
    "1-2-3", "charged", "Transferred", "14,16", "other|1", "blank",
  ])
  func textOutsideTheNotationIsNone(text: String) {
    #expect(OutcomeNotation.outcome(text) == nil)
  }

  @Test(
    arguments: OutcomeCode.allCases.map(\.rawValue) + [
      "14|16", "2|2A|3|3A", "9|10|11", "not-yet-assigned", "not-stated", "transferred", "cancelled",
      "other",
    ])
  func writingIsTheInverseOfReading(text: String) throws {
    #expect(OutcomeNotation.text(try #require(OutcomeNotation.outcome(text))) == text)
  }

  @Test(arguments: Outcome.NotStated.allCases)
  func everyReasonForNotStatingIsWrittenAlike(reason: Outcome.NotStated) {
    #expect(OutcomeNotation.text(.notStated(reason)) == "not-stated")
  }
}
