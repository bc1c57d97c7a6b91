/// The limits between which the share of a force of any size is expected, if it differed from the
/// pooled share by chance, or by chance and as much as forces differ.
///
/// - Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Stat. Med.
///   24 (2005), 1185–1202.
package struct Funnel: Hashable, Sendable {
  /// The pooled share: the sum of the counts out of the sum of the offences.
  package let baseline: Fraction
  package let dispersion: Dispersion

  /// What is allowed for beside chance.
  package enum Dispersion: Hashable, Sendable {
    /// Nothing.
    case chanceOnly
    /// A variance between forces, 0 or more, on the scale of the arcsine.
    case additive(tauSquared: Double)
    /// The limits of chance, wider by the root of a factor; one of 1 or less widens nothing.
    case multiplicative(phi: Double)
  }

  package init(baseline: Fraction, dispersion: Dispersion = .chanceOnly) {
    self.baseline = baseline
    self.dispersion = dispersion
  }

  /// The funnel of an estimate: additive where forces vary by more than chance, else of chance
  /// alone, as it is where there are too few forces for an estimate.
  package init(baseline: Fraction, overdispersion: Overdispersion?) {
    let tauSquared = overdispersion?.tauSquared ?? 0
    self.init(
      baseline: baseline,
      dispersion: tauSquared > 0 ? .additive(tauSquared: tauSquared) : .chanceOnly)
  }

  /// Fewer than this many offences expected in the count, or out of it, and the limits of chance
  /// are exact. House rule, as for the limits of counts.
  private static let fewestForScoreLimits = 10

  /// The limits at a size, in 0...1.
  ///
  /// - Parameter total: at least 1.
  package func limits(
    of total: Int, level: ConfidenceInterval.Level = .percent99point8
  ) -> ConfidenceInterval {
    precondition(total > 0, "a share is a part of something")
    switch dispersion {
    case .chanceOnly:
      return isSmall(total)
        ? exactLimits(of: total, level: level) : scoreLimits(of: total, z: level.z)
    case .additive(let tauSquared):
      let limits = arcsineLimits(of: total, tauSquared: tauSquared, z: level.z)
      // The arcsine of few offences is no normal deviate: 1 of 1 would pass a limit of 0.9999.
      return isSmall(total) ? limits.joined(with: exactLimits(of: total, level: level)) : limits
    case .multiplicative(let phi):
      return scoreLimits(of: total, z: level.z * max(1, phi).squareRoot())
    }
  }

  private func isSmall(_ total: Int) -> Bool {
    let fewer = min(baseline.count, baseline.total - baseline.count)
    return ExactRational(fewer, baseline.total) * ExactRational(total, 1)
      < ExactRational(Self.fewestForScoreLimits, 1)
  }

  /// `p ± z √(p(1 − p)/n)`, cut off at 0 and 1.
  package func scoreLimits(of total: Int, z: Double) -> ConfidenceInterval {
    let p = baseline.value
    let reach = z * (p * (1 - p) / Double(total)).squareRoot()
    return ConfidenceInterval(lower: max(0, p - reach), upper: min(1, p + reach))
  }

  /// The least and the most of the counts that are not unlikely, as shares of `total`. A share on a
  /// limit is within it.
  package func exactLimits(of total: Int, level: ConfidenceInterval.Level) -> ConfidenceInterval {
    let counts = binomialLimits(of: total, chance: baseline.value, tail: level.tail)
    return ConfidenceInterval(
      lower: Double(counts.lowerBound) / Double(total),
      upper: Double(counts.upperBound) / Double(total))
  }

  /// `sin²(asin √p ± z √(1/(4n) + τ²))`. The angle is held within 0 and a right angle, where the
  /// square of the sine would turn back.
  package func arcsineLimits(
    of total: Int, tauSquared: Double, z: Double
  ) -> ConfidenceInterval {
    let angle = arcsine(baseline.value.squareRoot())
    let reach = z * (1 / (4 * Double(total)) + tauSquared).squareRoot()
    let lower = sine(max(0, angle - reach))
    let upper = sine(min(.pi / 2, angle + reach))
    return ConfidenceInterval(lower: lower * lower, upper: upper * upper)
  }
}

extension ConfidenceInterval {
  /// The interval that reaches as far as either.
  fileprivate func joined(with other: ConfidenceInterval) -> ConfidenceInterval {
    ConfidenceInterval(lower: min(lower, other.lower), upper: max(upper, other.upper))
  }
}

extension Funnel {
  /// How a share stands to the limits at its size: beyond them only where all it can be is beyond
  /// them on one side.
  ///
  /// The least and the most it can be settle what lies between. At a given count the share of a
  /// larger force is lower and its limits are nearer.
  package func verdict(
    on share: Share, level: ConfidenceInterval.Level = .percent99point8
  ) -> FunnelVerdict {
    .agreed([share.low, share.high].map { verdict(on: $0, level: level) })
  }

  private func verdict(on share: Fraction, level: ConfidenceInterval.Level) -> FunnelVerdict {
    let limits = limits(of: share.total, level: level)
    if share.value > limits.upper { return .higher }
    return share.value < limits.lower ? .lower : .similar
  }

  /// How a share stands to a pooled share that is itself a range: the verdict that holds at both
  /// its ends.
  package static func verdict(
    on share: Share, against pooled: Share, dispersion: Dispersion = .chanceOnly,
    level: ConfidenceInterval.Level = .percent99point8
  ) -> FunnelVerdict {
    .agreed(
      [pooled.low, pooled.high].map {
        Funnel(baseline: $0, dispersion: dispersion).verdict(on: share, level: level)
      })
  }
}
