/// Every outcome as the returns state it, and the groups that they are told in: their counts, and their
/// shares of the offences recorded.
extension FigureTaking {
  /// Of the pooled forces together, then of each force, over everything that was returned.
  mutating func takeOutcomes() {
    let told = forces.filter { !$0.counts.passport.countsOtherThanOffences }
    let groups = OutcomeGroup.groups(
      of: Set((pool + told).flatMap { Self.counted($0.tally(in: nil)) }))
    takeOutcomes(of: pool, force: nil, groups)
    for force in told { takeOutcomes(of: [force], force: force.counts.force, groups) }
  }

  /// The outcomes of which a tally has, or may have, an offence.
  private static func counted(_ tally: Tally?) -> [Outcome] {
    guard let tally else { return [] }
    return tally.outcomes.keys.filter { outcome in tally.bounded { $0 == outcome }.high != 0 }
  }

  private mutating func takeOutcomes(
    of panel: [TalliedForce], force: Force?, _ groups: [Outcome: OutcomeGroup]
  ) {
    let stated = Set(panel.flatMap { $0.tally(in: nil).map { Array($0.outcomes.keys) } ?? [] })
    let taking = OutcomeTaking(panel, force: force, window: study.window)
    for outcome in stated.sorted(by: Outcome.inFrameworkOrder) {
      let name = "Outcome \(outcome.id)"
      add(taking.count(of: [outcome], id: OutcomeFigure.countID(outcome, force: force?.id), name))
      if outcome.isRemoved { continue }
      add(taking.share(of: [outcome], id: OutcomeFigure.shareID(outcome, force: force?.id), name))
    }
    for group in OutcomeGroup.allCases {
      let members = stated.filter { groups[$0] == group }
      if members.isEmpty { continue }
      let name = group.label(of: members)
      add(taking.count(of: members, id: OutcomeFigure.countID(group, force: force?.id), name))
      add(taking.share(of: members, id: OutcomeFigure.shareID(group, force: force?.id), name))
    }
  }
}

/// Takes counts and shares of outcomes, as they are stated, of the forces of one panel.
private struct OutcomeTaking {
  private let tallies: [Tally]
  private let shared: SharedOutcomes
  private let ids: [String]
  private let period: ReportingPeriod
  private let force: Force?

  init(_ panel: [TalliedForce], force: Force?, window: ReportingPeriod) {
    tallies = panel.compactMap { $0.tally(in: nil) }
    shared = SharedOutcomes(panel)
    ids = panel.map(\.counts.force.id)
    period = force == nil ? window : panel.first?.counts.covers ?? window
    self.force = force
  }

  private var place: String { force.map { ", \($0.shortName)" } ?? "" }
  private var whose: String { force?.shortName ?? "the pooled forces" }

  /// "this outcome", "one of these outcomes: 2, 3 and 8".
  private func words(_ outcomes: Set<Outcome>) -> String {
    let names = outcomes.sorted(by: Outcome.inFrameworkOrder).map(\.id)
    return names.count == 1
      ? "this outcome" : "one of these outcomes: \(names.joined(separator: ", "))"
  }

  func count(of outcomes: Set<Outcome>, id: String, _ name: String) -> Figure {
    // A few at the most, which are compared sooner than looked up.
    let counted = Array(outcomes)
    return Figure(
      id: id, title: "\(name)\(place)",
      definition: "Offences \(whose) returned with \(words(outcomes)).", measure: nil,
      force: force?.id, period: period, isWhole: true, panel: ids,
      value: .offences(tallies.map { $0.bounded(where: counted.contains) }.total),
      outcomes: outcomes)
  }

  func share(of outcomes: Set<Outcome>, id: String, _ name: String) -> Figure {
    Figure(
      id: id, title: "\(name)\(place), share of offences recorded",
      definition: "Offences \(whose) returned with \(words(outcomes)), out of offences recorded"
        + " (transferred and cancelled records left out).",
      measure: nil, force: force?.id, period: period, isWhole: true,
      panel: shared.forces, value: shared.value(outcomes), outcomes: outcomes)
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

  /// The share of some outcomes in the offences recorded: a ratio of sums.
  func value(_ outcomes: Set<Outcome>) -> FigureValue {
    if tallies.isEmpty { return .none(.otherBasis) }
    var bounds = ShareBounds.zero
    for tally in tallies {
      do throws(ShareBounds.Impossible) {
        bounds = try bounds + ShareBounds(of: outcomes, in: tally)
      } catch {
        return .none(error.asNoFigure)
      }
    }
    return bounds.value
  }
}
