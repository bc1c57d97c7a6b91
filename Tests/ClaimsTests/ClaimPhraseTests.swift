import PoliceOutcomes
import Testing

@testable import Claims

/// What a phrase with a number in it may be said of. Each row was worked by hand: the percentage, or the
/// quotient of the later count by the earlier, is written beside it.
@Suite struct ClaimPhraseTests {
  /// The quantity that the first number of a sentence claims.
  static func quantity(_ sentence: String) throws -> ClaimedQuantity {
    let text = ClaimText(sentence)
    let first = try #require(text.paragraphs.first?.first)
    let reading = SentenceReading(first, of: text, years: .calendar, names: ForceNames([]))
    let mention = try #require(reading.numbers.first, "no number in \(sentence)")
    let number = try #require(mention.number, "not understood: \(sentence)")
    let kind: ClaimedQuantity.Kind =
      switch mention.role {
      case .change(let direction): .change(direction)
      case .points(let direction): .points(direction)
      case .share: .share
      case .rate: .rate
      case .offences, .forces, .other, .unclear: .count
      }
    return ClaimedQuantity(number: number, hedge: mention.hedge, kind: kind)
  }

  @Test(arguments: [
    // Percentages: half away from zero at the last place that is written.
    ("4%", 554, 13_860, ClaimedQuantity.Agreement.agrees),  // 3.997
    ("4%", 485, 13_860, .differs),  // 3.4993
    ("4%", 486, 13_860, .agrees),  // 3.506
    ("4%", 45, 1_000, .truncated),  // 4.5 rounds to 5
    ("4%", 49, 1_000, .truncated),
    ("4%", 5, 100, .differs),
    ("5%", 45, 1_000, .agrees),
    ("4.1%", 415, 10_000, .truncated),  // 4.15 rounds to 4.2
    ("4.2%", 415, 10_000, .agrees),
    ("8.1%", 38, 433, .differs),  // 8.776
    ("8.8%", 38, 433, .agrees),
    ("8.7%", 38, 433, .truncated),
    ("35.6%", 10_044, 28_201, .agrees),  // 35.616
    ("6.1%", 1_717, 28_201, .agrees),  // 6.088
    ("0%", 3, 1_000, .differs),
    ("0%", 0, 1_000, .agrees),
    ("100%", 998, 1_000, .differs),
    ("100%", 7, 7, .agrees),
    ("4 per cent", 40, 1_000, .agrees),
    ("four percent", 40, 1_000, .agrees),
    ("twenty-two per cent", 22, 100, .agrees),
    // Hedged percentages.
    ("about 35%", 348, 1_000, .agrees),
    ("about 35%", 359, 1_000, .agrees),  // within one point
    ("about 35%", 361, 1_000, .differs),  // 1.1 points
    ("around 6%", 66, 1_000, .agrees),  // a tenth above
    ("around 6%", 67, 1_000, .truncated),  // more than a tenth above, and 6 is what is left of 6.7
    ("around 6%", 7, 100, .differs),
    ("nearly 40%", 371, 1_000, .agrees),
    ("nearly 40%", 369, 1_000, .differs),  // 3.1 points
    ("nearly 40%", 40, 100, .differs),  // not below
    ("nearly 35%", 341, 1_000, .agrees),
    ("nearly 35%", 33, 100, .differs),  // 35 is no round number: one point
    ("almost 4%", 36, 1_000, .agrees),
    ("almost 4%", 35, 1_000, .differs),  // more than a tenth
    ("just over 40%", 41, 100, .agrees),
    ("just over 40%", 45, 100, .differs),
    ("just under 10%", 98, 1_000, .agrees),
    ("more than 4%", 41, 1_000, .agrees),
    ("more than 4%", 39, 1_000, .differs),
    ("over 4%", 4, 100, .differs),
    ("at least 37.8%", 260, 688, .agrees),  // 37.79, printed 37.8
    ("at least 38%", 260, 688, .agrees),
    ("at least 39%", 260, 688, .differs),
    ("up to 5%", 49, 1_000, .agrees),
    ("no more than 5%", 56, 1_000, .differs),
    ("less than 1%", 9, 1_000, .agrees),
    ("fewer than 1%", 1, 100, .differs),
    ("<1%", 9, 1_000, .agrees),
    (">99%", 995, 1_000, .agrees),
    ("5% or more", 6, 100, .agrees),
    ("5% or less", 6, 100, .differs),
    ("Only 4%", 4, 100, .agrees),
    ("Just 4%", 4, 100, .agrees),
    ("between 3% and 5%", 4, 100, .agrees),
    ("between 3% and 5%", 56, 1_000, .differs),
    ("3-5%", 5, 100, .agrees),
    // Fractions: a tenth and one percentage point.
    ("A third", 333, 1_000, .agrees),
    ("A third", 34, 100, .agrees),
    ("A third", 35, 100, .differs),
    ("nearly a third", 32, 100, .agrees),
    ("nearly a third", 30, 100, .differs),  // 3.33 points
    ("nearly a third", 34, 100, .differs),
    ("almost half", 206, 433, .agrees),  // 47.6, as it was printed
    ("almost half", 46, 100, .differs),
    ("just over a quarter", 26, 100, .agrees),
    ("more than a quarter", 24, 100, .differs),
    ("two-thirds", 2, 3, .agrees),
    ("three quarters", 76, 100, .agrees),
    ("One in 25", 4, 100, .agrees),
    ("One in 25", 45, 1_000, .differs),  // 4.5: more than a tenth above
    ("about one in four", 26, 100, .agrees),
    ("fewer than one in 20", 4, 100, .agrees),
    ("fewer than one in 20", 6, 100, .differs),
    ("nearly two in five", 378, 1_000, .agrees),  // 2.2 points below, as it was printed
    ("nine out of ten", 9, 10, .agrees),
    ("half", 51, 100, .agrees),
    ("half", 52, 100, .differs),
  ])
  func aShareIsBorneOutOrNot(
    phrase: String, count: Int, total: Int, expected: ClaimedQuantity.Agreement
  ) throws {
    let quantity = try Self.quantity("\(phrase) of offences ended in a charge.")
    #expect(quantity.kind == .share)
    let value = ExactRational(count, total)
    #expect(quantity.agreement(with: ValueBounds(value, value)) == expected)
  }

