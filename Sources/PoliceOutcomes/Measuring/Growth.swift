/// The change in offences recorded from one period to a later one of the same length.
package struct Growth: Hashable, Sendable {
  package let earlierPeriod: ReportingPeriod
  package let earlier: OffenceCount
  package let later: OffenceCount
  /// The breaks in the series between the first month of the earlier period and the last of the
  /// later: what was counted before them is not what was counted after.
  package let breaks: [SeriesBreak]
  /// Why the two counts are known within bounds only, where they are.
  package var doubts: Share.Doubts = .withheldCounts
  /// The 95% interval of the change as a part of the earlier count, −1 or more: the exact
  /// conditional one, its ends at the corners of the bounds. `nil` where both counts are none.
  ///
  /// It says what chance alone allows; offences that come in groups vary more.
  package let interval: ConfidenceInterval?

  package init(
    earlierPeriod: ReportingPeriod, earlier: OffenceCount, later: OffenceCount,
    breaks: [SeriesBreak] = []
  ) {
    self.earlierPeriod = earlierPeriod
    self.earlier = earlier
    self.later = later
    self.breaks = breaks
    interval = CountRatio(later, to: earlier).changeInterval()
  }

  /// The least and the most the change can be, as exact fractions of the earlier count: a rise
  /// from 100 to 126 is 26 of 100. `nil` where the earlier count may be zero or a count is
  /// unbounded.
  package var change: (low: SignedFraction, high: SignedFraction)? {
    guard earlier.low > 0, let earlierHigh = earlier.high, let laterHigh = later.high else {
      return nil
    }
    return (
      SignedFraction(later.low - earlierHigh, of: earlierHigh),
      SignedFraction(laterHigh - earlier.low, of: earlier.low)
    )
  }
}

/// A change as a part of what it changed from; negative for a fall.
package struct SignedFraction: Hashable, Sendable {
  package let change: Int
  /// At least 1.
  package let base: Int

  init(_ change: Int, of base: Int) {
    self.change = change
    self.base = base
  }
}
