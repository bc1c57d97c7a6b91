import PoliceOutcomes

/// What a text claims of a quantity: a number, how it is meant, and, of a change, which way it went.
struct ClaimedQuantity: Hashable {
  let number: SpokenNumber
  let hedge: Hedge
  let kind: Kind

  enum Kind: Hashable {
    /// How many offences, or forces.
    case count
    /// A part of some offences.
    case share
    /// A part that some offences are more, or fewer, than before.
    case change(Direction)
    /// A difference of two shares.
    case points(Direction)
    /// How many for 100,000 residents.
    case rate
  }

  enum Direction: Hashable {
    case rise
    case fall
  }

  /// The same number said of a figure that is named, whatever the words around it make of it.
  func said(of value: FigureValue) -> ClaimedQuantity {
    let direction: Direction =
      switch kind {
      case .change(let direction), .points(let direction): direction
      case .count, .share, .rate: number.isNegative == true ? .fall : .rise
      }
    let kind: Kind =
      switch value {
      case .growth, .changeRange: number.isRelative ? .change(direction) : .count
      case .points: .points(direction)
      case .share, .standing, .range: number.isRelative ? .share : .count
      case .rate: .rate
      case .offences, .forces, .none: .count
      }
    return ClaimedQuantity(number: number, hedge: hedge, kind: kind)
  }

  /// How a claim stands to what the returns give.
  enum Agreement: Hashable {
    case agrees
    /// It would hold if numbers were cut off and not rounded.
    case truncated
    case differs
    /// The number is right and the direction is not.
    case wrongWay
    /// Some values between the bounds bear it and some do not.
    case undecided
  }

  /// The values that the claim may be made of: of a change what it is a part of the earlier count, below
  /// zero for a fall.
  private func values(_ values: AcceptedValues) -> AcceptedValues {
    let one = ExactRational(1, 1)
    switch kind {
    case .count, .share, .rate: return values
    case .points(let direction): return direction == .fall ? values.negated : values
    case .change(let direction):
      guard number.form == .multiple else {
        return direction == .fall ? values.negated : values
      }
      // "Doubled" is a rise by the whole; "halved" a fall by a half.
      return direction == .fall ? values.negated : values.moved(by: -one)
    }
  }

  /// How the claim stands to a quantity within `bounds`.
  func agreement(with bounds: ValueBounds) -> Agreement {
    let meaning = NumberMeaning(number, hedge: hedge)
    let accepted = values(meaning.accepted)
    if accepted.holds(bounds) { return .agrees }
    if accepted.meets(bounds) { return .undecided }
    if let truncated = meaning.truncated.map(values), truncated.holds(bounds) { return .truncated }
    switch kind {
    case .change, .points:
      if let opposite = bounds.negated, accepted.holds(opposite) { return .wrongWay }
    case .count, .share, .rate: break
    }
    return .differs
  }
}