  @Test(arguments: [
    ("Offences rose by 26%", 100, 126, ClaimedQuantity.Agreement.agrees),
    ("There were 26% more offences", 2_471, 3_118, .agrees),  // 26.18
    ("Offences fell by 22%", 100, 122, .wrongWay),
    ("Offences rose 22%", 100, 78, .wrongWay),
    ("Offences fell 22%", 100, 78, .agrees),
    ("The change was -22%", 100, 78, .agrees),
    ("The change was −22%", 100, 78, .agrees),
    ("The change was +22%", 100, 78, .wrongWay),
    ("The change was 22% fewer", 100, 78, .agrees),
    ("a 40% increase", 3_118, 4_352, .agrees),  // 39.58
    ("a 39% increase", 3_118, 4_352, .truncated),
    ("a 39% annual rise", 100, 139, .agrees),
    ("a drop of 10 per cent", 100, 90, .agrees),
    ("a drop of 10 per cent", 1_000, 895, .truncated),  // 10.5 rounds to 11
    ("Offences rose by more than a quarter", 100, 126, .agrees),
    ("Offences rose by a quarter", 100, 126, .agrees),
    ("Offences rose by a quarter", 100, 127, .differs),
    ("a third more offences", 300, 400, .agrees),
    ("Offences doubled", 100, 200, .agrees),
    ("Offences doubled", 100, 185, .agrees),  // within a tenth of twice as many
    ("Offences doubled", 100, 176, .differs),
    ("Offences more than doubled", 100, 201, .agrees),
    ("Offences more than doubled", 100, 199, .differs),
    ("Offences nearly doubled", 199, 366, .agrees),  // 1.84
    ("Offences nearly doubled", 100, 176, .differs),
    ("Offences trebled", 100, 300, .agrees),
    ("There were three times as many offences", 100, 300, .agrees),
    ("There were twice as many offences", 100, 150, .differs),
    ("Offences halved", 100, 50, .agrees),
    ("Offences more than halved", 100, 45, .agrees),
    ("Offences more than halved", 100, 55, .differs),
    ("Offences nearly halved", 100, 53, .agrees),
    ("Offences halved", 50, 100, .differs),
  ])
  func aChangeIsBorneOutOrNot(
    sentence: String, earlier: Int, later: Int, expected: ClaimedQuantity.Agreement
  ) throws {
    let quantity = try Self.quantity(sentence)
    guard case .change = quantity.kind else {
      Issue.record("\(sentence) is read as \(quantity.kind)")
      return
    }
    let change = ExactRational(later - earlier, earlier)
    #expect(quantity.agreement(with: ValueBounds(change, change)) == expected)
  }

