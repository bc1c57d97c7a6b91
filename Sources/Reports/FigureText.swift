package import PoliceOutcomes

/// What a figure reads as, wherever it is printed.
///
/// Where counts are withheld a share is printed as a range, and nothing is printed tighter than
/// the bounds that the counts were given in.
package enum FigureText {
  /// How closely a figure is printed.
  package enum Style: Hashable, Sendable {
    /// In a sentence: no decimal places.
    case headline
    /// In a table: one decimal place, none on a base below 100.
    case table
    /// With its interval, its counts, and what the reader must know.
    case full
  }

  /// The figure as printed. A figure that there is not is printed as the reason.
  package static func printed(
    _ figure: Figure, settings: StudySettings, as style: Style = .headline
  ) -> PrintedFigure {
    PrintedFigure(id: figure.id, text: text(figure.value, settings: settings, as: style))
  }

  /// The reason why a figure has no percentage, or `nil` where it has one or needs none.
  package static func reason(
    _ value: FigureValue, settings: StudySettings
  ) -> String? {
    switch value {
    case .none(let reason): reason.words
    case .share(let share) where isSmall(share, settings: settings):
      "no percentage on fewer than \(NumberFormat.count(settings.smallBase)) offences"
    case .growth(let growth) where growth.change == nil: NoFigure.fromZero.words
    case .share, .growth, .offences, .forces, .standing, .range, .changeRange, .points, .rate: nil
    }
  }

  /// The limits of the interval of a value: "9.7% to 13.8%"; `nil` where it has none, or is of too few
  /// offences for one.
  package static func interval(_ value: FigureValue, settings: StudySettings) -> String? {
    switch value {
    case .share(let share): interval(share, settings: settings)
    case .growth(let growth): interval(growth)
    case .rate(let rate): interval(rate)
    case .points(let change): change.interval.map { NumberFormat.pointLimits($0) }
    case .standing(let standing): NumberFormat.interval(standing.limits, places: 1)
    case .offences, .forces, .range, .changeRange, .none: nil
    }
  }

  /// The value as printed, at its fullest unless another style is asked for.
  package static func text(
    _ value: FigureValue, settings: StudySettings, as style: Style = .full
  ) -> String {
    switch value {
    case .offences(let count): NumberFormat.count(count)
    case .forces(let count): NumberFormat.count(count)
    case .share(let share):
      text(share, settings: settings, as: style)
    case .growth(let growth): text(growth, settings: settings, as: style)
    case .range(let low, let high, let areBounds):
      NumberFormat.percentages(
        from: low, to: high, places: style == .headline ? 0 : 1, areBounds: areBounds)
    case .changeRange(let low, let high, let areBounds):
      NumberFormat.changes(
        from: low, to: high, places: style == .headline ? 0 : 1, areBounds: areBounds)
    case .points(let change): text(change, as: style)
    case .rate(let rate): text(rate, as: style)
    case .standing(let standing): text(standing, as: style)
    case .none(.smallBase(let earlier, let later)):
      "\(counts(earlier, later)): \(NoFigure.smallBase(earlier: earlier, later: later).words)"
    case .none(let reason): reason.words
    }
  }
}
