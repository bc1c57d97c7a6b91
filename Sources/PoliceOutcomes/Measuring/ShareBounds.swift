/// The least and the most a share can be, as the counts and totals that give them.
///
/// The two corners add up over forces: a pooled share is a ratio of sums, and the least ratio of
/// sums has each force at its least.
struct ShareBounds: Hashable {
  private(set) var lowCount = 0
  private(set) var lowTotal = 0
  private(set) var highCount = 0
  private(set) var highTotal = 0
  private(set) var base = OffenceCount.zero
  var doubts: Share.Doubts = []

  static let zero = ShareBounds()

  private init() {}

  static func + (left: ShareBounds, right: ShareBounds) -> ShareBounds {
    var sum = left
    sum.lowCount += right.lowCount
    sum.lowTotal += right.lowTotal
    sum.highCount += right.highCount
    sum.highTotal += right.highTotal
    sum.base += right.base
    sum.doubts.formUnion(right.doubts)
    return sum
  }

  /// The sum without `part`, which was added to it; the doubts stay.
  func taking(out part: ShareBounds) -> ShareBounds {
    var rest = self
    rest.lowCount -= part.lowCount
    rest.lowTotal -= part.lowTotal
    rest.highCount -= part.highCount
    rest.highTotal -= part.highTotal
    if let high = base.high, let partHigh = part.base.high {
      rest.base = OffenceCount(from: base.low - part.base.low, through: high - partHigh)
    }
    return rest
  }

  /// The bounds of a share of `tally`, whose return gave only the outcomes of `given` (all where
  /// `nil`).
  ///
  /// An outcome wholly among those counted is in the numerator, one that may be is in it at the
  /// most and out of it at the least. Where the total was given apart, the counts of each row are
  /// such as add up to it; else the denominator is the sum of the same counts as they stand at that
  /// corner.
  init(
    _ numerator: Measure.Numerator, of denominator: Measure.Denominator, in tally: Tally,
    given: GivenOutcomes?
  ) throws(ShareBounds.Impossible) {
    if tally.outcomesExceedOffences { throw .outcomesExceedOffences }
    let isWithoutRest = tally.notStated(.notAskedFor).high != 0
    let isWithoutTotal = given != nil && !tally.isTotalGiven
    if isWithoutTotal || denominator != .recorded && isWithoutRest { throw .onlySomeOutcomes }
    for (outcome, count) in tally.outcomes where denominator.includes(outcome) {
      if numerator.covers(outcome, given: given) == .perhaps, count != .zero {
        doubts.insert(Share.Doubts(of: outcome))
      }
      if count.exact == nil, !outcome.isNotAskedFor { doubts.formUnion(tally.whyInexact) }
    }
    for row in tally.allRows {
      if denominator == .recorded, row.isTotalOpen { throw .withheld }
      try add(row, of: denominator) { numerator.covers($0, given: given) }
    }
    if denominator == .recorded, tally.isTotalGiven, base.exact == nil {
      doubts.formUnion(tally.whyInexact)
    }
  }

  /// The bounds of the share of some outcomes, as stated, in the offences recorded.
  init(of outcomes: Set<Outcome>, in tally: Tally) throws(ShareBounds.Impossible) {
    if tally.outcomesExceedOffences { throw .outcomesExceedOffences }
    // A few at the most, which are compared sooner than looked up.
    let outcomes = Array(outcomes)
    for (stated, count) in tally.outcomes
    where Measure.Denominator.recorded.includes(stated) && count.exact == nil {
      doubts.formUnion(tally.whyInexact)
    }
    for row in tally.allRows {
      if row.isTotalOpen { throw .withheld }
      try add(row, of: .recorded) { outcomes.contains($0) ? .yes : .no }
    }
  }

  /// Adds the corners of one row, or of rows that are tied together: at the least nothing is counted
  /// that need not be, at the most all that may be.
  private mutating func add(
    _ row: Tally.Rows, of denominator: Measure.Denominator,
    cover: (Outcome) -> Measure.Numerator.Cover
  ) throws(ShareBounds.Impossible) {
    func bounds(_ isCounted: (Measure.Numerator.Cover) -> Bool) -> RowBounds {
      row.bounds(
        counted: {
          denominator.includes($0) && isCounted(cover($0))
        },
        others: { denominator.includes($0) }, isGapInBase: denominator == .recorded)
    }
    let least = bounds { $0 == .yes }
    let low = least.leastCounted
    let high = bounds { $0 != .no }.mostCounted
    guard let mostOthers = low.others, let mostCounted = high.counted else { throw .withheld }
    lowCount += low.counted
    lowTotal += low.counted + mostOthers
    highCount += mostCounted
    highTotal += mostCounted + high.others
    base += least.base
  }

  /// Why bounds cannot be had.
  enum Impossible: Error {
    case onlySomeOutcomes
    case outcomesExceedOffences
    case withheld

    var asNoFigure: NoFigure {
      switch self {
      case .onlySomeOutcomes: .onlySomeOutcomes
      case .outcomesExceedOffences: .outcomesExceedOffences
      case .withheld: .withheld
      }
    }
  }

  /// The share, or the reason there is none.
  var value: FigureValue {
    guard let low = Fraction(lowCount, of: lowTotal), let high = Fraction(highCount, of: highTotal)
    else { return .none(.nothingToShare) }
    return .share(Share(low: low, high: high, base: base, doubts: low == high ? [] : doubts))
  }
}

extension Measure.Denominator {
  /// Whether an offence with this outcome is in the denominator.
  package func includes(_ outcome: Outcome) -> Bool {
    switch (self, outcome) {
    case (_, .transferred), (_, .cancelled): false
    case (.recorded, _): true
    case (.stated, .assigned), (.stated, .outsideFramework), (.stated, .notYetAssigned): true
    case (.stated, .notStated): false
    case (.assigned, .assigned), (.assigned, .outsideFramework): true
    case (.assigned, .notYetAssigned), (.assigned, .notStated): false
    }
  }
}

extension Measure.Numerator {
  /// Whether an offence with an outcome is counted.
  package enum Cover: Hashable, Sendable {
    case yes
    case no
    /// The return does not say which of several outcomes it was.
    case perhaps
  }

  /// Whether an offence with this outcome is counted, where the return gave only the outcomes
  /// of `given` (all where `nil`).
  package func covers(_ outcome: Outcome, given: GivenOutcomes?) -> Cover {
    switch (self, outcome) {
    case (.codes(let wanted), .assigned(let codes)):
      codes.isSubset(of: wanted) ? .yes : codes.isDisjoint(with: wanted) ? .no : .perhaps
    case (.codesOnceNoneIsOpen, .notYetAssigned): .perhaps
    case (.codesOnceNoneIsOpen, .notStated(.notAskedFor)) where given?.includesOpen != true:
      .perhaps
    case (.codesOnceNoneIsOpen(let wanted), _):
      Measure.Numerator.codes(wanted).covers(outcome, given: given)
    case (.notYetAssigned, .notYetAssigned): .yes
    case (.codes(let wanted), .notStated(.notAskedFor)):
      given?.codes.isSuperset(of: wanted) == true ? .no : .perhaps
    case (.notYetAssigned, .notStated(.notAskedFor)):
      given?.includesOpen == true ? .no : .perhaps
    case (_, .outsideFramework), (_, .notYetAssigned), (_, .notStated), (_, .transferred),
      (_, .cancelled), (.notYetAssigned, .assigned):
      .no
    }
  }
}
