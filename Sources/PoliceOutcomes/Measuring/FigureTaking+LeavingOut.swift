/// The headline shares without each of the pooled forces in turn.
extension FigureTaking {
  /// Adds what the share is between, whichever one force is left out, and the share without the force
  /// that moves it most; of the leading headline the share without every one.
  ///
  /// What a force adds is taken out of the sums, so that nothing is added up again.
  ///
  /// - Parameter own: the bounds of each force of `panel`.
  mutating func takeLeavingOut(
    _ headline: Measure, _ panel: [TalliedForce], _ own: [ShareBounds?]
  ) {
    let bounds = own.compactMap { $0 }
    guard panel.count > 1, bounds.count == panel.count,
      case .share(let pooled) = bounds.reduce(.zero, +).value
    else { return }
    let others = bounds.others
    let isDetailed = headline == study.headline
    let shares = zip(panel, others).compactMap { force, bounds -> ForceShare? in
      guard case .share(let share) = bounds.value else { return nil }
      return ForceShare(force.counts.force.id, share)
    }
    // Of several that move it as far, the first by id: whatever the order of the register.
    let influence = LeaveOneForceOut(pooled: pooled, without: shares.sorted { $0.force < $1.force })
    let largest = influence.largest?.force
    for (place, force) in panel.enumerated()
    where isDetailed || force.counts.force.id == largest {
      addWithout(force, headline, others[place], of: panel)
    }
    guard let range = influence.range, shares.count == panel.count,
      let mover = panel.first(where: { $0.counts.force.id == largest })?.counts.force,
      shares.allSatisfy({ $0.share.base.low >= study.settings.smallBase })
    else { return }
    add(
      Figure(
        id: "\(headline.id)-leave-one-out",
        title: "\(headline.title), without any one force, \(study.window.name)",
        definition: "\(headline.definition) The least and the most of the pooled share without one"
          + " of its forces, whichever it is; \(mover.shortName) moves it most.",
        measure: headline, force: nil, period: study.window, isWhole: true,
        panel: panel.map(\.counts.force.id),
        value: .range(
          low: ExactRational(range.low), high: ExactRational(range.high),
          areBounds: shares.contains { $0.share.exact == nil })))
  }

  private mutating func addWithout(
    _ left: TalliedForce, _ headline: Measure, _ bounds: ShareBounds, of panel: [TalliedForce]
  ) {
    let force = left.counts.force
    let others = panel.filter { $0.counts.force.id != force.id }
    let figure = Figure(
      id: "\(headline.id)-leaving-out.\(force.id)",
      title: "\(headline.title), without \(force.shortName), \(study.window.name)",
      definition: "\(headline.definition) \(force.shortName) is left out of the pooled forces.",
      measure: headline, force: nil, period: study.window, isWhole: true,
      panel: others.map(\.counts.force.id),
      value: others.contains(where: \.counts.hasOutcomes)
        ? bounds.value : .none(.noOutcomesGiven),
      maturity: maturities.maturity(of: others, leavingOut: left, from: panel))
    add(figure)
  }
}

extension [ShareBounds] {
  /// The sum of all the others, for each: what it adds is taken out of the sum of all.
  fileprivate var others: [ShareBounds] {
    let all = reduce(.zero, +)
    return indices.map { left in
      var rest = all.taking(out: self[left])
      rest.doubts = indices.reduce(into: []) { doubts, other in
        if other != left { doubts.formUnion(self[other].doubts) }
      }
      return rest
    }
  }
}
