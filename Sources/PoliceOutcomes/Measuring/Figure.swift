/// A measure taken: one number that a report may print, or the reason there is none.
///
/// It never changes and is asked for all over a report, so that it is an object: whoever holds it
/// holds a reference, and no copy.
package final class Figure: Hashable, Sendable {
  /// The name of the figure, stable from edition to edition: "charge-rate.kent.2021".
  package let id: String
  /// What the figure is, as a heading: "Charged or summonsed, Kent, 2021".
  package let title: String
  /// The definition in one sentence.
  package let definition: String
  /// The measure taken, or `nil` for a count of requests.
  package let measure: Measure?
  /// The force the figure is about, or `nil` where forces are pooled.
  package let force: String?
  /// The months counted.
  package let period: ReportingPeriod
  /// Whether the figure is about everything the forces returned, not about a part of it.
  package let isWhole: Bool
  /// The forces counted, by id, in the order of the register.
  package let panel: [String]
  package let value: FigureValue
  /// The outcomes counted, where the figure is of some as they are stated; empty for a measure.
  package let outcomes: Set<Outcome>
  /// Whether a share has settled; `nil` for anything else.
  package let maturity: Maturity?

  package init(
    id: String, title: String, definition: String, measure: Measure?, force: String?,
    period: ReportingPeriod, isWhole: Bool, panel: [String], value: FigureValue,
    outcomes: Set<Outcome> = [], maturity: Maturity? = nil
  ) {
    self.id = id
    self.title = title
    self.definition = definition
    self.measure = measure
    self.force = force
    self.period = period
    self.isWhole = isWhole
    self.panel = panel
    self.value = value
    self.outcomes = outcomes
    self.maturity = maturity
  }

  /// Whether they say the same of the same.
  package static func == (left: Figure, right: Figure) -> Bool {
    left === right
      || left.id == right.id && left.title == right.title && left.definition == right.definition
        && left.measure == right.measure && left.force == right.force
        && left.period == right.period && left.isWhole == right.isWhole
        && left.panel == right.panel && left.value == right.value
        && left.outcomes == right.outcomes && left.maturity == right.maturity
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(value)
  }
}

/// What a figure says.
package enum FigureValue: Hashable, Sendable {
  /// Offences.
  case offences(OffenceCount)
  case share(Share)
  case growth(Growth)
  /// A share that would be somewhere from the one to the other, each in 0...1, if what is assumed
  /// held; `areBounds` where the ends rest on counts that are ranges.
  case range(low: ExactRational, high: ExactRational, areBounds: Bool)
  /// A change that would be somewhere from the one to the other, each −1 or more.
  case changeRange(low: ExactRational, high: ExactRational, areBounds: Bool)
  /// One pooled share less another, or a part of that.
  case points(PointChange)
  /// Offences for so many residents.
  case rate(ForceRate)
  /// How a force's share stands to the pooled share.
  case standing(ForceStanding)
  /// Forces, as counted in the register of requests.
  case forces(Int)
  case none(NoFigure)
}

/// Why there is no figure. These are ordinary answers, with words of their own in a report.
package enum NoFigure: Hashable, Sendable {
  /// There are no offences to take a share of.
  case nothingToShare
  /// A count is withheld or missing and nothing bounds it.
  case withheld
  /// Only some outcomes were given, so the denominator is not known.
  case onlySomeOutcomes
  /// The outcomes add up to more than the offences they should be the outcomes of.
  case outcomesExceedOffences
  /// No force of the panel says what became of its offences.
  case noOutcomesGiven
  /// No force gives the period.
  case notGiven
  /// The earlier count may be zero, so there is nothing to compare with.
  case fromZero
  /// The earlier count is below the study's small base; both counts are given instead.
  case smallBase(earlier: OffenceCount, later: OffenceCount)
  /// The counting basis is not that of the study.
  case otherBasis
  /// The return counts suspects, victims or incidents.
  case notOffences
  /// Nobody estimated the residents of the force's area in that year.
  case noPopulation
  /// Those the force polices are not its residents, or it has none.
  case noResidents
  /// A share of one of the two years may still change, or it is not known whether it has settled.
  case notMature
  /// A count of one of the two years is a range, so that the parts of a change are not known.
  case partsNotKnown

  package var words: String {
    switch self {
    case .nothingToShare: "no offences to take a share of"
    case .withheld: "a count is withheld or missing"
    case .onlySomeOutcomes: "only some outcomes were given"
    case .outcomesExceedOffences: "the outcomes add up to more than the offences"
    case .noOutcomesGiven: "no outcomes were given"
    case .notGiven: "not given for this period"
    case .fromZero: "not calculable: the earlier count may be zero"
    case .smallBase: "too few offences for a percentage"
    case .otherBasis: "counted on another basis"
    case .notOffences: "the return does not count offences"
    case .noPopulation: "no estimate of the residents of that year"
    case .noResidents: "no residents of its own to set offences against"
    case .notMature: "a share of one of the two years may still change"
    case .partsNotKnown: "a count of one of the two years is a range"
    }
  }
}
