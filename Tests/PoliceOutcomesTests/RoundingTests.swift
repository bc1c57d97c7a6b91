import PoliceOutcomes
import TestSupport
import Testing

@Suite struct RoundingTests {
  /// Every whole number from the least to the most rounds to the count as written, and the next
  /// below and above do not.
  @Test(arguments: Rounding.allCases)
  func boundsHoldExactlyTheCountsThatAreRoundedSo(rounding: Rounding) {
    let base = rounding.rawValue
    for written in stride(from: 0, through: 200, by: base) {
      let rounded = (0...300).filter { count in
        // Half up, in whole numbers.
        (2 * count + base) / (2 * base) * base == written
      }
      let bounds = rounding.bounds(of: written)
      #expect(bounds.low == rounded.first)
      #expect(bounds.high == rounded.last)
    }
  }

  @Test(
    arguments: [
      (.toFive, 0, "0-2"), (.toFive, 5, "3-7"), (.toFive, 100, "98-102"), (.toTen, 0, "0-4"),
      (.toTen, 10, "5-14"), (.toTen, 100, "95-104"), (.toFive, 1, "0-3"),
    ] as [(Rounding, Int, String)])
  func boundsAreThoseOfTheMethods(rounding: Rounding, written: Int, bounds: String) {
    #expect(rounding.bounds(of: written) == .of(bounds))
  }

  @Test(arguments: [
    ("Figures have been rounded to the nearest 5", 5), ("Rounded to nearest five.", 5),
    ("All counts are rounded to the nearest 10", 10), ("Numbers rounded to nearest ten", 10),
    ("Note: figures are rounded to the nearest multiple of 5.", 5),
    ("Data rounded to 5", 5), ("All figures are rounded to a multiple of ten", 10),
    ("Please note that figures have been rounded to the nearest 5 to protect identities", 5),
    ("Offences (rounded to nearest 5)", 5), ("Counts are rounded to base 5", 5),
    ("Counts rounded to the nearest 10; under 5 is shown as *", 10),
  ])
  func aNoteThatSaysItForCertainSaysToWhat(note: String, number: Int) {
    #expect(RoundingStatement(note) == Rounding(rawValue: number).map { .rounding($0) })
  }

  @Test(arguments: [
    "Figures may have been rounded to the nearest 5", "Figures have been rounded",
    "Counts are rounded up to the nearest 5", "Rounded down to 10", "Rounded to the nearest 3",
    "Randomly rounded to base 5", "Totals are rounded to the nearest 10",
    "Some figures are rounded to the nearest 5", "Figures may not add up due to rounding",
    "Rounded to the nearest 5 or 10", "Figures above 100 are rounded to 5 and others to 10",
    "Rounded to the nearest hundred",
  ])
  func aNoteThatLeavesItOpenIsUnclear(note: String) {
    #expect(RoundingStatement(note) == .unclear)
  }

  @Test(arguments: [
    "Figures have not been rounded", "No rounding has been applied", "Unrounded figures",
    "Percentages are rounded to the nearest 5", "Shares may not add up to 100% due to rounding",
    "Rounded to the nearest whole number", "Percentages rounded to one decimal place",
    "Kent Police", "nearest 5 stations", "", "Surrounded",
  ])
  func aNoteThatSaysNothingOfRoundedCountsIsNone(note: String) {
    #expect(RoundingStatement(note) == nil)
  }
}
