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

  /// Groups stand as the lists of their codes do, of which the shorter comes first where the longer goes on.
  @Test func groupsStandInTheOrderOfTheirCodes() {
    var numbers = SeededNumbers(seed: 16)
    func group() -> OutcomeCodes {
      OutcomeCodes(
        (0..<Int.random(in: 2...5, using: &numbers)).map { _ in
          OutcomeCode.allCases[Int.random(in: 0..<8, using: &numbers)]
        })
    }
    func places(_ codes: OutcomeCodes) -> [Int] {
      OutcomeCode.allCases.indices.filter { codes.contains(OutcomeCodes(OutcomeCode.allCases[$0])) }
    }
    for _ in 0..<2000 {
      let (one, other) = (places(group()), places(group()))
      if one.count < 2 || other.count < 2 { continue }
      let outcomes = [one, other].map { places in
        Outcome.assigned(OutcomeCodes(places.map { OutcomeCode.allCases[$0] }))
      }
      #expect(
        Outcome.inFrameworkOrder(outcomes[0], outcomes[1]) == one.lexicographicallyPrecedes(other),
        "\(one) \(other)")
    }
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
