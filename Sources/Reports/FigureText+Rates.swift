package import PoliceOutcomes

extension FigureText {
  /// Offences for 100,000 residents to one decimal place: "12.3", "11.9 to 12.4", and at its fullest
  /// with the interval, the counts and the year of the residents.
  static func text(_ rate: ForceRate, as style: Style) -> String {
    let number = perResidents(rate)
    guard style == .full else { return number }
    return "\(number) (95% interval \(interval(rate))),"
      + " \(NumberFormat.count(rate.rate.offences)) of"
      + " \(NumberFormat.count(rate.population.residents)) residents in mid-\(rate.population.year)"
  }

  private static func perResidents(_ rate: ForceRate) -> String {
    let most = rate.rate.high ?? rate.rate.low
    if most == rate.rate.low { return NumberFormat.tenths(most) }
    return NumberFormat.tenths(rate.rate.low, rounding: .down) + " to "
      + NumberFormat.tenths(most, rounding: .up)
  }

  /// The limits of the interval of a rate, rounded outward: "10.1 to 14.9".
  package static func interval(_ rate: ForceRate) -> String {
    NumberFormat.tenthLimits(rate.interval)
  }

  /// A difference in percentage points: "+1.2 percentage points", in a table "+1.2".
  static func text(_ change: PointChange, as style: Style) -> String {
    let number = NumberFormat.points(change.value)
    switch style {
    case .table: return number
    case .headline: return "\(number) percentage points"
    case .full:
      let interval = change.interval.map { " (95% interval \(NumberFormat.pointLimits($0)))" }
      return "\(number) percentage points\(interval ?? "")"
    }
  }
}
