/// What one force gives otherwise than all the others of its study, where these agree: it is
/// named, and the others pass.
///
/// - Source: house rule; at least four others, so that one is not measured by its neighbour.
package enum CollectionChecks {
  /// The least number of other forces that must agree.
  package static let others = 4

  /// A force that stands apart, by its place among those asked about.
  package struct Oddity<Value: Hashable & Sendable>: Hashable, Sendable {
    package let place: Int
    package let value: Value
    /// What all the others give.
    package let usual: Value
  }

  /// The one force that gives another value than all the others.
  package static func oneApart<Value: Hashable & Sendable>(
    _ values: [Value?]
  ) -> Oddity<Value>? {
    let known = values.indices.compactMap { place in values[place].map { (place, $0) } }
    guard known.count > others else { return nil }
    for (place, value) in known {
      let rest = known.filter { $0.0 != place }.map(\.1)
      if let usual = rest.first, usual != value, rest.allSatisfy({ $0 == usual }) {
        return Oddity(place: place, value: value, usual: usual)
      }
    }
    return nil
  }

  /// For each force, the outcomes that it alone of `forces` has no row or column of, in the order
  /// of the framework; forces that lack none are not in it. Only forces that give all outcomes
  /// are asked about.
  ///
  /// `forces` are those whose tables print every outcome they have, zeros too.
  package static func lackedOutcomes(
    among forces: [ForceCounts]
  ) -> [(force: ForceCounts, outcomes: [Outcome])] {
    let asked = forces.filter { $0.hasOutcomes && $0.given == nil }
    guard asked.count > others else { return [] }
    let given = asked.map(CollectionChecks.outcomes)
    let all = given.reduce(into: Set<Outcome>()) { $0.formUnion($1) }
    var lacked: [Int: [Outcome]] = [:]
    for outcome in all.sorted(by: Outcome.inFrameworkOrder) {
      let without = given.indices.filter { !given[$0].contains(outcome) }
      if without.count == 1, let place = without.first {
        lacked[place, default: []].append(outcome)
      }
    }
    return asked.indices.compactMap { place in lacked[place].map { (asked[place], $0) } }
  }

  /// The codes that a force's labels mean or may mean, each by itself, and open offences.
  private static func outcomes(of counts: ForceCounts) -> Set<Outcome> {
    var codes: OutcomeCodes = []
    var outcomes: Set<Outcome> = []
    for outcome in counts.outcomes.compactMap(\.outcome) {
      if case .assigned(let some) = outcome { codes.formUnion(some) }
      if outcome == .notYetAssigned { outcomes.insert(outcome) }
    }
    return outcomes.union(codes.codes.map { .assigned(OutcomeCodes($0)) })
  }
}
