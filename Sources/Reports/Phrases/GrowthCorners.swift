import PoliceOutcomes

/// The least and the most a later count can be of an earlier one, and what phrase they bear.
///
/// Each corner is the later count as a part of both counts together: of `p` the ratio is
/// p / (1 − p), and a ratio of `a/b` is a part of `a/(a + b)`.
struct GrowthCorners {
  private let growth: Growth
  private let interval: ConfidenceInterval?
  private let low: Fraction
  private let high: Fraction

  /// `nil` where nothing bounds a count or the earlier one may be none.
  init?(_ growth: Growth, interval: ConfidenceInterval?) {
    guard growth.earlier.low > 0, let earlierHigh = growth.earlier.high,
      let laterHigh = growth.later.high,
      let low = Fraction(growth.later.low, of: growth.later.low + earlierHigh),
      let high = Fraction(laterHigh, of: laterHigh + growth.earlier.low)
    else { return nil }
    self.growth = growth
    self.interval = interval
    self.low = low
    self.high = high
  }

  /// Whether the ratio is above `a` of `b` at its least, and its lower 95% limit too.
  func isSurelyAbove(_ a: Int, of b: Int) -> Bool {
    low.count * (a + b) > a * low.total
      && !low.chanceAllows(a, of: a + b, by: .corrected)
      && interval.map { $0.lower > Double(a - b) / Double(b) } ?? true
  }

  /// Whether the ratio is below `a` of `b` at its most, and its upper 95% limit too.
  func isSurelyBelow(_ a: Int, of b: Int) -> Bool {
    high.count * (a + b) < a * high.total
      && !high.chanceAllows(a, of: a + b, by: .corrected)
      && interval.map { $0.upper < Double(a - b) / Double(b) } ?? true
  }

  /// The phrase of a rise that is more than chance.
  var rise: GrowthPhrase {
    if let earlier = growth.earlier.exact, let later = growth.later.exact,
      let times = (2...10).first(where: { earlier * $0 == later })
    {
      return .times(times)
    }
    if let times = (2...10).last(where: { isSurelyAbove($0, of: 1) }) {
      return .moreThanTimes(times)
    }
    return part(.rose)
  }

  /// The phrase of a fall that is more than chance.
  var fall: GrowthPhrase {
    if growth.later.high == 0 { return .fellToNone }
    if isSurelyBelow(1, of: 2) { return .moreThanHalved }
    if let earlier = growth.earlier.exact, let later = growth.later.exact, earlier == 2 * later {
      return .halved
    }
    return part(.fell)
  }

  /// A familiar part of the earlier count, or the percentage.
  private func part(_ direction: GrowthPhrase.Direction) -> GrowthPhrase {
    guard let change = growth.change,
      let one = Fraction(Int(change.low.change.magnitude), of: change.low.base),
      let other = Fraction(Int(change.high.change.magnitude), of: change.high.base)
    else { return .percentage(direction) }
    let ends = Share(low: one, high: other)
    if let exact = familiar.first(where: ends.equals) { return .exactly(direction, exact) }
    let near = familiar.first { fraction in
      ends.isCloseTo(fraction) && isWithinThird(of: fraction, direction)
    }
    return near.map { .about(direction, $0) } ?? .percentage(direction)
  }

  /// A tenth is said of a change; of a share it is 1 in 10.
  private var familiar: [FamiliarFraction] {
    [.tenth] + FamiliarFraction.all.filter(\.isPlain)
  }

  /// Whether the interval of the change lies within a third of the fraction, either way.
  private func isWithinThird(
    of fraction: FamiliarFraction, _ direction: GrowthPhrase.Direction
  ) -> Bool {
    let (part, whole) = (fraction.part, 3 * fraction.whole)
    switch direction {
    case .rose:
      return isSurelyAbove(whole + 2 * part, of: whole)
        && isSurelyBelow(whole + 4 * part, of: whole)
    case .fell:
      return isSurelyBelow(whole - 2 * part, of: whole)
        && (whole <= 4 * part || isSurelyAbove(whole - 4 * part, of: whole))
    }
  }
}
