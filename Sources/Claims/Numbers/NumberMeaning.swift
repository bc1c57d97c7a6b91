import PoliceOutcomes

/// What a number with its hedge stands for: the values it may be said of, and those of which it is
/// said by cutting off what should have been rounded.
///
/// - Source: house rules, stated in `docs/claims.md`. They are wider than those by which a report words
///   its own figures (`SharePhrase`): a text by somebody else is not wrong for being worded less
///   strictly.
struct NumberMeaning: Hashable {
  let accepted: AcceptedValues
  let truncated: AcceptedValues?

  /// - Parameter number: without its sign, which is that of what is claimed.
  init(_ number: SpokenNumber, hedge: Hedge) {
    accepted = NumberMeaning.accepted(number, hedge)
    truncated = NumberMeaning.truncated(number, hedge)
  }

  private static let half = ExactRational(1, 2)
  private static let tenth = ExactRational(1, 10)
  private static let point = ExactRational(1, 100)
  private static let one = ExactRational(1, 1)

  private static func accepted(_ number: SpokenNumber, _ hedge: Hedge) -> AcceptedValues {
    let value = number.value
    if number.form == .vague {
      return AcceptedValues(
        from: .init(value: value, isIn: true),
        to: number.upper.map { .init(value: $0, isIn: false) })
    }
    // A percentage that is printed is rounded, so that "at least 37.8%" may be said of 37.79%.
    let slack = number.isRounded ? number.step * half : .zero
    if let upper = number.upper {
      return number.isRounded
        ? .halfOpen(value - slack, upper + slack)
        : AcceptedValues(from: .init(value: value, isIn: true), to: .init(value: upper, isIn: true))
    }
    switch hedge {
    case .none: return plain(number)
    case .about: return about(number)
    case .nearly:
      return AcceptedValues(
        from: .init(value: value - reach(of: number), isIn: true),
        to: .init(value: value, isIn: false))
    case .justOver:
      return AcceptedValues(
        from: .init(value: value, isIn: false),
        to: .init(value: value + reach(of: number), isIn: true))
    case .moreThan: return AcceptedValues(from: .init(value: value, isIn: false), to: nil)
    case .lessThan: return AcceptedValues(from: nil, to: .init(value: value, isIn: false))
    case .atLeast: return AcceptedValues(from: .init(value: value - slack, isIn: true), to: nil)
    case .atMost:
      return AcceptedValues(
        from: nil, to: .init(value: value + slack, isIn: !number.isRounded))
    }
  }

  /// Without a hedge a count is that count, a percentage is what rounds to it, half away from zero, and a
  /// fraction is as good as it is near.
  private static func plain(_ number: SpokenNumber) -> AcceptedValues {
    switch number.form {
    case .fraction, .multiple: return .around(number.value, nearness(of: number))
    case .numeral, .percentage, .points, .vague:
      guard number.isRounded else { return .exactly(number.value) }
      // None and all are printed of nothing else.
      if number.form == .percentage, [.zero, one].contains(number.value) {
        return .exactly(number.value)
      }
      return .halfOpen(number.value - number.step * half, number.value + number.step * half)
    }
  }

  private static func about(_ number: SpokenNumber) -> AcceptedValues {
    switch number.form {
    case .fraction, .multiple: return plain(number)
    case .percentage:
      return plain(number).joined(with: .around(number.value, nearness(of: number)))
    case .numeral, .points, .vague:
      let reach = min(number.unit * half, number.value * tenth)
      return plain(number).joined(with: .halfOpen(number.value - reach, number.value + reach))
    }
  }

  /// A tenth of the number, and of a percentage or a fraction one percentage point at most.
  private static func nearness(of number: SpokenNumber) -> ExactRational {
    number.form == .multiple ? number.value * tenth : min(number.value * tenth, point)
  }

  /// How far "nearly" and "just over" reach: a tenth of the number, of a percentage its last place that is
  /// no nought, and three percentage points at most; of a count half of that place, or one.
  private static func reach(of number: SpokenNumber) -> ExactRational {
    let tenth = number.value * tenth
    switch number.form {
    case .multiple: return tenth
    case .fraction: return min(tenth, point * ExactRational(3, 1))
    case .percentage, .points:
      return min(tenth, min(point * ExactRational(3, 1), max(number.unit, point)))
    case .numeral, .vague: return max(one, min(tenth, number.unit * half))
    }
  }

  /// What is above the number by less than its last place, and rounds to the next.
  private static func truncated(_ number: SpokenNumber, _ hedge: Hedge) -> AcceptedValues? {
    guard hedge == .none || hedge == .about, number.upper == nil else { return nil }
    let place = number.isRounded ? number.step : number.unit
    guard number.isRounded || hedge == .about && one < place,
      number.value != one || number.form == .numeral
    else { return nil }
    switch number.form {
    case .numeral, .percentage, .points:
      return .halfOpen(number.value + place * half, number.value + place)
    case .fraction, .multiple, .vague: return nil
    }
  }
}
