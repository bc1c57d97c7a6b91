import PoliceOutcomes
import Testing

@Suite struct OutcomeCodesTests {
  @Test func codesComeInFrameworkOrderAndOnce() {
    let codes = OutcomeCodes([.o16, .o1A, .o10, .o1, .o16, .o9])
    #expect(codes.codes.map(\.rawValue) == ["1", "1A", "9", "10", "16"])
  }

  @Test func alternatesStandBesideTheirCode() {
    #expect(OutcomeCode.allCases.sorted() == OutcomeCode.allCases)
    #expect(OutcomeCode.o2A < OutcomeCode.o3)
    #expect(OutcomeCode.o9 < OutcomeCode.o10)
  }

  @Test(arguments: [
    (OutcomeCodes.charged, ["1"]),
    (.chargedWithAlternate, ["1", "1A"]),
    (.cautions, ["2", "2A", "3", "3A"]),
    (.communityResolution, ["8"]),
    (.outOfCourt, ["2", "2A", "3", "3A", "6", "7", "8"]),
    (.evidentialDifficulties, ["15"]),
    (.evidentialDifficultiesBroad, ["14", "15", "16"]),
    (.victimDoesNotSupport, ["14", "16"]),
    (.suspectIdentifiedVictimDoesNotSupport, ["16"]),
    (.noSuspectIdentified, ["18"]),
    (.diversionary, ["22"]),
    (.noFurtherAction, ["9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "21"]),
  ])
  func groupsHoldTheCodesOfTheirDefinition(group: OutcomeCodes, codes: [String]) {
    #expect(group.codes.map(\.rawValue) == codes)
  }

  @Test func cautionsForAnotherOffenceAreNeverCharges() {
    #expect(OutcomeCodes.chargedWithAlternate.isDisjoint(with: [.init(.o2A), .init(.o3A)]))
  }
}
