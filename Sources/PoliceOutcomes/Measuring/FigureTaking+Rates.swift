/// Offences for 100,000 residents of each force.
extension FigureTaking {
  /// Adds the rates of each force: of its months where they are of one year, else of each year. None
  /// where the table knows none of the forces, as in an invented study.
  mutating func takeRates(_ populations: RatePopulations) {
    guard
      forces.contains(where: {
        RatePopulations.fits($0.counts.force) && populations.isKnown($0.counts.force)
      })
    else { return }
    for force in forces {
      let counts = force.counts
      if counts.years.estimateYear(of: counts.covers) != nil {
        addRate(of: force, in: counts.covers, isWhole: true, populations)
      } else {
        for period in study.series(of: counts) {
          addRate(of: force, in: period, isWhole: false, populations)
        }
      }
    }
  }

  private mutating func addRate(
    of force: TalliedForce, in period: ReportingPeriod, isWhole: Bool,
    _ populations: RatePopulations
  ) {
    let own = force.counts.force
    let names = ["rate", own.id, isWhole ? nil : period.id].compactMap { $0 }
    let value = rate(of: force, in: period, populations)
    var definition =
      "Offences recorded from \(period.first.name) \(period.first.year) through \(period.last.name)"
      + " \(period.last.year) for every 100,000 residents of the force's area."
    if case .rate(let rate) = value {
      definition +=
        " Residents: \(rate.population.residents) in the middle of"
        + " \(rate.population.year); \(rate.population.vintage)."
    }
    add(
      Figure(
        id: names.joined(separator: "."),
        title: "Offences per 100,000 residents, \(own.shortName), \(period.name)",
        definition: definition, measure: nil, force: own.id, period: period, isWhole: isWhole,
        panel: [own.id], value: value))
  }

  private func rate(
    of force: TalliedForce, in period: ReportingPeriod, _ populations: RatePopulations
  ) -> FigureValue {
    let counts = force.counts
    if !RatePopulations.fits(counts.force) { return .none(.noResidents) }
    if counts.passport.countsOtherThanOffences { return .none(.notOffences) }
    guard let year = counts.years.estimateYear(of: period),
      let population = populations.estimate(of: counts.force, in: year)
    else { return .none(.noPopulation) }
    guard let offences = force.offencesRecorded(in: period) else { return .none(.notGiven) }
    return ForceRate(offences, population: population).map { .rate($0) } ?? .none(.withheld)
  }
}
