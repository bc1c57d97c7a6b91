import PoliceOutcomes
import TestSupport
import Testing

@Suite struct OutcomeTests {
  @Test func frameworkOrderPutsExactCodesBeforeGroupsBeforeTheRest() {
    let inOrder = [
      "1", "1A", "2", "9", "10", "22", "1|1A", "14|16", "other", "not-yet-assigned",
      "not-stated-blank", "not-stated-said", "not-stated-unknown-label", "transferred", "cancelled",
    ].map { Outcome.of($0) }
    #expect(inOrder.reversed().sorted(by: Outcome.inFrameworkOrder) == inOrder)
  }

  @Test(arguments: [
    ("1", "1"), ("14|16", "14-or-16"), ("other", "other"), ("not-yet-assigned", "not-yet-assigned"),
    ("not-stated", "not-stated-said"), ("transferred", "transferred"), ("cancelled", "cancelled"),
  ])
  func outcomeHasANameForFigureIDs(notation: String, id: String) {
    #expect(Outcome.of(notation).id == id)
  }

  @Test(arguments: [
    (Outcome.NotStated.blank, "blank"), (.said, "said"), (.unknownLabel, "unknown-label"),
    (.ambiguousLabel, "ambiguous-label"), (.missingFromOutcomes, "missing-from-outcomes"),
    (.notAskedFor, "not-asked-for"), (.noOutcomesGiven, "no-outcomes-given"),
  ])
  func everyReasonForNotStatingHasANameOfItsOwn(reason: Outcome.NotStated, id: String) {
    #expect(reason.id == id)
  }

  @Test(arguments: [
    ("1", false, true), ("14|16", false, true), ("other", false, true),
    ("not-yet-assigned", false, false), ("not-stated", false, false), ("transferred", true, false),
    ("cancelled", true, false),
  ])
  func removedAndAssignedAreNeverTheSame(notation: String, isRemoved: Bool, isAssigned: Bool) {
    #expect(Outcome.of(notation).isRemoved == isRemoved)
    #expect(Outcome.of(notation).isAssigned == isAssigned)
  }
}
