import PoliceOutcomes
import TestSupport
import Testing

@Suite struct FractionChanceTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let count: Int
    let total: Int
    let test: Fraction.ChanceTest
    /// The thousandths that are within the limits.
    let within: ClosedRange<Int>
    var testDescription: String { "\(count) of \(total), \(test)" }
  }

  /// Limits of R. G. Newcombe, Stat. Med. 17 (1998), table I, methods 3 and 4: 81 of 263 is 0.2553
  /// to 0.3662 and 0.2535 to 0.3682; 15 of 148 is 0.0624 to 0.1605 and 0.0598 to 0.1644; 0 of 20
  /// is 0 to 0.1611 and 0 to 0.2005; 1 of 29 is 0.0061 to 0.1718 and 0.0018 to 0.1963.
  @Test(arguments: [
    Row(count: 81, total: 263, test: .score, within: 256...366),
    Row(count: 81, total: 263, test: .corrected, within: 254...368),
    Row(count: 15, total: 148, test: .score, within: 63...160),
    Row(count: 15, total: 148, test: .corrected, within: 60...164),
    Row(count: 0, total: 20, test: .score, within: 0...161),
    Row(count: 0, total: 20, test: .corrected, within: 0...200),
    Row(count: 1, total: 29, test: .score, within: 7...171),
    Row(count: 1, total: 29, test: .corrected, within: 2...196),
  ])
  func valuesWithinPublishedLimitsAreAllowed(row: Row) throws {
    let fraction = try #require(Fraction(row.count, of: row.total))
    let allowed = (0...1000).filter { fraction.chanceAllows($0, of: 1000, by: row.test) }
    #expect(allowed == Array(row.within))
  }

  @Test func wholeNumbersDecideAsTheIntervalDoes() throws {
    var numbers = SeededNumbers(seed: 4)
    for _ in 0..<20_000 {
      let total =
        Int.random(in: 1...1_000_000_000, using: &numbers)
        >> Int.random(
          in: 0...29, using: &numbers)
      guard total > 0 else { continue }
      let fraction = try #require(
        Fraction(Int.random(in: 0...total, using: &numbers), of: total))
      let whole = Int.random(in: 1...1000, using: &numbers)
      let part = Int.random(in: 0...whole, using: &numbers)
      let value = Double(part) / Double(whole)
      let interval = wilsonInterval(fraction.count, of: total)
      // z² to six places moves a limit by less than a millionth of the interval's width.
      let margin = 1e-6 * (interval.upper - interval.lower) + 1e-12
      if (value - interval.lower).magnitude < margin { continue }
      if (value - interval.upper).magnitude < margin { continue }
      #expect(
        fraction.chanceAllows(part, of: whole)
          == (interval.lower < value && value < interval.upper),
        "\(fraction.count) of \(total) and \(part) of \(whole)")
    }
  }
}
