/// How the limits of a count are worked out.
package enum CountIntervalMethod: Hashable, Sendable, CaseIterable {
  /// By the Poisson distribution, at every count.
  case exact
  /// Exact below 10, Byar's approximation from 10 on.
  case byar

  func interval(_ count: Int, level: ConfidenceInterval.Level) -> ConfidenceInterval {
    switch self {
    case .exact: poissonInterval(count, level: level)
    case .byar: countInterval(count, level: level)
    }
  }
}

extension OffenceCount {
  /// The interval for the number expected: the lower limit of the least the count can be, the
  /// upper limit of the most, which is infinite where nothing bounds the count.
  package func interval(
    _ method: CountIntervalMethod = .byar, level: ConfidenceInterval.Level = .percent95
  ) -> ConfidenceInterval {
    ConfidenceInterval(
      lower: method.interval(low, level: level).lower,
      upper: high.map { method.interval($0, level: level).upper } ?? .infinity)
  }
}
