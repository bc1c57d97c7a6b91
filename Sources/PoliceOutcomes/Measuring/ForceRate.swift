/// Offences that a force recorded in some months, for 100,000 of its residents.
///
/// The months are those of the figure and nothing makes a year of them.
package struct ForceRate: Hashable, Sendable {
  package let rate: PopulationRate
  /// The estimate of the residents: whose, of which year, of which series.
  package let population: Population

  /// The rate, or `nil` where nothing bounds the offences.
  package init?(_ offences: OffenceCount, population: Population) {
    guard offences.high != nil,
      let rate = PopulationRate(offences, population: population.residents)
    else { return nil }
    self.rate = rate
    self.population = population
  }

  /// The 95% interval for 100,000 residents, from Byar's limits of the count, exact ones below 10.
  package var interval: ConfidenceInterval { rate.interval() }
}

/// For which forces and years a rate may be taken.
package struct RatePopulations: Sendable {
  private let estimates: [String: [Int: Population]]

  package init(_ populations: [Population]) {
    estimates = Dictionary(grouping: populations, by: \.force).mapValues { list in
      Dictionary(list.map { ($0.year, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Whether the residents of the force's area were estimated for any year.
  package func isKnown(_ force: Force) -> Bool { estimates[force.id] != nil }

  /// The estimate for a year's middle, or `nil` where there is none.
  package func estimate(of force: Force, in year: Int) -> Population? {
    estimates[force.id]?[year]
  }

  /// Whether offences are set against the residents of the force's area: not where it has none, and
  /// not in the City of London, where few live and many spend the day.
  ///
  /// - Source: `docs/methods.md`, "Rates for residents".
  package static func fits(_ force: Force) -> Bool {
    force.kind == .territorial && force.id != "city-of-london"
  }
}

extension YearBasis {
  /// The calendar year in whose middle the residents are counted for `period`: the year that holds
  /// it, for a financial year that in which it begins. `nil` where no one year holds it.
  package func estimateYear(of period: ReportingPeriod) -> Int? {
    let year = period.first.year - (period.first.month < firstMonth ? 1 : 0)
    return self.year(beginning: year)?.contains(period) == true ? year : nil
  }
}
