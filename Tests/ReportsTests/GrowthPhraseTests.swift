import PoliceOutcomes
import Reports
import TestSupport
import Testing

@Suite struct GrowthPhraseTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let earlier: String
    let later: String
    let words: String
    var testDescription: String { "\(earlier) to \(later): \(words)" }

    init(_ earlier: String, _ later: String, _ words: String) {
      self.earlier = earlier
      self.later = later
      self.words = words
    }
  }

  /// By hand, and by `Tests/Independent/phrases.py growth`.
  @Test(arguments: GrowthPhraseTests.rows)
  func aChangeIsSaidInWordsThatItBears(row: Row) {
    let growth = GrowthPhraseTests.growth(.of(row.earlier), .of(row.later))
    #expect(GrowthPhrase(growth, settings: StudySettings()).words(growth) == row.words)
  }

  /// Exact conditional limits of 126 to 100 are −3.9% and +65.5%, of 3,150 to 2,500 +19.5% and
  /// +32.8% (methods of the reference, section 6).
  @Test(arguments: [
    (100, 150, 0.16, 0.95, "rose by half"), (100, 150, -0.01, 0.95, "within chance"),
    (2500, 3150, 0.195, 0.328, "rose by about a quarter"),
    (1000, 740, -0.33, -0.18, "fell by about a quarter"),
    (1000, 740, -0.33, 0.01, "within chance"), (1000, 740, -0.34, -0.18, "fell by 26%"),
    (10000, 21000, 1.04, 1.16, "more than doubled"), (10000, 21000, 0.99, 1.16, "rose by 110%"),
  ])
  func anIntervalMustBearThemToo(
    earlier: Int, later: Int, lower: Double, upper: Double, words: String
  ) {
    let growth = GrowthPhraseTests.growth(OffenceCount(earlier), OffenceCount(later))
    let phrase = GrowthPhrase(
      growth, interval: ConfidenceInterval(lower: lower, upper: upper), settings: StudySettings())
    let expected =
      words == "within chance" ? "did not change by more than chance would explain" : words
    #expect(phrase.words(growth) == expected)
  }

  /// The exact limits of some changes hold no change where the test on whole numbers has one: the narrative says of them
  /// what the key findings say.
  @Test func aPlaceholderSaysNoMoreThanTheIntervalBears() {
    let settings = StudySettings()
    var count = 0
    for earlier in stride(from: 50, through: 400, by: 7) {
      for later in stride(from: earlier, through: 2 * earlier, by: 1) {
        let growth = GrowthPhraseTests.growth(OffenceCount(earlier), OffenceCount(later))
        let words = GrowthPhrase(growth, interval: growth.interval, settings: settings).words(
          growth)
        if words == GrowthPhrase(growth, settings: settings).words(growth) { continue }
        count += 1
        let figure = Figure(
          id: "growth.2020", title: "Change", definition: "", measure: nil, force: nil,
          period: .calendarYear(2020), isWhole: false, panel: [], value: .growth(growth))
        #expect(PlaceholderText.text(figure, style: "words", settings: settings) == words)
      }
    }
    #expect(count > 0)
  }

  static func growth(_ earlier: OffenceCount, _ later: OffenceCount) -> Growth {
    Growth(earlierPeriod: .calendarYear(2019), earlier: earlier, later: later)
  }
}

