import PoliceOutcomes
import Reports
import TestSupport
import Testing

/// Every share of up to 120 offences, and seeded ones of up to a thousand million, printed and read
/// back by whole-number arithmetic.
@Suite struct PercentagePropertyTests {
  @Test(arguments: [0, 1])
  func everySmallShareIsPrintedToItsNearestStep(places: Int) {
    for total in 1...120 {
      for count in 0...total { check(count, total, places) }
    }
  }

  @Test(arguments: [0, 1])
  func everyLargeShareIsToo(places: Int) {
    var numbers = SeededNumbers(seed: 12)
    for _ in 0..<20_000 {
      let total = Int.random(in: 1...1_000_000_000, using: &numbers)
      var count = Int.random(in: 0...total, using: &numbers)
      if Bool.random(using: &numbers) { count /= 1_000_000 }
      check(count, total, places)
    }
  }

  private func check(_ count: Int, _ total: Int, _ places: Int) {
    let text = NumberFormat.percent(count, of: total, places: places)
    #expect((text == "0%") == (count == 0), "\(count) of \(total)")
    #expect((text == "100%") == (count == total), "\(count) of \(total)")
    let scale = places == 0 ? 100 : 1000
    // Half a step is one of 2 × scale parts; the part of the total it is, is exact.
    let halves = 2 * scale * count
    if text.hasPrefix("<") {
      #expect(count > 0 && halves < total, "\(text): \(count) of \(total)")
    } else if text.hasPrefix(">") {
      #expect(count < total && halves >= (2 * scale - 1) * total, "\(text): \(count) of \(total)")
    } else if count != 0, count != total {
      let steps = Int(text.filter(\.isNumber)) ?? -1
      #expect(
        (2 * steps - 1) * total <= halves && halves < (2 * steps + 1) * total,
        "\(text): \(count) of \(total)")
    }
  }
}
