import PoliceOutcomes
import TestSupport
import Testing

/// The headline share by other definitions, other readings and without single forces.
@Suite struct SensitivityTests {
  /// Kent 10 of 100 charged, 20 open, and 4 whose label says 1 or 1A; Essex 30 of 100 charged.
  private var studied: Figures {
    figures(
      of: [
        .year(["1": "10", "1|1A": "4", "18": "66", "not-yet-assigned": "20"], force: "Kent"),
        .year(["1": "30", "18": "70"], force: "Essex"),
      ], ["charge-rate"])
  }

  @Test func theOtherDenominatorsAndTheAlternateOffencesAreTakenToo() {
    let found = studied
    #expect(found["charge-rate"]?.value.shareText == "40/200 to 44/200")
    #expect(found["charge-rate-assigned"]?.value.shareText == "40/180 to 44/180")
    // Every 1A is an alternate offence, so that nothing is left open.
    #expect(found["charge-rate-with-alternate"]?.value.shareText == "44/200")
    #expect(found["charge-rate-with-alternate-assigned"]?.value.shareText == "44/180")
    #expect(found["evidential-difficulties"] == nil)
  }

  @Test func aLabelThatLeavesItOpenIsReadEitherWay() {
    let found = studied
    #expect(found["charge-rate-if-none.1-or-1A"]?.value.shareText == "40/200")
    #expect(found["charge-rate-if-all.1-or-1A"]?.value.shareText == "44/200")
  }

  @Test func withoutEachForceTheShareIsThatOfTheOthers() {
    let found = studied
    #expect(found["charge-rate-leaving-out.kent"]?.value.shareText == "30/100")
    #expect(found["charge-rate-leaving-out.essex"]?.value.shareText == "10/100 to 14/100")
    #expect(found["charge-rate-leaving-out.kent"]?.panel == ["essex"])
  }

  @Test func oneForceIsNotLeftOut() {
    let alone = figures(of: [.year(["1": "10", "18": "90"])], ["charge-rate"])
    #expect(alone["charge-rate-leaving-out.kent"] == nil)
    #expect(alone["charge-rate-nonresponse"] == nil)
  }

  /// Kent 10 of 100 and Essex 30 of 200 pooled are 40 of 300. Surrey was asked and is silent: 150
  /// offences, the middle of 100 and 200, at 10% and at 15%: 55/450 and 62.5/450.
  @Test func silentForcesAreSetToTheEndsOfWhatWasSeen() throws {
    let forces: [ForceCounts] = [
      .year(["1": "10", "18": "90"], force: "Kent"),
      .year(["1": "30", "18": "170"], force: "Essex"),
    ]
    let found = FigureTaking.figures(
      of: .sample(measures: ["charge-rate"]),
      requests: [.sample("Kent"), .sample("Essex"), .sample("Surrey", status: .noReply)],
      forces: forces)
    let figure = try #require(found["charge-rate-nonresponse"])
    #expect(
      figure.value
        == .range(low: ExactRational(55, 450), high: ExactRational(125, 900), areBounds: false))
    #expect(figure.definition.contains("with 1 force asked and not pooled at 150 offences each"))
  }

  /// However figures are taken, they are the same in the same order.
  @Test func figuresTakenSideBySideAreTheSame() async {
    let forces: [ForceCounts] = [
      .year(["1": "10", "1|1A": "4", "18": "66", "not-yet-assigned": "20"], force: "Kent"),
      .year(["1": "30", "18": "1-4"], of: "34", force: "Essex"),
    ]
    let study = StudyDescription.sample(
      measures: ["offences-recorded", "charge-rate", "open", "growth"])
    let requests: [Request] = [
      .sample("Kent"), .sample("Essex"), .sample("Surrey", status: .noReply),
    ]
    let inTurn = FigureTaking.figures(of: study, requests: requests, forces: forces)
    let sideBySide = await FigureTaking.figuresSideBySide(
      of: study, requests: requests, forces: forces, populations: [])
    #expect(inTurn.all.count > 40)
    #expect(sideBySide == inTurn)
  }
}
