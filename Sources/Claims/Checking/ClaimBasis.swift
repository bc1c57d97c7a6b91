package import PoliceOutcomes

/// What a claim is held against: the figures it is of, and within what bounds the returns put it.
package struct ClaimBasis: Sendable {
  /// One figure, or the earlier and the later of two that are set against each other.
  package let figures: [Figure]
  let part: Part
  /// `nil` where the study has no such number.
  let bounds: ValueBounds?
  /// Why there is none.
  let absence: NoFigure?

  /// What of its figures is claimed.
  package enum Part: Hashable, Sendable {
    case value
    /// How many offences a share counts, and out of how many.
    case numerator
    case denominator
    /// The share of the offences that a share does not count, and how many they are.
    case complement
    case others
    /// The count that a change begins with, and that it ends with.
    case earlier
    case later
    /// How many forces a figure covers.
    case forces
    /// By what part the later figure is more than the earlier.
    case change
    /// What the later share is less the earlier.
    case difference
  }

  init(_ figures: [Figure], _ part: Part, _ bounds: ValueBounds?, absence: NoFigure? = nil) {
    self.figures = figures
    self.part = part
    self.bounds = bounds
    self.absence = absence
  }

  /// A part of one figure.
  init(_ figure: Figure, _ part: Part = .value) {
    self.init([figure], part, ClaimBasis.bounds(figure, part), absence: ClaimBasis.absence(figure))
  }

  private static func bounds(_ figure: Figure, _ part: Part) -> ValueBounds? {
    if part == .forces {
      let count = ExactRational(figure.panel.count, 1)
      return ValueBounds(count, count)
    }
    switch figure.value {
    case .offences(let count): return ValueBounds(count)
    case .forces(let count): return ValueBounds(OffenceCount(count))
    case .share(let share): return bounds(share, part)
    case .growth(let growth):
      if part == .earlier { return ValueBounds(growth.earlier) }
      if part == .later { return ValueBounds(growth.later) }
      return growth.change.map { change in
        ValueBounds(
          ExactRational(change.low.change, change.low.base),
          ExactRational(change.high.change, change.high.base))
      }
    case .range(let low, let high, _), .changeRange(let low, let high, _):
      return ValueBounds(low, high)
    case .points(let change): return ValueBounds(change.value, change.value)
    case .rate(let rate):
      if part == .numerator { return ValueBounds(rate.rate.offences) }
      if part == .denominator { return ValueBounds(OffenceCount(rate.rate.population)) }
      return ValueBounds(rate.rate.low, rate.rate.high)
    case .standing(let standing): return bounds(standing.share, part)
    case .none: return nil
    }
  }

  private static func bounds(_ share: Share, _ part: Part) -> ValueBounds {
    switch part {
    case .numerator: ValueBounds(OffenceCount(from: share.low.count, through: share.high.count))
    case .denominator: ValueBounds(share.base)
    case .others:
      ValueBounds(
        ExactRational(share.high.total - share.high.count, 1),
        ExactRational(share.low.total - share.low.count, 1))
    case .complement: ValueBounds(ExactRational(share.low), ExactRational(share.high)).complement
    case .value, .earlier, .later, .forces, .change, .difference:
      ValueBounds(ExactRational(share.low), ExactRational(share.high))
    }
  }

  private static func absence(_ figure: Figure) -> NoFigure? {
    if case .none(let reason) = figure.value { return reason }
    if case .growth(let growth) = figure.value, growth.change == nil { return .fromZero }
    return nil
  }

  /// The change from one quantity to another, as a part of the first; `nil` where the first may be none
  /// or one has no bounds.
  static func change(_ earlier: ClaimBasis, _ later: ClaimBasis) -> ClaimBasis {
    guard let one = earlier.bounds, let other = later.bounds else {
      return ClaimBasis(
        earlier.figures + later.figures, .change, nil,
        absence: earlier.absence ?? later.absence ?? .withheld)
    }
    guard .zero < one.low, let oneHigh = one.high, let otherHigh = other.high else {
      return ClaimBasis(earlier.figures + later.figures, .change, nil, absence: .fromZero)
    }
    return ClaimBasis(
      earlier.figures + later.figures, .change,
      ValueBounds((other.low - oneHigh) / oneHigh, (otherHigh - one.low) / one.low))
  }

  /// What a later share is less an earlier one.
  static func difference(_ earlier: ClaimBasis, _ later: ClaimBasis) -> ClaimBasis {
    guard let one = earlier.bounds, let other = later.bounds, let oneHigh = one.high else {
      return ClaimBasis(
        earlier.figures + later.figures, .difference, nil,
        absence: earlier.absence ?? later.absence ?? .withheld)
    }
    return ClaimBasis(
      earlier.figures + later.figures, .difference,
      ValueBounds(other.low - oneHigh, other.high.map { $0 - one.low }))
  }
}
