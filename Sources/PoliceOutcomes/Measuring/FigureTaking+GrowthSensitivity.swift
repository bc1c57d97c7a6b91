/// Growth over every reply and without each force in turn, and the weight of the largest force.
extension FigureTaking {
  /// Adds, for each pooled change between whole years, the change in every force whose answer gives
  /// both, what it is between, whichever one force is left out, and the change without the force that
  /// moves it most.
  mutating func takeGrowthSensitivity() {
    for pair in GrowthPair.pairs(in: series) where pair.later.yearBasis != nil {
      guard let figure = figures["growth.\(pair.later.id)"],
        case .growth(let growth) = figure.value
      else { continue }
      let panel = pool.filter { pair.canBeTold(by: $0) }
      let all = forces.filter { $0.counts.mayBePooled && pair.canBeTold(by: $0) }
      if all.count > panel.count {
        addGrowth(
          figure, id: "growth-all-replies.\(pair.later.id)", words: "every answer with counts",
          note: "Partial answers are pooled too.", all, pair.value(of: all, study: study))
      }
      takeLeavingOut(figure, growth, pair, panel)
    }
  }

  private mutating func takeLeavingOut(
    _ figure: Figure, _ growth: Growth, _ pair: GrowthPair, _ panel: [TalliedForce]
  ) {
    guard panel.count > 1, let whole = Ends(growth.earlier, growth.later) else { return }
    let others = panel.compactMap { force -> Ends? in
      guard let earlier = force.offencesRecorded(in: pair.earlier),
        let later = force.offencesRecorded(in: pair.later),
        let before = growth.earlier.taking(out: earlier),
        let after = growth.later.taking(out: later),
        before.low >= max(1, study.settings.smallBase)
      else { return nil }
      return Ends(before, after)
    }
    guard others.count == panel.count, let low = others.map(\.low).min(),
      let high = others.map(\.high).max(),
      let place = others.indices.max(by: {
        let (one, other) = (others[$0].distance(from: whole), others[$1].distance(from: whole))
        // Of several that move it as far, the first by id: whatever the order of the register.
        return one < other
          || one == other && panel[$0].counts.force.id > panel[$1].counts.force.id
      })
    else { return }
    let mover = panel[place].counts.force
    addGrowth(
      figure, id: "growth-leave-one-out.\(pair.later.id)", words: "without any one force",
      note: "The least and the most of the change without one of its forces, whichever it is;"
        + " \(mover.shortName) moves it most.",
      panel,
      .changeRange(
        low: low, high: high,
        areBounds: growth.earlier.exact == nil || growth.later.exact == nil))
    let rest = panel.filter { $0.counts.force.id != mover.id }
    addGrowth(
      figure, id: "growth-leaving-out.\(mover.id).\(pair.later.id)",
      words: "without \(mover.shortName)",
      note: "\(mover.shortName) is left out of the forces that gave both.", rest,
      pair.value(of: rest, study: study))
  }

  private mutating func addGrowth(
    _ figure: Figure, id: String, words: String, note: String, _ panel: [TalliedForce],
    _ value: FigureValue
  ) {
    add(
      Figure(
        id: id, title: "\(figure.title), \(words)", definition: "\(figure.definition) \(note)",
        measure: figure.measure, force: nil, period: figure.period, isWhole: false,
        panel: panel.map(\.counts.force.id), value: value))
  }

  /// The least and the most of a change.
  private struct Ends {
    let low: ExactRational
    let high: ExactRational

    /// `nil` where the earlier count may be none or nothing bounds a count.
    init?(_ earlier: OffenceCount, _ later: OffenceCount) {
      guard earlier.low > 0, let earlierHigh = earlier.high, let laterHigh = later.high else {
        return nil
      }
      low = ExactRational(later.low - earlierHigh, earlierHigh)
      high = ExactRational(laterHigh - earlier.low, earlier.low)
    }

    /// The larger of the moves of the two ends.
    func distance(from other: Ends) -> ExactRational {
      max((low - other.low).magnitude, (high - other.high).magnitude)
    }
  }

  /// Adds each pooled force's part of the offences, where there are several forces and enough offences.
  mutating func takeWeights() {
    let offences = pool.compactMap { force in
      force.offencesRecorded(in: nil).map { (force: force.counts.force, count: $0) }
    }
    guard offences.count > 1, offences.map(\.count).total.low >= study.settings.smallBase else {
      return
    }
    for (force, count) in offences {
      let others = offences.filter { $0.force != force }.map(\.count).total
      guard let part = ForceWeight.part(count, besides: others) else { continue }
      add(
        Figure(
          id: "weight.\(force.id)",
          title: "Part of the pooled offences, \(force.shortName)",
          definition:
            "Offences recorded by the force, out of those of all pooled forces (transferred"
            + " and cancelled records left out).",
          measure: nil, force: force.id, period: study.window, isWhole: true,
          panel: pool.map(\.counts.force.id),
          value: .range(
            low: ExactRational(part.low), high: ExactRational(part.high),
            areBounds: part.exact == nil)))
    }
  }
}

extension OffenceCount {
  /// The sum without `part`, which was added to it; `nil` where nothing bounds one of the two.
  fileprivate func taking(out part: OffenceCount) -> OffenceCount? {
    guard let high, let partHigh = part.high else { return nil }
    return OffenceCount(from: low - part.low, through: high - partHigh)
  }
}
