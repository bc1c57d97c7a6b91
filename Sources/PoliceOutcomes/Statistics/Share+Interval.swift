/// How the limits of a share are worked out.
package enum ShareIntervalMethod: Hashable, Sendable, CaseIterable {
  /// The score interval, which `Share.interval` has.
  case wilson
  /// The score interval with continuity correction.
  case correctedWilson
  /// The exact interval.
  case clopperPearson

  func interval(_ share: Fraction, level: ConfidenceInterval.Level) -> ConfidenceInterval {
    switch self {
    case .wilson: wilsonInterval(share.count, of: share.total, level: level)
    case .correctedWilson: correctedWilsonInterval(share.count, of: share.total, level: level)
    case .clopperPearson: clopperPearsonInterval(share.count, of: share.total, level: level)
    }
  }
}

extension Share {
  /// The interval of the share: the lower limit of the least it can be, the upper limit of the most.
  package func interval(
    _ method: ShareIntervalMethod, level: ConfidenceInterval.Level = .percent95
  ) -> ConfidenceInterval {
    ConfidenceInterval(
      lower: method.interval(low, level: level).lower,
      upper: method.interval(high, level: level).upper)
  }
}
