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
      for outcome in tally.outcomes.keys {
        sums[outcome, default: .zero] += tally.bounded { $0 == outcome }
      }
    }
    let shared = SharedOutcomes(panel)
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
      var share = Figure(
        id: OutcomeFigure.shareID(outcome, force: force?.id),
        title: "Outcome \(outcome.id)\(place), share of offences recorded",
        definition: "Offences \(whose) returned with this outcome, out of offences recorded"
          + " (transferred and cancelled records left out).",
        measure: nil, force: force?.id, period: period, isWhole: true,
        panel: shared.forces, value: shared.value(outcome))
      share.outcome = outcome
      add(share)
    }
  }
}

/// The outcomes of the forces of which shares may be taken.
private struct SharedOutcomes {
  let forces: [String]
  private let tallies: [Tally]

  init(_ panel: [TalliedForce]) {
    let eligible = panel.filter { !$0.counts.passport.isBarred(from: .shares) }
    forces = eligible.map(\.counts.force.id)
    tallies = eligible.compactMap { $0.tally(in: nil) }
  }

  /// The share of an outcome in the offences recorded: a ratio of sums.
  func value(_ outcome: Outcome) -> FigureValue {
    if tallies.isEmpty { return .none(.otherBasis) }
    var bounds = ShareBounds.zero
    for tally in tallies {
      do throws(ShareBounds.Impossible) {
        bounds = try bounds + ShareBounds(of: outcome, in: tally)
      } catch {
        return .none(error.asNoFigure)
      }
    }
    return bounds.value
  }
}
