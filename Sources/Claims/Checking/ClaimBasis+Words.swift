package import PoliceOutcomes
import Reports

// What a claim is held against, in words. Numbers are printed as a report prints them.
extension ClaimBasis {
  /// The figures with what they are, and what is made of them.
  func lines(settings: StudySettings) -> [String] {
    let lines = figures.map { figure in
      "  \(figure.title) (\(figure.id)): \(FigureText.text(figure.value, settings: settings))"
    }
    let made = bounds.map { size($0) } ?? "not known"
    switch part {
    case .value, .numerator, .denominator, .earlier, .later: return lines
    case .forces: return lines + ["  It covers \(made) forces."]
    case .complement, .others: return lines + ["  The others: \(made)."]
    case .change: return lines + ["  The change: \(made)."]
    case .difference: return lines + ["  The difference: \(made)."]
    }
  }

  /// What the returns give, as a sentence would say it.
  ///
  /// - Parameter isFine: whether decimal places are asked for.
  func given(isFine: Bool, settings: StudySettings) -> String {
    if part == .value, let figure = figures.first {
      return FigureText.text(figure.value, settings: settings, as: isFine ? .table : .headline)
    }
    return bounds.map { size($0) } ?? "no number"
  }

  /// A part of a figure, or what is made of two, rounded outward where it is a range.
  private func size(_ bounds: ValueBounds) -> String {
    switch part {
    case .value, .numerator, .denominator, .earlier, .later, .forces, .others:
      let low = bounds.low.rounded(times: 1) ?? 0
      let high = bounds.high.map { $0.rounded(times: 1) ?? low }
      return NumberFormat.count(OffenceCount(from: low, through: high))
    case .complement:
      return NumberFormat.percentages(
        from: bounds.low, to: bounds.high ?? ExactRational(1, 1), places: 1, areBounds: true)
    case .change:
      return bounds.high.map {
        NumberFormat.changes(from: bounds.low, to: $0, places: 1, areBounds: true)
      } ?? "not known"
    case .difference:
      return bounds.high.map {
        "\(NumberFormat.points(from: bounds.low, to: $0)) percentage points"
      } ?? "not known"
    }
  }
}
