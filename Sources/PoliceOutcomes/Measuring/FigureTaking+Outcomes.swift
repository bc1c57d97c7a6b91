/// Every outcome as the returns state it: its count, and its share of the offences recorded.
extension FigureTaking {
  /// Of the pooled forces together, then of each force, over everything that was returned.
  mutating func takeOutcomes() {
    takeOutcomes(of: pool, force: nil)
    for force in forces where !force.counts.passport.countsOtherThanOffences {
      takeOutcomes(of: [force], force: force.counts.force)
    }
  }

  private mutating func takeOutcomes(of panel: [TalliedForce], force: Force?) {
    let tallies = panel.compactMap { $0.tally(in: nil) }
    var sums: [Outcome: OffenceCount] = [:]
    for tally in tallies {
      for (outcome, count) in tally.outcomes { sums[outcome, default: .zero] += count }
    }
    let kept = sums.filter { !$0.key.isRemoved }
    let total = tallies.map(\.recorded).total.exact.flatMap { recorded in
      tallies.map(\.removed).total.exact.map { recorded - $0 }
    }
    let ids = panel.map(\.counts.force.id)
    let period = force == nil ? study.window : panel.first?.counts.covers ?? study.window
    let place = force.map { ", \($0.shortName)" } ?? ""
    let whose = force?.shortName ?? "the pooled forces"
    for outcome in sums.keys.sorted(by: Outcome.inFrameworkOrder) {
      let count = sums[outcome] ?? .zero
      var figure = Figure(
        id: OutcomeFigure.countID(outcome, force: force?.id),
        title: "Outcome \(outcome.id)\(place)",
        definition: "Offences \(whose) returned with this outcome.", measure: nil,
        force: force?.id, period: period, isWhole: true, panel: ids, value: .offences(count))
      figure.outcome = outcome
      add(figure)
      if outcome.isRemoved { continue }
      let others = kept.filter { $0.key != outcome }.values.reduce(OffenceCount.zero, +)
      var share = Figure(
        id: OutcomeFigure.shareID(outcome, force: force?.id),
        title: "Outcome \(outcome.id)\(place), share of offences recorded",
        definition: "Offences \(whose) returned with this outcome, out of offences recorded"
          + " (transferred and cancelled records left out).",
        measure: nil, force: force?.id, period: period, isWhole: true, panel: ids,
        value: FigureValue(count, among: others, of: total, doubts: doubts(tallies)))
      share.outcome = outcome
      add(share)
    }
  }

  private func doubts(_ tallies: [Tally]) -> Share.Doubts {
    tallies.reduce(into: []) { $0.formUnion($1.doubts) }
  }
}

extension FigureValue {
  /// The share of a count in itself and the `others`, or in `total` where that is known apart.
  ///
  /// Where it is not, the parts stand as they do at each end.
  fileprivate init(
    _ count: OffenceCount, among others: OffenceCount, of total: Int?, doubts: Share.Doubts
  ) {
    guard let high = count.high, let othersHigh = others.high else {
      self = .none(.withheld)
      return
    }
    if let total, count.low > total {
      self = .none(.outcomesExceedOffences)
      return
    }
    guard let least = Fraction(count.low, of: total ?? count.low + othersHigh),
      let most = Fraction(min(high, total ?? high), of: total ?? high + others.low)
    else {
      self = .none(.nothingToShare)
      return
    }
    self = .share(
      Share(
        low: least, high: most, base: total.map { OffenceCount($0) },
        doubts: least == most ? [] : doubts))
  }
}
