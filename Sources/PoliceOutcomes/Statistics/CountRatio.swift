/// How many times an earlier count a later one is, each for the time or the people it stands for.
package struct CountRatio: Hashable, Sendable {
  package let later: OffenceCount
  package let earlier: OffenceCount
  /// What the later count is of: days, or residents. At least 1.
  package let laterExposure: Int
  /// What the earlier count is of, in the same unit. At least 1.
  package let earlierExposure: Int

  /// - Parameters:
  ///   - laterExposure: 1 where the two periods are taken to be of one length.
  ///   - earlierExposure: as `laterExposure`.
  package init(
    _ later: OffenceCount, to earlier: OffenceCount, laterExposure: Int = 1,
    earlierExposure: Int = 1
  ) {
    precondition(laterExposure > 0 && earlierExposure > 0, "a count is of some time or people")
    self.later = later
    self.earlier = earlier
    self.laterExposure = laterExposure
    self.earlierExposure = earlierExposure
  }

  /// How the limits of a ratio are worked out from the share of the later count in both.
  package enum Method: Hashable, Sendable, CaseIterable {
    /// By Clopper and Pearson.
    case exactConditional
    /// By Wilson; narrower.
    case score
  }

  /// The least the ratio can be, 0 or more; 0 where nothing bounds the earlier count; `nil` where
  /// the earlier count is none.
  package var low: ExactRational? {
    guard let most = earlier.high else { return .zero }
    return ratio(later.low, most)
  }

  /// The most the ratio can be, or `nil` where the earlier count may be none or nothing bounds the
  /// later one.
  package var high: ExactRational? { later.high.flatMap { ratio($0, earlier.low) } }

  private func ratio(_ later: Int, _ earlier: Int) -> ExactRational? {
    guard earlier > 0 else { return nil }
    return ExactRational(later, laterExposure) / ExactRational(earlier, earlierExposure)
  }

  /// The interval of the ratio, of 0 or more: the lower limit at the fewest later and the most
  /// earlier offences, the upper limit at the reverse. From an earlier count of none, or to a later
  /// one that nothing bounds, the upper limit is infinite. `nil` where both counts are none.
  ///
  /// It says what chance alone allows; offences that come in groups vary more.
  ///
  /// - Source: J. Przyborowski and H. Wilenski, "Homogeneity of results in testing samples from
  ///   Poisson series", Biometrika 31 (1940), 313–323: of both counts together, the later is
  ///   binomial, with odds of the ratio times the exposures.
  package func interval(
    _ method: Method = .exactConditional, level: ConfidenceInterval.Level = .percent95
  ) -> ConfidenceInterval? {
    if later == .zero, earlier == .zero { return nil }
    let perExposure = Double(earlierExposure) / Double(laterExposure)
    let lower = earlier.high.map { odds(.lower, later.low, $0, method, level) } ?? 0
    let upper = later.high.map { odds(.upper, $0, earlier.low, method, level) } ?? .infinity
    return ConfidenceInterval(lower: lower * perExposure, upper: upper * perExposure)
  }

  /// The interval of the change, −1 or more: that of the ratio less 1.
  package func changeInterval(
    _ method: Method = .exactConditional, level: ConfidenceInterval.Level = .percent95
  ) -> ConfidenceInterval? {
    interval(method, level: level).map {
      ConfidenceInterval(lower: $0.lower - 1, upper: $0.upper - 1)
    }
  }

  /// A limit of the odds of the later count against the earlier one.
  private func odds(
    _ side: Tails.Side, _ later: Int, _ earlier: Int, _ method: Method,
    _ level: ConfidenceInterval.Level
  ) -> Double {
    switch side {
    case .lower: if later == 0 { return 0 }
    case .upper: if earlier == 0 { return .infinity }
    }
    switch method {
    case .exactConditional:
      return clopperPearsonLimit(side, later, of: later + earlier, level: level).odds
    case .score:
      // The other end is the mirror of the complement's: neither is a difference of two near 1.
      let share = wilsonInterval(later, of: later + earlier, level: level)
      let rest = wilsonInterval(earlier, of: later + earlier, level: level)
      return side == .lower ? share.lower / rest.upper : share.upper / rest.lower
    }
  }
}
