import PoliceOutcomes
import Testing

@testable import Claims

/// Numbers in words and digits. Each row is its own proof.
@Suite struct NumberReaderTests {
  @Test(arguments: [
    ("two", 2, 1), ("twenty-five", 25, 1), ("twenty five", 25, 2), ("two hundred and six", 206, 4),
    ("a hundred", 100, 2), ("one hundred", 100, 2), ("three thousand two hundred", 3_200, 4),
    ("two million", 2_000_000, 2), ("two three", 2, 1), ("nineteen", 19, 1), ("13,860", 13_860, 1),
    ("14k", 14_000, 1), ("1.5 million", 1_500_000, 2), ("0", 0, 1), ("ninety-nine", 99, 1),
    ("six offences", 6, 1), ("two hundred and", 200, 2),
  ])
  func wholeNumbers(words: String, value: Int, count: Int) throws {
    let read = try #require(number(words))
    #expect(read.number.value == ExactRational(value, 1))
    #expect(read.number.form == .numeral)
    #expect(read.count == count)
  }

  @Test(arguments: [
    ("4%", 4, 100, SpokenNumber.Form.percentage, 1), ("4.1%", 41, 1_000, .percentage, 1),
    ("4 per cent", 4, 100, .percentage, 3), ("four percent", 4, 100, .percentage, 2),
    ("5 percentage points", 5, 100, .points, 3), ("5% points", 5, 100, .points, 2),
    ("a third", 1, 3, .fraction, 2), ("two-thirds", 2, 3, .fraction, 1),
    ("three quarters", 3, 4, .fraction, 2), ("half", 1, 2, .fraction, 1),
    ("one in 25", 1, 25, .fraction, 3), ("four out of ten", 4, 10, .fraction, 4),
    ("doubled", 2, 1, .multiple, 1), ("twice", 2, 1, .multiple, 1),
    ("three times", 3, 1, .multiple, 2),
    ("halved", 1, 2, .multiple, 1), ("tenfold", 10, 1, .multiple, 1),
  ])
  func partsAndMultiples(
    words: String, part: Int, whole: Int, form: SpokenNumber.Form, count: Int
  ) throws {
    let read = try #require(number(words))
    #expect(read.number.value == ExactRational(part, whole))
    #expect(read.number.form == form)
    #expect(read.count == count)
  }

  @Test(arguments: [
    "", "abc", "1,16", "3.4.5", "12th", "%", "-", "1,2345", "4..5", "s33", "thirdly",
  ])
  func whatIsNoNumberIsNone(word: String) {
    #expect(number(word) == nil)
  }

  /// Seventeen digits and more would not be counted with.
  @Test func aNumberOfAnyLengthDoesNoHarm() {
    for length in 1...40 {
      let digits = String(repeating: "9", count: length)
      let read = number(digits)
      #expect((read == nil) == (length > 12))
      #expect((number("\(digits)% of") == nil) == (length > 12))
    }
    // However many words follow each other, they add up to no more than a number holds.
    let words = Array(repeating: "nine hundred and ninety-nine billion", count: 2_000)
    #expect(number(words.joined(separator: " ")) != nil)
  }

  private func number(_ text: String) -> (number: SpokenNumber, count: Int)? {
    NumberReader(words: text.split(separator: " ").map(String.init)).number(at: 0)
  }
}
