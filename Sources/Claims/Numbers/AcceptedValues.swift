import PoliceOutcomes

/// The values that words with a number in them may stand for: a run of numbers whose ends belong to it
/// or do not, and which may have no end on a side.
struct AcceptedValues: Hashable {
  let lower: End?
  let upper: End?

  struct End: Hashable {
    let value: ExactRational
    /// Whether the value itself belongs to the run.
    let isIn: Bool
  }

  init(from lower: End?, to upper: End?) {
    self.lower = lower
    self.upper = upper
  }

  /// The one value.
  static func exactly(_ value: ExactRational) -> AcceptedValues {
    AcceptedValues(from: End(value: value, isIn: true), to: End(value: value, isIn: true))
  }

  /// From `lower`, itself included, up to `upper`, itself not.
  static func halfOpen(_ lower: ExactRational, _ upper: ExactRational) -> AcceptedValues {
    AcceptedValues(from: End(value: lower, isIn: true), to: End(value: upper, isIn: false))
  }

  /// `value` and whatever is at most `distance` away.
  static func around(_ value: ExactRational, _ distance: ExactRational) -> AcceptedValues {
    AcceptedValues(
      from: End(value: value - distance, isIn: true), to: End(value: value + distance, isIn: true))
  }

  func contains(_ value: ExactRational) -> Bool {
    let isAbove = lower.map { $0.value < value || $0.isIn && $0.value == value } ?? true
    let isBelow = upper.map { value < $0.value || $0.isIn && $0.value == value } ?? true
    return isAbove && isBelow
  }

  /// Whether some value of `bounds` is in the run.
  func meets(_ bounds: ValueBounds) -> Bool {
    if contains(bounds.low) || bounds.high.map(contains) ?? (upper == nil) { return true }
    // Else the run lies within the bounds, or beside them.
    let isBelowTop = { (value: ExactRational) in bounds.high.map { value < $0 } ?? true }
    return [lower, upper].contains { end in
      end.map { bounds.low < $0.value && isBelowTop($0.value) } ?? false
    }
  }

  /// Whether every value of `bounds` is in the run.
  func holds(_ bounds: ValueBounds) -> Bool {
    contains(bounds.low) && (bounds.high.map(contains) ?? (upper == nil))
  }

  /// The same run on the other side of zero.
  var negated: AcceptedValues {
    AcceptedValues(
      from: upper.map { End(value: -$0.value, isIn: $0.isIn) },
      to: lower.map { End(value: -$0.value, isIn: $0.isIn) })
  }

  /// The run moved by `distance`.
  func moved(by distance: ExactRational) -> AcceptedValues {
    AcceptedValues(
      from: lower.map { End(value: $0.value + distance, isIn: $0.isIn) },
      to: upper.map { End(value: $0.value + distance, isIn: $0.isIn) })
  }

  /// The run from the least of both to the most of both, which overlap or touch.
  func joined(with other: AcceptedValues) -> AcceptedValues {
    AcceptedValues(
      from: AcceptedValues.outer(lower, other.lower) { $0 < $1 },
      to: AcceptedValues.outer(upper, other.upper) { $1 < $0 })
  }

  private static func outer(
    _ one: End?, _ other: End?, _ isOutside: (ExactRational, ExactRational) -> Bool
  ) -> End? {
    guard let one, let other else { return nil }
    if one.value == other.value { return End(value: one.value, isIn: one.isIn || other.isIn) }
    return isOutside(one.value, other.value) ? one : other
  }
}

/// The least and the most that what a text speaks of can be, by the returns.
struct ValueBounds: Hashable {
  let low: ExactRational
  /// `nil` where nothing bounds it.
  let high: ExactRational?

  init(_ low: ExactRational, _ high: ExactRational?) {
    self.low = low
    self.high = high
  }

  init(_ count: OffenceCount) {
    self.init(ExactRational(count.low, 1), count.high.map { ExactRational($0, 1) })
  }

  /// What is left of the whole.
  var complement: ValueBounds {
    let one = ExactRational(1, 1)
    return ValueBounds(high.map { one - $0 } ?? .zero, one - low)
  }

  /// Both ends on the other side of zero; `nil` where nothing bounds it.
  var negated: ValueBounds? { high.map { ValueBounds(-$0, -low) } }
}