  @Test(arguments: [
    ("13,860", 13_860, ClaimedQuantity.Agreement.agrees), ("13,680", 13_860, .differs),
    ("about 14,000", 13_860, .agrees), ("about 13,000", 13_860, .truncated),
    ("about 12,000", 13_860, .differs), ("nearly 14,000", 13_860, .agrees),
    ("nearly 14,000", 13_400, .differs), ("more than 13,000", 13_860, .agrees),
    ("over 14,000", 13_860, .differs), ("almost 900", 860, .agrees), ("almost 900", 840, .differs),
    ("13.9 thousand", 13_860, .agrees), ("1.2 million", 1_160_000, .agrees),
    ("two hundred and six", 206, .agrees), ("hundreds of", 433, .agrees),
    ("hundreds of", 90, .differs),
    ("thousands of", 13_860, .agrees), ("dozens of", 20, .differs), ("at least 260", 260, .agrees),
    ("up to 12", 13, .differs), ("between 100 and 200", 150, .agrees),
  ])
  func aCountIsBorneOutOrNot(
    phrase: String, count: Int, expected: ClaimedQuantity.Agreement
  ) throws {
    let quantity = try Self.quantity("\(phrase) offences were recorded.")
    #expect(quantity.kind == .count)
    #expect(quantity.agreement(with: ValueBounds(OffenceCount(count))) == expected)
  }

  @Test(arguments: [
    ("4%", 532, 592, ClaimedQuantity.Agreement.agrees),  // 3.84 to 4.27
    ("3.9%", 532, 592, .undecided), ("3%", 532, 592, .differs), ("4.5%", 532, 592, .differs),
    ("more than 3.8%", 532, 592, .agrees), ("more than 4%", 532, 592, .undecided),
    ("nearly 5%", 532, 592, .differs), ("one in 25", 532, 592, .agrees),
    ("3.8% to 4.3%", 532, 592, .agrees), ("at least 4.3%", 532, 592, .undecided),
  ])
  func whatWithheldCountsLeaveOpenIsUndecided(
    phrase: String, low: Int, high: Int, expected: ClaimedQuantity.Agreement
  ) throws {
    let quantity = try Self.quantity("\(phrase) of offences ended in a charge.")
    let bounds = ValueBounds(ExactRational(low, 13_860), ExactRational(high, 13_860))
    #expect(quantity.agreement(with: bounds) == expected)
  }

  /// Of every share of up to 50 offences: the percentages that agree are the one that rounds to it, and
  /// those that are cut off the one below. Worked with whole numbers only.
  @Test func onePercentageAgreesWithEachShare() throws {
    let claims = try (0...100).map { try Self.quantity("\($0)% of offences ended in a charge.") }
    for total in 1...50 {
      for count in 0...total {
        let value = ExactRational(count, total)
        let rounded = (200 * count + total) / (2 * total)
        for (percent, claim) in claims.enumerated() {
          let agreement = claim.agreement(with: ValueBounds(value, value))
          let isWhole = percent == 0 || percent == 100
          let agrees = isWhole ? 100 * count == percent * total : percent == rounded
          #expect((agreement == .agrees) == agrees, "\(percent)% of \(count)/\(total)")
          let cut = 100 * count / total
          #expect(
            (agreement == .truncated) == (percent == cut && rounded == cut + 1),
            "\(percent)% of \(count)/\(total)")
        }
      }
    }
  }
}
