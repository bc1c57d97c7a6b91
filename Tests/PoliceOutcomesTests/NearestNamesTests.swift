import PoliceOutcomes
import Testing

@Suite struct NearestNamesTests {
  @Test(arguments: [
    ("kent", "kent", 0), ("kent", "knet", 1), ("kent", "ken", 1), ("essex", "sussex", 2),
    ("kitten", "sitting", 3), ("ca", "abc", 3),
  ])
  func spellingDistanceCountsEditsAndSwapsOfNeighbours(left: String, right: String, edits: Int) {
    // "kitten" to "sitting" is the usual worked example of V. I. Levenshtein's distance; "ca" to
    // "abc" is 3 by optimal string alignment and 2 without its restriction.
    #expect(NearestNames.spellingDistance(Array(left.utf8), Array(right.utf8), atMost: 9) == edits)
  }

  @Test func distanceOverTheLimitIsNone() {
    #expect(
      NearestNames.spellingDistance(Array("kent".utf8), Array("essex".utf8), atMost: 2) == nil)
  }

  @Test(arguments: [("", "abc", 3), ("abc", "", 3), ("", "", 0)])
  func distanceFromNothingIsTheLength(left: String, right: String, edits: Int) {
    #expect(NearestNames.spellingDistance(Array(left.utf8), Array(right.utf8), atMost: 9) == edits)
  }

  @Test func closestNameComesFirstAndDistantOnesNotAtAll() {
    let names = ["Sussex", "Essex", "Wessex", "Kent"]
    #expect(NearestNames.closest(to: "Esex", among: names) == ["Essex", "Wessex"])
  }

  @Test func namesEquallyCloseKeepTheirOrder() {
    #expect(
      NearestNames.closest(to: "cant", among: ["cart", "cast", "can"]) == ["cart", "cast", "can"])
    #expect(NearestNames.closest(to: "cant", among: ["cast", "cart"]) == ["cast", "cart"])
  }

  @Test func sharedWordsMakeANameCloseHoweverItIsSpelt() {
    let names = ["Kent", "Devon and Cornwall Police"]
    #expect(
      NearestNames.closest(to: "Cornwall and Devon", among: names) == ["Devon and Cornwall Police"])
  }

  @Test func limitIsKeptAndRepeatsAreLeftOut() {
    let names = ["kenta", "kenta", "kentb", "kentc", "kentd"]
    #expect(NearestNames.closest(to: "kent", among: names, limit: 2) == ["kenta", "kentb"])
  }

  @Test(arguments: [("", ["Kent"]), ("Zzz", ["Kent", "Essex"]), ("Kent", [])])
  func nothingCloseIsNoSuggestion(text: String, names: [String]) {
    #expect(NearestNames.closest(to: text, among: names) == [])
  }
}
