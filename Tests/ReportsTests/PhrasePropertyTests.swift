import PoliceOutcomes
import Reports
import TestSupport
import Testing

/// What a phrase says is read back from its words, and the bounds it was made from are held
/// against that.
@Suite struct PhrasePropertyTests {
  @Test func aPhraseOfAShareHoldsBothOfItsBounds() throws {
    var numbers = SeededNumbers(seed: 9)
    var kinds: Set<String> = []
    for _ in 0..<20_000 {
      let share = try PhrasePropertyTests.share(&numbers)
      let phrase = SharePhrase(share, settings: StudySettings())
      let words = phrase.words(share)
      kinds.insert(String(words.prefix { $0 != " " }.filter(\.isLetter)))
      if share.base.low < 50 {
        #expect(!words.contains("%") && phrase == .counts)
        continue
      }
      let meaning = try #require(PhraseMeaning(share: words), "\(words)")
      for end in [share.low, share.high] where !meaning.holds(end.count, of: end.total) {
        Issue.record("'\(words)' does not hold \(end.count) of \(end.total)")
      }
    }
    // Every kind came up, so that none went untested.
    #expect(
      kinds.isSuperset(of: [
        "none", "all", "half", "nearly", "just", "about", "fewer", "less", "more", "between", "at",
      ]))
  }

  /// The limits of the interval are within what the words allow: on the right side of a fraction
  /// that is an end, within a third of one that is the middle.
  @Test func aPhraseOfAShareIsNeverBeyondItsInterval() throws {
    var numbers = SeededNumbers(seed: 10)
    for _ in 0..<20_000 {
      let share = try PhrasePropertyTests.share(&numbers)
      let (lower, upper) = (share.interval.lower, share.interval.upper)
      switch SharePhrase(share, settings: StudySettings()) {
      case .nearly(let fraction), .fewerThan(let fraction):
        #expect(upper < Double(fraction.part) / Double(fraction.whole))
      case .justOver(let fraction), .moreThan(let fraction):
        #expect(lower > Double(fraction.part) / Double(fraction.whole))
      case .about(let fraction):
        let middle = Double(fraction.part) / Double(fraction.whole)
        #expect(lower > middle * 2 / 3 && upper < middle * 4 / 3)
      case .counts, .none, .all, .exactly, .percentage: break
      }
    }
  }

  @Test func aPhraseOfAChangeHoldsBothOfItsBounds() throws {
    var numbers = SeededNumbers(seed: 11)
    var kinds: Set<String> = []
    for _ in 0..<20_000 {
      let growth = PhrasePropertyTests.growth(&numbers)
      let phrase = GrowthPhrase(growth, settings: StudySettings())
      let words = phrase.words(growth)
      if growth.earlier.low < 50 {
        #expect(!words.contains("%") && phrase == .counts)
        continue
      }
      kinds.insert(words)
      guard let earlierHigh = growth.earlier.high, let laterHigh = growth.later.high else {
        #expect(words == "no change can be told")
        continue
      }
      let corners = [(earlierHigh, growth.later.low), (growth.earlier.low, laterHigh)]
      for (earlier, later) in corners where !says(words, earlier, later) {
        Issue.record("'\(words)' does not hold \(earlier) to \(later)")
      }
    }
    #expect(
      kinds.isSuperset(of: [
        "no change can be told", "did not change", "doubled", "more than doubled", "halved",
        "more than halved", "fell to none", "did not change by more than chance would explain",
        "rose by a quarter", "fell by about a third",
      ]))
  }

  /// Whether the words hold a change from `earlier` to `later`.
  private func says(_ words: String, _ earlier: Int, _ later: Int) -> Bool {
    let rise = later - earlier
    switch words {
    case "did not change": return rise == 0
    case "no change can be told": return true
    case "did not change by more than chance would explain": return rise != 0
    case "fell to none": return later == 0 && rise < 0
    case "doubled": return later == 2 * earlier
    case "trebled": return later == 3 * earlier
    case "more than doubled": return later > 2 * earlier
    case "more than trebled": return later > 3 * earlier
    case "halved": return 2 * later == earlier
    case "more than halved": return 2 * later < earlier
    default: break
    }
    let numbers = words.split(separator: " ").compactMap { Int($0) }
    if words.hasPrefix("rose to more than "), let times = numbers.first {
      return later > times * earlier
    }
    if words.hasPrefix("rose to "), let times = numbers.first { return later == times * earlier }
    let isRise = words.hasPrefix("rose by ")
    guard isRise || words.hasPrefix("fell by "), isRise == (rise > 0), rise != 0,
      let meaning = isRise
        ? PhraseMeaning(rise: String(words.dropFirst(8)))
        : PhraseMeaning(share: String(words.dropFirst(8)))
    else { return false }
    return meaning.holds(abs(rise), of: earlier)
  }

  /// A share of a size drawn evenly over its digits; exact, or a range of a hundredth or more.
  private static func share(_ numbers: inout SeededNumbers) throws -> Share {
    let total = size(&numbers)
    var low = Int.random(in: 0...total, using: &numbers)
    // Half of them small, and some on a fraction, where the phrases change.
    if Bool.random(using: &numbers) { low /= 20 }
    if Int.random(in: 0..<6, using: &numbers) == 0 {
      let whole = [2, 3, 4, 5, 10, 20, 25].randomElement(using: &numbers) ?? 2
      low = total / whole + Int.random(in: -1...1, using: &numbers)
      low = min(max(low, 0), total)
    }
    if Int.random(in: 0..<12, using: &numbers) == 0 {
      low = Bool.random(using: &numbers) ? 0 : total
    }
    var high = low
    if Bool.random(using: &numbers) {
      high = min(total, low + Int.random(in: 0...max(1, total / 50), using: &numbers))
    }
    return Share(
      low: try #require(Fraction(low, of: total)), high: try #require(Fraction(high, of: total)))
  }

  private static func growth(_ numbers: inout SeededNumbers) -> Growth {
    let earlier = size(&numbers)
    let fourth = max(1, earlier / 4)
    var later = Int.random(in: 0...(earlier + fourth), using: &numbers)
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0: later = earlier
    case 1: later = 2 * earlier
    case 2: later = earlier / 2
    case 3: later = 0
    case 4: later = earlier + earlier / 4
    case 5: later = Int.random(in: 0...(4 * earlier), using: &numbers)
    case 6: later = earlier - earlier / 3
    default: break
    }
    let width = Bool.random(using: &numbers) ? 0 : Int.random(in: 0...fourth, using: &numbers) / 8
    let isUnbounded = Int.random(in: 0..<40, using: &numbers) == 0
    return GrowthPhraseTests.growth(
      OffenceCount(from: earlier, through: earlier + width),
      OffenceCount(from: later, through: isUnbounded ? nil : later + width))
  }

  /// 50 to 100,000,000, each number of digits as often as another; now and then less than 50.
  private static func size(_ numbers: inout SeededNumbers) -> Int {
    let digits = Int.random(in: 2...8, using: &numbers)
    let least = (0..<digits).reduce(1) { power, _ in power * 10 } / 10
    return Int.random(in: least...(10 * least), using: &numbers)
  }
}
