import PoliceOutcomes
import Testing

@Suite struct WilsonIntervalTests {
  /// W1 to W10: the package PHEindicatormethods, commit 093fd28, tests/testthat:
  /// testdata_Proportion.xlsx (W1 to W7) and testdata_Byars_Wilson.xlsx (W8 to W10).
  @Test(
    arguments: [
      (1, 100, .percent95, 0.0017674321, 0.0544861962),
      (5, 100, .percent95, 0.0215436792, 0.1117504692),
      (20, 100, .percent95, 0.1333669333, 0.2888291656),
      (65, 100, .percent95, 0.5525444330, 0.7363575176),
      (222, 3215, .percent95, 0.0607916904, 0.0783395668),
      (999, 3456, .percent95, 0.2741895108, 0.3044038966),
      (9856, 12345, .percent95, 0.7912101753, 0.8053640074),
      (1045, 5000, .percent95, 0.1979554988, 0.2204913037),
      (65, 100, .percent99point8, 0.4954946574, 0.7783540614),
      (1045, 5000, .percent99point8, 0.1917938180, 0.2273156290),
    ] as [(Int, Int, ConfidenceInterval.Level, Double, Double)])
  func publishedIntervalsAreReproduced(
    count: Int, total: Int, level: ConfidenceInterval.Level, lower: Double, upper: Double
  ) {
    let interval = wilsonInterval(count, of: total, level: level)
    #expect(abs(interval.lower - lower) < 1e-9)
    #expect(abs(interval.upper - upper) < 1e-9)
  }

  /// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Stat. Med. 17
  /// (1998), 857–872, table I, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func newcombesExamplesAreReproduced(count: Int, total: Int, lower: Double, upper: Double) {
    let interval = wilsonInterval(count, of: total)
    #expect(abs(interval.lower - lower) < 5e-5)
    #expect(abs(interval.upper - upper) < 5e-5)
  }

  @Test(arguments: [1, 2, 20, 13_860], ConfidenceInterval.Level.allCases)
  func noneBeginsAtExactlyZeroAndAllEndsAtExactlyOne(total: Int, level: ConfidenceInterval.Level) {
    #expect(wilsonInterval(0, of: total, level: level).lower == 0)
    #expect(wilsonInterval(total, of: total, level: level).upper == 1)
  }

  @Test(arguments: 1...12)
  func intervalHoldsTheShareAndMirrorsItsComplement(total: Int) {
    for count in 0...total {
      let interval = wilsonInterval(count, of: total)
      let mirror = wilsonInterval(total - count, of: total)
      let share = Double(count) / Double(total)
      #expect(interval.lower <= share && share <= interval.upper)
      #expect(abs(interval.lower - (1 - mirror.upper)) < 1e-12)
    }
  }
}
