import PoliceOutcomes
import TestSupport
import Testing

@Suite struct OffenceCountTests {
  @Test(arguments: [
    ("3", "4", "7"), ("1-4", "10", "11-14"), ("1-4", "1-4", "2-8"), ("0+", "5", "5+"),
    ("2+", "1-4", "3+"), ("0", "0", "0"),
  ])
  func sumAddsTheEnds(left: String, right: String, sum: String) {
    #expect(OffenceCount.of(left) + OffenceCount.of(right) == .of(sum))
    #expect([OffenceCount.of(right), .of(left)].total == .of(sum))
  }

  @Test func sumOfNoCountsIsZero() {
    #expect([OffenceCount]().total == .zero)
  }

  @Test(arguments: [
    ("10", "4", "6"), ("10", "1-4", "6-9"), ("10-12", "1-4", "6-11"), ("3", "10", "0"),
    ("5", "3-9", "0-2"), ("10", "2+", "0-8"), ("10+", "2-3", "7+"), ("0", "0", "0"),
  ])
  func remainderIsWhatMayBeLeftAndNeverBelowZero(whole: String, part: String, rest: String) {
    #expect(OffenceCount.of(whole).remainder(without: .of(part)) == .of(rest))
  }

  @Test(arguments: [
    ("5", "5", true), ("5", "6", false), ("1-4", "4", true), ("1-4", "5", false),
    ("0+", "900", true),
    ("7+", "6", false), ("1-4", "4-9", true), ("2+", "0+", true),
  ])
  func countsAgreeWhereOneNumberSatisfiesBoth(left: String, right: String, agrees: Bool) {
    #expect(OffenceCount.of(left).agrees(with: .of(right)) == agrees)
    #expect(OffenceCount.of(right).agrees(with: .of(left)) == agrees)
  }

  @Test(arguments: [("5", 5), ("0", 0), ("3-3", 3), ("1-4", nil), ("5+", nil)])
  func countIsExactWhereItsEndsMeet(text: String, exact: Int?) {
    #expect(OffenceCount.of(text).exact == exact)
  }

  @Test(arguments: [("289", "289"), ("3-9", "3 to 9"), ("12+", "at least 12"), ("0", "0")])
  func countHasWordsForASentence(text: String, words: String) {
    #expect(OffenceCount.of(text).words == words)
  }
}
