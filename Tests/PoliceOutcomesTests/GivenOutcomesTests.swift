import PoliceOutcomes
import TestSupport
import Testing

/// A force that was asked for outcomes 1, 14, 15 and 16 alone, and gave its offences too.
@Suite struct GivenOutcomesTests {
  private static func kent(
    includesOpen: Bool = false, rest: String = "29", of total: String? = "100"
  ) -> ForceCounts {
    .year(
      ["1": "4", "14": "10", "15": "22", "16": "35", "not-stated-not-asked-for": rest], of: total,
      given: GivenOutcomes(codes: OutcomeCodes(.o1, .o14, .o15, .o16), includesOpen: includesOpen))
  }

  // 100 offences, 71 of them in the outcomes given: the other 29 may be anything else.
  @Test(arguments: [
    ("charge-rate", "4/100"), ("evidential-difficulties", "22/100"),
    ("victim-does-not-support", "45/100"),
    ("no-suspect-identified", "0/100 to 29/100"), ("charge-rate-with-alternate", "4/100 to 33/100"),
    ("no-further-action", "67/100 to 96/100"), ("open", "0/100 to 29/100"),
  ])
  func outcomesThatWereNotAskedForMakeARange(measure: String, share: String) {
    let value = figures(of: [Self.kent()], [measure])[measure]?.value
    #expect(value?.shareText == share)
    #expect(value?.share?.doubts == (share.contains("to") ? .outcomesNotGiven : []))
  }

  @Test func openOffencesThatWereGivenAreExact() {
    #expect(
      figures(of: [Self.kent(includesOpen: true)], ["open"])["open"]?.value.shareText == "0/100")
  }

  @Test(arguments: ["charge-rate-stated", "charge-rate-assigned", "open-stated"])
  func denominatorThatNeedsAllOutcomesIsNotKnown(measure: String) {
    #expect(figures(of: [Self.kent()], [measure])[measure]?.value == .none(.onlySomeOutcomes))
  }

  @Test func outcomesGivenThatAreAllThereWereMakeADenominator() {
    let kent = Self.kent(rest: "0", of: "71")
    let figures = figures(of: [kent], ["charge-rate-assigned"])
    #expect(figures["charge-rate-assigned"]?.value.shareText == "4/71")
  }

  @Test(arguments: ["charge-rate", "charge-rate-assigned", "no-suspect-identified"])
  func someOutcomesWithoutATotalAreNoDenominator(measure: String) {
    let kent = ForceCounts.year(
      ["1": "4", "14": "10", "15": "22", "16": "35"],
      given: GivenOutcomes(codes: OutcomeCodes(.o1, .o14, .o15, .o16), includesOpen: false))
    #expect(figures(of: [kent], [measure])[measure]?.value == .none(.onlySomeOutcomes))
  }

  @Test func forcesThatGaveAllOutcomesArePooledWithOneThatDidNot() {
    let essex = ForceCounts.year(["1": "5", "18": "15"], force: "Essex")
    let figures = figures(of: [Self.kent(), essex], ["charge-rate", "no-suspect-identified"])
    #expect(figures["charge-rate"]?.value.shareText == "9/120")
    #expect(figures["no-suspect-identified"]?.value.shareText == "15/120 to 44/120")
  }

  /// A selection, its total, and withheld cells: the 8 offences may be 1 to 4 in outcome 14, and
  /// 1 to 4 in outcome 16. The bound at the most counts the rest, 0 to 6, on top of the cells.
  @Test func boundsOfWithheldCellsInASelectionHoldEveryFilling() throws {
    let kent = ForceCounts.year(
      ["16": "1-4", "1": "1", "not-stated-not-asked-for": "3-6"], of: "8",
      given: GivenOutcomes(codes: OutcomeCodes(.o1, .o16), includesOpen: false))
    let value = figures(of: [kent], ["victim-does-not-support"])["victim-does-not-support"]?.value
    let share = try #require(value?.share)
    // Filled: outcome 16 is 1 to 4, the rest 8 - 1 - that, any part of which may be outcome 14.
    let counts = (1...4).flatMap { sixteen in (0...8 - 1 - sixteen).map { sixteen + $0 } }
    #expect(share.low == Fraction(try #require(counts.min()), of: 8))
    #expect(share.high.value >= Double(try #require(counts.max())) / 8)
  }
}
