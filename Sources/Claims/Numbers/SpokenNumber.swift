import PoliceOutcomes

/// A number as a text says it, before it is known what it counts.
struct SpokenNumber: Hashable {
  /// 13,860; 0.04 for 4%; 0.05 for five points; a third for "a third"; 2 for "twice" and "doubled";
  /// a half for "halved".
  var value: ExactRational
  /// The last place that is written: 1 of "13,860", a thousandth of "4.1%".
  var step: ExactRational
  /// The last place that is not a nought: 1,000 of "14,000", a tenth of "40%".
  var unit: ExactRational
  var form: Form
  /// "+26%" and "-22%" say which way something went; `nil` where no sign is written.
  var isNegative: Bool?
  /// The other end of "3% to 5%".
  var upper: ExactRational?

  enum Form: Hashable {
    case numeral
    case percentage
    case points
    /// "a third", "1 in 25".
    case fraction
    /// "twice", "doubled", "three times", "halved".
    case multiple
    /// "hundreds", "dozens": from `value` up to `upper`.
    case vague
  }

  init(
    _ value: ExactRational, step: ExactRational, unit: ExactRational, form: Form,
    isNegative: Bool? = nil, upper: ExactRational? = nil
  ) {
    self.value = value
    self.step = step
    self.unit = unit
    self.form = form
    self.isNegative = isNegative
    self.upper = upper
  }

  /// A number that is written out, or a part of a whole.
  init(_ value: ExactRational, form: Form) {
    self.init(value, step: ExactRational(1, 1), unit: ExactRational(1, 1), form: form)
  }

  /// Whether the number is a part of something, or a change of it.
  var isRelative: Bool {
    switch form {
    case .percentage, .fraction, .multiple: true
    case .numeral, .points, .vague: false
    }
  }

  /// Whether the number is printed rounded as it stands: a percentage is, and what has decimal places; a
  /// count is not.
  var isRounded: Bool {
    form == .percentage || form == .points || isScaled || step < ExactRational(1, 1)
  }

  /// Whether words such as "million" stand for its last places.
  var isScaled = false
}
