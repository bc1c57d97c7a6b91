/// How one force's share stands to the pooled share of the forces it is compared with.
package struct ForceStanding: Hashable, Sendable {
  package let share: Share
  /// The pooled share of the forces compared.
  package let pooled: Share
  /// Where the share of a force of this size is expected 95 times in 100.
  package let warningLimits: ConfidenceInterval
  /// Where it is expected 998 times in 1,000.
  package let limits: ConfidenceInterval
  /// Beyond the 99.8% limits only where all the share can be is beyond all they can be.
  package let verdict: FunnelVerdict
}

/// The forces of a study that may be compared, each beside the pooled share: a funnel, and no order
/// of forces.
package struct ForceComparison: Hashable, Sendable {
  package let measure: Measure
  /// How many forces are compared.
  package let forces: [String]
  /// How much more than by chance their shares vary; `nil` where they are too few to tell.
  package let overdispersion: Overdispersion?
  /// The pooled share of the forces compared.
  package let pooled: Share
  private let standings: [String: ForceStanding]
  private let funnels: [Funnel]

  /// Fewer forces than this are no background to set one against. House rule.
  package static let fewestForces = 5

  /// The comparison of `shares`, or `nil` where they are too few.
  package init?(_ measure: Measure, of shares: [ForceShare]) {
    guard shares.count >= ForceComparison.fewestForces, let pooled = shares.pooled else {
      return nil
    }
    self.measure = measure
    forces = shares.map(\.force)
    let low = Overdispersion(of: shares.map(\.share.low), baseline: pooled.low)
    let high = Overdispersion(of: shares.map(\.share.high), baseline: pooled.high)
    overdispersion = low
    self.pooled = pooled
    let funnels = [
      Funnel(baseline: pooled.low, overdispersion: low),
      Funnel(baseline: pooled.high, overdispersion: high),
    ]
    self.funnels = funnels
    standings = Dictionary(
      shares.map { ($0.force, ForceStanding($0.share, pooled: pooled, funnels: funnels)) },
      uniquingKeysWith: { first, _ in first })
  }

  package subscript(force: String) -> ForceStanding? { standings[force] }

  /// The limits for a force of a size: the widest that the two ends of the pooled share give.
  ///
  /// - Parameter total: at least 1.
  package func limits(of total: Int, level: ConfidenceInterval.Level) -> ConfidenceInterval {
    funnels.widest(level, [total])
  }

  /// The limits within which a share of a size is whatever the pooled share is; beyond these and
  /// within `limits`, what is not known decides. An interval that would have no width is the
  /// middle of where the limits meet.
  ///
  /// - Parameter total: at least 1.
  package func leastLimits(
    of total: Int, level: ConfidenceInterval.Level
  ) -> ConfidenceInterval {
    let all = funnels.map { $0.limits(of: total, level: level) }
    let (lower, upper) = (all.map(\.lower).max() ?? 0, all.map(\.upper).min() ?? 1)
    let middle = (lower + upper) / 2
    return lower <= upper
      ? ConfidenceInterval(lower: lower, upper: upper)
      : ConfidenceInterval(lower: middle, upper: middle)
  }
}

extension ForceStanding {
  /// A share within the widest limits that the two ends of the pooled share give.
  fileprivate init(_ share: Share, pooled: Share, funnels: [Funnel]) {
    let sizes = [share.low.total, share.high.total]
    self.init(
      share: share, pooled: pooled, warningLimits: funnels.widest(.percent95, sizes),
      limits: funnels.widest(.percent99point8, sizes),
      verdict: .agreed(funnels.map { $0.verdict(on: share) }))
  }
}

extension [Funnel] {
  /// The widest limits that any of the funnels gives at any of the sizes.
  fileprivate func widest(
    _ level: ConfidenceInterval.Level, _ sizes: [Int]
  ) -> ConfidenceInterval {
    let all = flatMap { funnel in sizes.map { funnel.limits(of: $0, level: level) } }
    return ConfidenceInterval(
      lower: all.map(\.lower).min() ?? 0, upper: all.map(\.upper).max() ?? 1)
  }
}
