import PoliceOutcomes
import Reports
import Testing

@Suite struct FigureTextTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let value: FigureValue
    let headline: String
    let table: String
    let full: String
    var testDescription: String { full }

    init(_ value: FigureValue, _ headline: String, _ table: String, _ full: String) {
      self.value = value
      self.headline = headline
      self.table = table
      self.full = full
    }
  }

  private static func share(_ count: Int, _ total: Int) -> FigureValue {
    share(count, total, count, total)
  }

  private static func share(
    _ low: Int, _ lowTotal: Int, _ high: Int, _ highTotal: Int, base: ClosedRange<Int>? = nil
  ) -> FigureValue {
    guard let least = Fraction(low, of: lowTotal), let most = Fraction(high, of: highTotal) else {
      return .none(.nothingToShare)
    }
    return .share(
      Share(
        low: least, high: most,
        base: base.map { OffenceCount(from: $0.lowerBound, through: $0.upperBound) },
        doubts: least == most ? [] : .withheldCounts))
  }

  private static func growth(
    _ earlier: ClosedRange<Int>, _ later: ClosedRange<Int>
  ) -> FigureValue {
    guard let period = YearBasis.calendar.year(beginning: 2019) else { return .none(.notGiven) }
    return .growth(
      Growth(
        earlierPeriod: period,
        earlier: OffenceCount(from: earlier.lowerBound, through: earlier.upperBound),
        later: OffenceCount(from: later.lowerBound, through: later.upperBound)))
  }

  /// Intervals worked in double precision outside this program.
  static let shares = [
    Row(
      share(114, 980), "12%", "11.6%", "11.6% (95% interval 9.7% to 13.8%), 114 of 980"),
    Row(
      share(114, 1164), "10%", "9.8%", "9.8% (95% interval 8.2% to 11.7%), 114 of 1,164"),
    Row(share(5, 240), "2%", "2.1%", "2.1% (95% interval 0.8% to 4.8%), 5 of 240"),
    Row(share(7, 86), "8%", "8%", "8% (95% interval 3% to 16%), 7 of 86"),
    Row(share(0, 60), "0%", "0%", "0% (95% interval 0% to 7%), 0 of 60"),
    Row(share(60, 60), "100%", "100%", "100% (95% interval 93% to 100%), 60 of 60"),
    Row(
      share(5, 43), "5 of 43", "5 of 43", "5 of 43 (no percentage on fewer than 50 offences)"),
    Row(
      share(0, 1), "0 of 1", "0 of 1", "0 of 1 (no percentage on fewer than 50 offences)"),
    Row(
      share(49, 49), "49 of 49", "49 of 49",
      "49 of 49 (no percentage on fewer than 50 offences)"),
    // Vector SU1: the ends of the range and of the interval round outward.
    Row(
      share(21, 515, 27, 515), "4% to 6%", "4.0% to 5.3%",
      "4.0% to 5.3% (95% interval 2.6% to 7.6%; range allows for withheld counts), "
        + "between 21 and 27 of 515"),
    // The ends print alike at no decimal places.
    Row(
      share(390, 10000, 420, 10000), "4%", "3.9% to 4.2%",
      "3.9% to 4.2% (95% interval 3.5% to 4.7%; range allows for withheld counts), "
        + "between 390 and 420 of 10,000"),
    // One to four of as many others: the total is anything from 2 to 8.
    Row(
      share(1, 5, 4, 5, base: 2...8), "between 1 and 4 of between 2 and 8",
      "between 1 and 4 of between 2 and 8",
      "between 1 and 4 of between 2 and 8 (no percentage on fewer than 50 offences)"),
  ]

  static let counts = [
    Row(.offences(OffenceCount(1164)), "1,164", "1,164", "1,164"),
    Row(.offences(.zero), "0", "0", "0"),
    Row(
      .offences(OffenceCount(from: 3, through: 9)), "between 3 and 9", "between 3 and 9",
      "between 3 and 9"),
    Row(
      .offences(OffenceCount(from: 12, through: nil)), "at least 12", "at least 12",
      "at least 12"),
    Row(.forces(24), "24", "24", "24"),
    Row(
      growth(100...100, 126...126), "+26%", "+26.0%",
      "+26.0% (95% interval −3.9% to +65.6%), from 100 to 126"),
    Row(
      growth(60...60, 90...90), "+50%", "+50%", "+50% (95% interval +7% to +112%), from 60 to 90"),
    Row(
      growth(100...100, 74...74), "−26%", "−26.0%",
      "−26.0% (95% interval −46.0% to +1.0%), from 100 to 74"),
    Row(
      growth(100...100, 0...0), "−100%", "−100.0%",
      "−100.0% (95% interval −100.0% to −96.2%), from 100 to 0"),
    Row(
      growth(100...104, 126...130), "+21% to +30%", "+21.1% to +30.0%",
      "+21.1% to +30.0% (95% interval −7.3% to +70.5%; range allows for withheld counts), "
        + "between 100 and 104 before, between 126 and 130 after"),
    Row(
      growth(100...104, 102...106), "−2% to +6%", "−2.0% to +6.0%",
      "−2.0% to +6.0% (95% interval −26.2% to +40.8%; range allows for withheld counts), "
        + "between 100 and 104 before, between 102 and 106 after"),
  ]

  static let none = [
    Row.reason(.nothingToShare, "no offences to take a share of"),
    .reason(.withheld, "a count is withheld or missing"),
    .reason(.onlySomeOutcomes, "only some outcomes were given"),
    .reason(.noOutcomesGiven, "no outcomes were given"),
    .reason(.notGiven, "not given for this period"),
    .reason(.fromZero, "not calculable: the earlier count may be zero"),
    .reason(.otherBasis, "counted on another basis"),
    .reason(
      .smallBase(earlier: OffenceCount(12), later: OffenceCount(30)),
      "from 12 to 30: too few offences for a percentage"),
    .reason(
      .smallBase(earlier: OffenceCount(from: 1, through: 4), later: OffenceCount(30)),
      "between 1 and 4 before, 30 after: too few offences for a percentage"),
  ]

  @Test(arguments: shares + counts + none)
  func aFigureReadsTheSameEverywhere(row: Row) throws {
    let printed = try FigureText.Style.allInOrder.map { style in
      FigureText.printed(try figure(row.value), settings: StudySettings(), as: style).text
    }
    #expect(printed == [row.headline, row.table, row.full])
  }

  @Test func theDenominatorIsWhatTheShareIsTakenOf() throws {
    guard let low = Fraction(21, of: 300), let high = Fraction(27, of: 310) else { return }
    let share = Share(low: low, high: high, base: OffenceCount(from: 298, through: 315))
    let printed = FigureText.printed(
      try figure(.share(share)), settings: StudySettings(), as: .full)
    #expect(printed.id == "charge-rate")
    #expect(printed.text.hasSuffix(", between 21 and 27 of between 298 and 315"))
  }

  private static let doubts: [(Share.Doubts, String)] = [
    (.withheldCounts, "withheld counts"),
    (.severalOutcomes, "labels that several outcomes fit"),
    ([.withheldCounts, .outcomesNotGiven], "withheld counts and outcomes that were not asked for"),
  ]

  @Test(arguments: doubts)
  func aRangeSaysWhatItAllowsFor(doubts: Share.Doubts, words: String) throws {
    guard let low = Fraction(21, of: 515), let high = Fraction(27, of: 515) else { return }
    let share = Share(low: low, high: high, doubts: doubts)
    let printed = FigureText.printed(
      try figure(.share(share)), settings: StudySettings(), as: .full)
    #expect(printed.text.contains("; range allows for \(words))"))
  }

  @Test func aStudyMaySetItsOwnSmallBase() throws {
    var settings = StudySettings()
    settings.smallBase = 10
    let figure = try figure(Self.share(5, 43))
    #expect(FigureText.printed(figure, settings: settings).text == "12%")
    #expect(FigureText.reason(figure.value, settings: settings) == nil)
    #expect(
      FigureText.reason(figure.value, settings: StudySettings())
        == "no percentage on fewer than 50 offences")
  }

  private func figure(_ value: FigureValue) throws -> Figure {
    let period = try #require(YearBasis.calendar.year(beginning: 2020))
    return Figure(
      id: "charge-rate", title: "Charged or summonsed", definition: "",
      measure: Measure.named("charge-rate"), force: nil, period: period, isWhole: true,
      panel: ["kent"], value: value)
  }
}

extension FigureTextTests.Row {
  /// A reason reads the same in every style.
  fileprivate static func reason(_ reason: NoFigure, _ words: String) -> Self {
    Self(.none(reason), words, words, words)
  }
}

extension FigureText.Style {
  fileprivate static let allInOrder: [Self] = [.headline, .table, .full]
}
