/// One share less another of other offences, such as those of two forces or of two years.
///
/// The two are independent samples: never the same offences at two dates of asking.
package struct ShareDifference: Hashable, Sendable {
  package let first: Share
  package let second: Share

  package init(_ first: Share, less second: Share) {
    self.first = first
    self.second = second
  }

  /// The least the difference can be, in −1...1.
  package var low: ExactRational { ExactRational(first.low) - ExactRational(second.high) }
  /// The most the difference can be, in −1...1.
  package var high: ExactRational { ExactRational(first.high) - ExactRational(second.low) }

  /// The interval of the difference, in −1...1: the lower limit of the least it can be, the upper
  /// limit of the most.
  package func interval(level: ConfidenceInterval.Level = .percent95) -> ConfidenceInterval {
    ConfidenceInterval(
      lower: newcombeInterval(first.low, less: second.high, level: level).lower,
      upper: newcombeInterval(first.high, less: second.low, level: level).upper)
  }
}

/// The interval of the difference of two shares, from the Wilson limits of each, in −1...1.
///
/// - Source: R. G. Newcombe, "Interval estimation for the difference between independent
///   proportions", Stat. Med. 17 (1998), 873–890, method 10.
package func newcombeInterval(
  _ first: Fraction, less second: Fraction, level: ConfidenceInterval.Level = .percent95
) -> ConfidenceInterval {
  let one = wilsonInterval(first.count, of: first.total, level: level)
  let other = wilsonInterval(second.count, of: second.total, level: level)
  let difference = first.value - second.value
  let below = hypotenuse(first.value - one.lower, other.upper - second.value)
  let above = hypotenuse(one.upper - first.value, second.value - other.lower)
  return ConfidenceInterval(
    lower: max(-1, difference - below), upper: min(1, difference + above))
}

private func hypotenuse(_ one: Double, _ other: Double) -> Double {
  (one * one + other * other).squareRoot()
}
