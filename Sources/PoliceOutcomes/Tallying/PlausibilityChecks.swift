/// What looks unlike counts of offences, though each cell can be read: asked about, never changed.
package enum PlausibilityChecks {
  /// Whether every count of the force is a multiple of five, as rounded counts are.
  ///
  /// Only said of at least eight counts that are not zero: of so many counts, one in about
  /// 390,000 sets would be so by chance.
  package static func areAllMultiplesOfFive(_ counts: ForceCounts) -> Bool {
    let given = counts.recorded + (counts.isTotalGiven ? counts.outcomes : [])
    let exact = given.filter { $0.outcome?.isDerived != true }.compactMap(\.count.exact)
      .filter { $0 > 0 }
    return exact.count >= 8 && exact.allSatisfy { $0 % 5 == 0 }
  }

  /// Neighbouring whole years of which one has more than three times the offences of the other,
  /// where the greater has at least 50.
  ///
  /// - Source: house rule of `docs/methods.md`, "year-on-year beyond x3 or below /3: query".
  package static func jumps(
    of counts: ForceCounts
  ) -> [(period: ReportingPeriod, count: Int, before: Int)] {
    let years = counts.years.years(in: counts.covers).filter { $0.yearBasis != nil }
    return zip(years, years.dropFirst()).compactMap { earlier, later in
      guard let before = counts.tally(in: earlier)?.recorded.exact,
        let now = counts.tally(in: later)?.recorded.exact, max(before, now) >= 50,
        now > before * 3 || before > now * 3
      else { return nil }
      return (later, now, before)
    }
  }

  /// Two whole years in which the force gives the same count for each of at least four outcomes:
  /// one may be a copy of the other.
  package static func copiedYear(
    of counts: ForceCounts
  ) -> (first: ReportingPeriod, second: ReportingPeriod)? {
    let years = counts.years.years(in: counts.covers).filter { $0.yearBasis != nil }
    let profiles = years.map { profile(of: counts, in: $0) }
    for (place, profile) in profiles.enumerated() where profile.count >= 4 {
      if let other = profiles[..<place].firstIndex(of: profile) {
        return (years[other], years[place])
      }
    }
    return nil
  }

  /// Whether two forces give the same counts of at least four outcomes throughout.
  package static func areCopies(_ left: ForceCounts, _ right: ForceCounts) -> Bool {
    areCopies(profile(of: left), profile(of: right))
  }

  /// The same of the counts by outcome that each gives throughout.
  package static func areCopies(
    _ left: [Outcome: OffenceCount], _ right: [Outcome: OffenceCount]
  ) -> Bool {
    left.count >= 4 && left == right
  }

  /// The counts by outcome that a force gives throughout and that are not zero.
  package static func profile(of counts: ForceCounts) -> [Outcome: OffenceCount] {
    profile(of: counts, in: nil)
  }

  /// The counts by outcome that are not zero.
  private static func profile(
    of counts: ForceCounts, in period: ReportingPeriod?
  ) -> [Outcome: OffenceCount] {
    (counts.tally(in: period)?.outcomes ?? [:]).filter { $0.key.isAssigned && $0.value != .zero }
  }
}

extension Outcome {
  /// Whether the count is a difference of counts and not one the force wrote.
  fileprivate var isDerived: Bool {
    self == .notStated(.missingFromOutcomes) || self == .notStated(.notAskedFor)
  }
}
