import PoliceOutcomes
import Testing

@Suite struct MeasureTests {
  @Test(arguments: [
    "offences-recorded", "charge-rate", "charge-rate-assigned", "charge-rate-stated",
    "charge-rate-with-alternate", "charge-rate-with-alternate-assigned", "caution",
    "caution-stated", "caution-assigned", "community-resolution", "community-resolution-stated",
    "community-resolution-assigned", "out-of-court", "out-of-court-stated", "out-of-court-assigned",
    "evidential-difficulties", "evidential-difficulties-broad", "victim-does-not-support",
    "suspect-identified-victim-does-not-support", "no-suspect-identified", "no-further-action",
    "no-further-action-stated", "no-further-action-assigned", "diversionary", "open", "growth",
  ])
  func measureOfTheDocumentationHasItsName(id: String) {
    #expect(Measure.named(id)?.id == id)
  }

  @Test(arguments: [
    "", "Charge-rate", "charge", "open-assigned", "growth-assigned", "charge-rate-recorded",
  ])
  func otherNamesAreNoMeasures(id: String) {
    #expect(Measure.named(id) == nil)
  }

  @Test func noTwoMeasuresShareANameATitleOrADefinition() {
    #expect(Set(Measure.all.map(\.id)).count == Measure.all.count)
    #expect(Set(Measure.all.map(\.title)).count == Measure.all.count)
    #expect(Set(Measure.all.map(\.definition)).count == Measure.all.count)
  }

  @Test(arguments: [
    ("charge-rate", Measure.Denominator.recorded), ("charge-rate-stated", .stated),
    ("charge-rate-assigned", .assigned), ("open-stated", .stated), ("offences-recorded", nil),
    ("growth", nil),
  ])
  func endingOfTheNameChoosesTheDenominator(id: String, denominator: Measure.Denominator?) {
    #expect(Measure.named(id)?.denominator == denominator)
  }

  @Test(arguments: [
    (
      "offences-recorded",
      "Offences recorded in the period, less those transferred to another force or cancelled."
    ),
    (
      "charge-rate-stated",
      "Offences that ended in a charge or summons (outcome 1), out of offences whose outcome is stated."
    ),
    (
      "growth",
      "The change in offences recorded from one whole year to the next, in the forces that gave both."
    ),
  ])
  func definitionIsOneSentence(id: String, definition: String) {
    #expect(Measure.named(id)?.definition == definition)
  }
}
