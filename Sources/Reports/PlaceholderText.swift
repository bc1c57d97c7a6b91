package import PoliceOutcomes

/// What a placeholder prints of a figure, in the narrative and in templates.
package enum PlaceholderText {
  /// What a template may ask for besides the styles of the narrative: parts of a figure.
  package static let parts = [
    "counts", "numerator", "denominator", "interval", "title", "period", "definition",
  ]

  /// The figure in a style of the narrative, as a sentence prints it unless one is asked for; `nil` where
  /// there is no such style.
  static func printed(
    _ figure: Figure, style: String?, settings: StudySettings
  ) -> PrintedFigure? {
    switch style {
    case nil, "headline": FigureText.printed(figure, settings: settings)
    case "table": FigureText.printed(figure, settings: settings, as: .table)
    case "full": FigureText.printed(figure, settings: settings, as: .full)
    case "words": inWords(figure, settings: settings)
    default: nil
    }
  }

  /// The figure in a style of the narrative, or a part of it; `nil` where it has no such part.
  ///
  /// A figure without a value prints the reason in the place of a number, and so does one that is of too few
  /// offences in the place of its interval.
  package static func text(
    _ figure: Figure, style: String?, settings: StudySettings
  ) -> String? {
    if let printed = printed(figure, style: style, settings: settings) { return printed.text }
    switch style {
    case "title": return figure.title
    case "period": return figure.period.name
    case "definition": return figure.definition
    default: break
    }
    if case .none(let reason) = figure.value { return reason.words }
    switch style {
    case "counts":
      return counts(figure.value).map { $0.words ?? "\($0.numerator) of \($0.denominator)" }
    case "numerator": return counts(figure.value)?.numerator
    case "denominator": return counts(figure.value)?.denominator
    case "interval": return interval(figure.value, settings: settings)
    default: return nil
    }
  }

  /// The figure as a sentence says it: "about 1 in 25", "rose by 26%"; as printed where it bears no
  /// words.
  private static func inWords(_ figure: Figure, settings: StudySettings) -> PrintedFigure {
    switch figure.value {
    case .share(let share):
      let words = SharePhrase(share, settings: settings).words(share)
      return PrintedFigure(id: figure.id, text: words)
    case .growth(let growth):
      let words = GrowthPhrase(growth, interval: growth.interval, settings: settings).words(growth)
      return PrintedFigure(id: figure.id, text: words)
    case .offences, .range, .changeRange, .points, .rate, .standing, .forces, .none:
      return FigureText.printed(figure, settings: settings)
    }
  }

  /// What is counted and out of how many, as `figures.csv` has them, and the words for both where they are
  /// no part of a whole; `nil` for a figure that is of no two counts.
  private static func counts(
    _ value: FigureValue
  ) -> (numerator: String, denominator: String, words: String?)? {
    switch value {
    case .share(let share): counts(share)
    case .standing(let standing): counts(standing.share)
    case .growth(let growth):
      (
        NumberFormat.count(growth.later), NumberFormat.count(growth.earlier),
        FigureText.counts(growth.earlier, growth.later)
      )
    case .rate(let rate):
      (
        NumberFormat.count(rate.rate.offences), NumberFormat.count(rate.population.residents), nil
      )
    case .offences, .forces, .range, .changeRange, .points, .none: nil
    }
  }

  private static func counts(
    _ share: Share
  ) -> (numerator: String, denominator: String, words: String?) {
    (FigureText.numerator(share), FigureText.denominator(share), nil)
  }

  /// The limits of the interval, the reason why there is none, or `nil` for a figure of a kind that has none.
  private static func interval(_ value: FigureValue, settings: StudySettings) -> String? {
    switch value {
    case .offences, .forces, .range, .changeRange: nil
    case .share, .growth, .rate, .points, .standing, .none:
      FigureText.interval(value, settings: settings)
        ?? FigureText.reason(value, settings: settings) ?? "no interval"
    }
  }
}
