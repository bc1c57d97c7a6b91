/// Offences for so many residents. A count may be larger than its population.
package struct PopulationRate: Hashable, Sendable {
  package let offences: OffenceCount
  /// The residents of the force area in the middle of the year, at least 1.
  package let population: Int

  /// The rate, or `nil` where nobody lives.
  package init?(_ offences: OffenceCount, population: Int) {
    guard population > 0 else { return nil }
    self.offences = offences
    self.population = population
  }

  private static let residents = 100_000

  /// The least the rate per 100,000 can be, 0 or more.
  package var low: ExactRational { ExactRational(offences.low * Self.residents, population) }

  /// The most the rate per 100,000 can be, or `nil` where nothing bounds the offences.
  package var high: ExactRational? {
    offences.high.map { ExactRational($0 * Self.residents, population) }
  }

  /// The interval of the rate per 100,000, from the limits of the count: those of the least count
  /// and of the most.
  ///
  /// - Source: Office for Health Improvement and Disparities, Fingertips technical guidance,
  ///   "Rates".
  package func interval(
    _ method: CountIntervalMethod = .byar, level: ConfidenceInterval.Level = .percent95
  ) -> ConfidenceInterval {
    let limits = offences.interval(method, level: level)
    let scale = Double(Self.residents) / Double(population)
    return ConfidenceInterval(lower: limits.lower * scale, upper: limits.upper * scale)
  }
}
