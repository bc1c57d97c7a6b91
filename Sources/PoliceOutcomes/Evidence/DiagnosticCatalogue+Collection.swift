/// Every diagnostic about one return beside all the others of its study, with its words.
extension Diagnostic {
  package static func oddOneOut(
    force: String, gives: String, others: Int, give: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "odd-one-out", at: location,
      "\(force) alone \(gives), where the other \(others) returns \(give); it is counted as it stands",
      remedy:
        "Ask the force whether its return answers the same question; say so under `notes` in requests.csv."
    )
  }

  package static func rateOutOfLine(
    _ found: RateCheck.OutOfLine, at location: SourceLocation
  ) -> Diagnostic {
    let side = found.rate > found.median ? "more than five times" : "less than a fifth of"
    let population = found.population
    return Diagnostic(
      .warning, "rate-out-of-line", at: location,
      "\(found.force.shortName) gives \(found.count) \(found.count == 1 ? "offence" : "offences") for \(found.covers.name), \(found.rate.words) a year per 100,000 of its \(population.residents) residents, \(side) the median of \(found.forces) forces, \(found.median.words); they are counted as they stand",
      remedy:
        "Ask the force what it counted. The residents are those of mid-\(population.year) (\(population.vintage); \(population.source))."
    )
  }
}
