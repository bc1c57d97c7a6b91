/// Why the headline share changed from one whole year to the next.
extension FigureTaking {
  /// Adds, for each pair of neighbouring whole years, the change of the pooled share in the forces
  /// that give both, and what of it lies within forces and what in their mix; or why there is none.
  mutating func takeMix() {
    guard let headline = study.headline else { return }
    for pair in GrowthPair.pairs(in: series) where pair.later.yearBasis != nil {
      let panel = headline.eligible(pool).filter {
        $0.canTell(pair.earlier, for: headline) && $0.canTell(pair.later, for: headline)
      }
      switch decomposition(of: headline, over: pair, panel) {
      case .success(let mix, let change):
        addMix(headline, pair, panel, .points(change))
        addMix(headline, pair, panel, part: .within, .points(PointChange(mix.within)))
        addMix(headline, pair, panel, part: .mix, .points(PointChange(mix.mix + mix.entryOrExit)))
      case .none(let reason):
        addMix(headline, pair, panel, .none(reason))
      }
    }
  }

  private enum Decomposition {
    case success(MixDecomposition, PointChange)
    case none(NoFigure)
  }

  private mutating func decomposition(
    of measure: Measure, over pair: GrowthPair, _ panel: [TalliedForce]
  ) -> Decomposition {
    if panel.isEmpty { return .none(.notGiven) }
    let pooled = [pair.earlier, pair.later].map {
      measure.value(of: panel, in: $0, isPooled: true)
    }
    guard case .share(let earlier) = pooled[0], case .share(let later) = pooled[1] else {
      for case .none(let reason) in pooled { return .none(reason) }
      return .none(.notGiven)
    }
    let isMature = [pair.earlier, pair.later].allSatisfy {
      maturities.maturity(of: panel, in: $0, isPooled: true).verdict == .mature
    }
    if !isMature { return .none(.notMature) }
    if min(earlier.base.low, later.base.low) < study.settings.smallBase {
      return .none(.smallBase(earlier: earlier.base, later: later.base))
    }
    let forces = panel.compactMap { force -> MixDecomposition.Force? in
      guard let first = exactShare(measure, of: force, in: pair.earlier),
        let last = exactShare(measure, of: force, in: pair.later)
      else { return nil }
      return MixDecomposition.Force(
        force.counts.force.id, earlier: first.share, later: last.share)
    }
    guard forces.count == panel.count, let mix = MixDecomposition(forces) else {
      return .none(.partsNotKnown)
    }
    let interval = ShareDifference(later, less: earlier).interval()
    return .success(mix, PointChange(mix.change, interval: interval))
  }

  /// A force's share where it is known exactly, of no offences without a share; `nil` where it is a
  /// range or cannot be had.
  private func exactShare(
    _ measure: Measure, of force: TalliedForce, in period: ReportingPeriod
  ) -> ExactShare? {
    let value = measure.value(of: [force], in: period, isPooled: true)
    if value == .none(.nothingToShare) { return ExactShare(share: nil) }
    guard case .share(let share) = value, let exact = share.exact else { return nil }
    return ExactShare(share: exact)
  }

  /// A share without a range; `nil` inside where there are no offences to take it of.
  private struct ExactShare {
    let share: Fraction?
  }

  /// What a figure of a change is of.
  private enum Part: String {
    case within
    case mix

    var title: String {
      switch self {
      case .within: "within forces"
      case .mix: "by their mix"
      }
    }

    var definition: String {
      switch self {
      case .within:
        "The part of the change that comes of the shares of forces, each by its mean part of the"
          + " offences of the two years."
      case .mix:
        "The part of the change that comes of offences moving between forces whose shares are above"
          + " and below the pooled one; forces without offences in one of the years are in it."
      }
    }
  }

  private mutating func addMix(
    _ measure: Measure, _ pair: GrowthPair, _ panel: [TalliedForce], part: Part? = nil,
    _ value: FigureValue
  ) {
    let name = ["change-\(measure.id)", part?.rawValue].compactMap { $0 }.joined(separator: "-")
    add(
      Figure(
        id: "\(name).\(pair.later.id)",
        title: "\(measure.title), change from \(pair.earlier.name) to \(pair.later.name)"
          + (part.map { ", \($0.title)" } ?? ""),
        definition: part?.definition
          ?? "The pooled share of the later year less that of the earlier, in the forces that give"
          + " both; of years whose shares have settled only.",
        measure: measure, force: nil, period: pair.later, isWhole: false,
        panel: panel.map(\.counts.force.id), value: value))
  }
}
