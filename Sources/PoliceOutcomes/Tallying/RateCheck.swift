/// Offences per resident, a year: a force far above or below the others may have counted
/// something else, or in another unit.
///
/// - Source: `docs/methods.md`, "rate per 100,000 within 5x of the median"; at least eight forces.
package enum RateCheck {
  /// The least number of forces whose median says anything.
  package static let leastForces = 8
  /// How many times the median a rate may be, or how small a part of it.
  package static let factor = 5

  /// A force whose rate is out of line.
  package struct OutOfLine: Hashable, Sendable {
    package let force: Force
    package let covers: ReportingPeriod
    package let count: Int
    package let population: Population
    /// Offences per 100,000 residents a year.
    package let rate: Rate
    /// The median of all forces asked about, `forces` of them.
    package let median: Rate
    package let forces: Int
  }

  /// Offences per 100,000 residents a year, in tenths.
  package struct Rate: Hashable, Sendable, Comparable {
    package let tenths: Int

    package static func < (left: Rate, right: Rate) -> Bool { left.tenths < right.tenths }

    /// "12.3".
    package var words: String { "\(tenths / 10).\(tenths % 10)" }
  }

  /// The forces that are asked about: territorial, the City of London left out (hardly anyone
  /// lives there), with an exact count of the study's offences.
  package static func asked(among forces: [ForceCounts]) -> [ForceCounts] {
    forces.filter {
      $0.force.kind == .territorial && $0.force.id != "city-of-london"
        && !$0.passport.isBarred(from: .pooledFigures) && $0.tally()?.recorded.exact != nil
    }
  }

  /// The forces beyond fivefold of the median, in the order given; none where fewer than eight
  /// have a population.
  package static func outOfLine(
    _ forces: [ForceCounts], populations: [Population]
  ) -> [OutOfLine] {
    let byForce = Dictionary(grouping: populations, by: \.force)
    let known = asked(among: forces).compactMap { counts -> (ForceCounts, Int, Population)? in
      guard let count = counts.tally()?.recorded.exact,
        let population = nearest(to: counts.covers, among: byForce[counts.force.id] ?? [])
      else { return nil }
      return (counts, count, population)
    }
    guard known.count >= leastForces else { return [] }
    let rates = known.map { counts, count, population in
      YearlyRate(count, months: counts.covers.monthCount, residents: population.residents)
    }
    let median = YearlyRate.median(rates)
    return zip(known, rates).compactMap { known, rate in
      guard rate.value > median * Double(factor) || rate.value * Double(factor) < median else {
        return nil
      }
      let (counts, count, population) = known
      return OutOfLine(
        force: counts.force, covers: counts.covers, count: count, population: population,
        rate: YearlyRate.rate(rate.value), median: YearlyRate.rate(median), forces: rates.count)
    }
  }

  /// The estimate of the year in the middle of `period`, else of the year nearest to it, the
  /// earlier of two.
  private static func nearest(to period: ReportingPeriod, among list: [Population]) -> Population? {
    let year = period.first.adding((period.monthCount - 1) / 2).year
    return list.min { (abs($0.year - year), $0.year) < (abs($1.year - year), $1.year) }
  }
}

/// Offences a resident and year.
private struct YearlyRate {
  let value: Double

  init(_ count: Int, months: Int, residents: Int) {
    value = Double(count * 12) / Double(months * residents)
  }

  /// The middle rate, or the mean of the two middle ones.
  static func median(_ rates: [YearlyRate]) -> Double {
    let sorted = rates.map(\.value).sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  static func rate(_ value: Double) -> RateCheck.Rate {
    RateCheck.Rate(tenths: Int((value * 1_000_000).rounded()))
  }
}
