import PoliceOutcomes
import Reports
import Testing

/// Rates, ends of ranges and limits of changes as text; each worked by hand.
@Suite struct NumberRangesTests {
  @Test(arguments: [
    // 3.64% and 4.55%: as they are, and outward.
    (364, 455, false, "3.6% to 4.6%"), (364, 455, true, "3.6% to 4.6%"),
    (366, 454, false, "3.7% to 4.5%"), (366, 454, true, "3.6% to 4.6%"),
    (361, 364, false, "3.6%"), (361, 364, true, "3.6% to 3.7%"), (364, 364, true, "3.6%"),
    (0, 4, true, "0% to 0.1%"), (1, 4, true, "<0.1% to 0.1%"),
    (9_996, 10_000, true, "99.9% to 100%"),
    (9_996, 9_999, true, "99.9% to >99.9%"),
  ])
  func sharesAreRoundedOutwardWhereTheyAreBounds(
    low: Int, high: Int, areBounds: Bool, text: String
  ) {
    #expect(
      NumberFormat.percentages(
        from: ExactRational(low, 10_000), to: ExactRational(high, 10_000), places: 1,
        areBounds: areBounds) == text)
  }

  @Test(arguments: [
    (-39, 655, false, "\u{2212}0.4% to +6.6%"), (-35, 634, true, "\u{2212}0.4% to +6.4%"),
    (2_442, 2_442, true, "+24.4%"), (0, 3, true, "0% to +0.1%"), (-4, 4, false, "0%"),
  ])
  func changesHaveTheirSigns(low: Int, high: Int, areBounds: Bool, text: String) {
    #expect(
      NumberFormat.changes(
        from: ExactRational(low, 10_000), to: ExactRational(high, 10_000), places: 1,
        areBounds: areBounds) == text)
  }

  @Test(arguments: [
    (-0.03859, 0.65501, 1, "\u{2212}3.9% to +65.6%"), (0.195, 0.328, 1, "+19.5% to +32.8%"),
    (0.0701, 1.1156, 0, "+7% to +112%"), (-1.0, -0.9624, 1, "\u{2212}100.0% to \u{2212}96.2%"),
    (0.0, 0.0, 0, "0% to 0%"),
  ])
  func limitsOfAChangeAreRoundedOutward(
    lower: Double, upper: Double, places: Int, text: String
  ) {
    #expect(
      NumberFormat.changeLimits(ConfidenceInterval(lower: lower, upper: upper), places: places)
        == text)
  }

  @Test(arguments: [(123, 10, "12.3"), (1_234_56, 100, "1,234.6"), (1, 100, "<0.1"), (0, 1, "0.0")])
  func ratesHaveOneDecimalPlace(count: Int, of: Int, text: String) {
    #expect(NumberFormat.tenths(ExactRational(count, of)) == text)
  }

  @Test func aChangeThatMayBeTwiceAsLargeIsARange() throws {
    // 1,000 to between 1,006 and 1,014: +0.6% to +1.4%, which both print as 1%.
    let growth = Growth(
      earlierPeriod: ComposerStudy.months(2019, 1, 2019, 12), earlier: OffenceCount(1_000),
      later: OffenceCount(from: 1_006, through: 1_014))
    #expect(growth.isWide(points: 5))
    #expect(
      FigureText.text(.growth(growth), settings: StudySettings(), as: .headline)
        == "up by less than 1% to +2%")
    let narrow = Growth(
      earlierPeriod: ComposerStudy.months(2019, 1, 2019, 12), earlier: OffenceCount(1_000),
      later: OffenceCount(from: 1_256, through: 1_264))
    #expect(
      FigureText.text(.growth(narrow), settings: StudySettings(), as: .headline) == "+26%")
  }
}
