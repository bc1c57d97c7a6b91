import PoliceOutcomes
import Reports
import TestSupport
import Testing

@Suite struct SharePhraseTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let low: (Int, Int)
    let high: (Int, Int)
    let base: ClosedRange<Int>?
    let words: String
    var testDescription: String { "\(low) to \(high): \(words)" }

    init(_ count: Int, _ total: Int, _ words: String) {
      self.init(count, total, count, total, words)
    }

    init(
      _ low: Int, _ lowTotal: Int, _ high: Int, _ highTotal: Int, base: ClosedRange<Int>? = nil,
      _ words: String
    ) {
      self.low = (low, lowTotal)
      self.high = (high, highTotal)
      self.base = base
      self.words = words
    }
  }

  /// By hand, and by `Tests/Independent/phrases.py share`.
  @Test(arguments: SharePhraseTests.rows)
  func aShareIsSaidInWordsThatItBears(row: Row) throws {
    let share = Share(
      low: try #require(Fraction(row.low.0, of: row.low.1)),
      high: try #require(Fraction(row.high.0, of: row.high.1)),
      base: row.base.map { OffenceCount(from: $0.lowerBound, through: $0.upperBound) })
    #expect(SharePhrase(share, settings: StudySettings()).words(share) == row.words)
  }

  @Test func thereIsNothingToSayOfNothing() {
    #expect(Fraction(0, of: 0) == nil)
  }

  @Test func aStudyMaySetItsOwnSmallBase() throws {
    let share = try #require(Fraction(1, of: 4).map { Share(low: $0, high: $0) })
    var settings = StudySettings()
    #expect(SharePhrase(share, settings: settings).words(share) == "1 of 4")
    settings.smallBase = 4
    #expect(SharePhrase(share, settings: settings).words(share) == "a quarter")
  }
}