extension GrowthPhraseTests {
  static let rows = [
    Row("49", "120", "from 49 to 120"),
    Row("50", "50", "did not change"),
    Row("50", "60", "did not change by more than chance would explain"),
    Row("100", "100", "did not change"),
    Row("100", "126", "did not change by more than chance would explain"),
    Row("100", "150", "rose by half"),
    Row("2471", "3118", "rose by 26%"),
    Row("3118", "4352", "rose by 40%"),
    Row("1000", "1000", "did not change"),
    Row("1000", "1001", "did not change by more than chance would explain"),
    Row("1000", "1040", "did not change by more than chance would explain"),
    Row("1000", "1100", "rose by a tenth"),
    Row("10000", "10950", "rose by 10%"),
    Row("10000", "11000", "rose by a tenth"),
    Row("10000", "11010", "rose by about a tenth"),
    Row("10000", "11050", "rose by 11%"),
    Row("10000", "12500", "rose by a quarter"),
    Row("10000", "12400", "rose by about a quarter"),
    Row("10000", "12399", "rose by 24%"),
    Row("10000", "12600", "rose by about a quarter"),
    Row("10000", "12601", "rose by 26%"),
    Row("400", "500", "rose by a quarter"),
    Row("1000", "2000", "doubled"),
    Row("1000", "2001", "rose by 100%"),
    Row("10000", "20001", "rose by 100%"),
    Row("10000", "21000", "more than doubled"),
    Row("1000", "1990", "rose by 99%"),
    Row("1000", "3000", "trebled"),
    Row("10000", "31000", "more than trebled"),
    Row("1000", "4000", "rose to 4 times as many"),
    Row("10000", "42000", "rose to more than 4 times as many"),
    Row("1000", "10000", "rose to 10 times as many"),
    Row("1000", "12000", "rose to more than 10 times as many"),
    Row("1000", "120000", "rose to more than 10 times as many"),
    Row("60", "250", "more than trebled"),
    Row("1000", "0", "fell to none"),
    Row("60", "0", "fell to none"),
    Row("60", "1", "more than halved"),
    Row("1000", "1", "more than halved"),
    Row("1000", "500", "halved"),
    Row("10000", "4900", "fell by about half"),
    Row("10000", "4999", "fell by about half"),
    Row("1000", "499", "fell by about half"),
    Row("10000", "7500", "fell by a quarter"),
    Row("10000", "7550", "fell by about a quarter"),
    Row("10000", "6667", "fell by about a third"),
    Row("10000", "6650", "fell by about a third"),
    Row("100", "74", "did not change by more than chance would explain"),
    Row("200", "100", "halved"),
    Row("100", "75", "did not change by more than chance would explain"),
    Row("1000", "740", "fell by about a quarter"),
    Row("1000", "700", "fell by 30%"),
    Row("10000", "9900", "did not change by more than chance would explain"),
    Row("10000", "9990", "did not change by more than chance would explain"),
    Row("100000", "99000", "fell by 1%"),
    Row("1000000", "997000", "fell by less than 1%"),
    Row("100-104", "126-130", "did not change by more than chance would explain"),
    Row("1000-1040", "1260-1300", "rose by between 21% and 30%"),
    Row("10000-10100", "12500-12600", "rose by between 23% and 26%"),
    Row("1000-1040", "1020-1060", "no change can be told"),
    Row("1000-1040", "700-720", "fell by between 28% and 33%"),
    Row("1000-1001", "1000-1001", "no change can be told"),
    Row("1000-1040", "2090-2120", "rose by between 100% and 112%"),
    Row("10000-10040", "24000-24100", "more than doubled"),
    Row("60+", "100", "no change can be told"),
    Row("60", "100+", "no change can be told"),
    Row("100-200", "150-180", "no change can be told"),
    Row("100000", "100900-103000", "rose by at most 3%"),
    Row("1000000", "1001000-1013000", "did not change by more than chance would explain"),
    Row("1000-1010", "0-3", "more than halved"),
    Row("1000000000", "1000000000", "did not change"),
    Row("1000000000", "1000200000", "rose by less than 1%"),
    Row("500000000", "1000000000", "doubled"),
    Row("1000000000", "250000000", "more than halved"),
    Row("141", "404", "more than doubled"),
    Row("457", "609", "rose by 33%"),
    Row("465", "481", "did not change by more than chance would explain"),
    Row("1000", "1300", "rose by 30%"),
  ]
}
