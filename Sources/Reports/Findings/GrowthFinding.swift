import PoliceOutcomes

/// How recorded offences changed from one whole year to the next, in the forces that gave both.
enum GrowthFinding {
  static func findings(_ result: StudyResult) -> [Finding] {
    if result.hasMixedYears { return [] }
    return result.figures.all.compactMap { figure in
      guard figure.id == "growth.\(figure.period.id)",
        case .growth(let growth) = figure.value,
        figure.period.yearBasis != nil, growth.earlierPeriod.yearBasis == figure.period.yearBasis,
        BreakWords.mayLead(growth.breaks, result), growth.change != nil,
        let (movement, size) = movement(growth, figure: figure, result)
      else { return nil }
      return Finding(
        """
        \(movement) from \(growth.earlierPeriod.name) to \(figure.period.name)\(size), \
        \(counts(growth, figure: figure)), in the \
        \(result.forces(figure)) that gave both years\
        \(BreakWords.clause(growth.breaks)).
        """)
    }
  }

  /// What recorded offences did, and what stands after the periods; `nil` of too few.
  private static func movement(
    _ growth: Growth, figure: Figure, _ result: StudyResult
  ) -> (movement: Sentence, size: Sentence)? {
    let settings = result.description.settings
    let phrase = GrowthPhrase(growth, interval: growth.interval, settings: settings)
    let signed = result.printed(figure)
    let size = PrintedFigure(
      id: figure.id, text: FigureText.changeSizes(growth, settings: settings))
    switch phrase {
    case .counts: return nil
    case .unchanged: return ("Recorded offences did not change", "")
    case .cannotTell: return ("No change in recorded offences can be told", ": \(strong: signed)")
    case .withinChance:
      return (
        "Recorded offences \(phrase.words(growth, settings: settings))", ": \(strong: signed)"
      )
    case .percentage(let direction):
      let by = growth.earlier.exact == nil || growth.later.exact == nil ? "by " : ""
      return ("Recorded offences \(direction.rawValue) \(by)\(strong: size)", "")
    case .fellToNone, .times, .moreThanTimes, .halved, .moreThanHalved, .exactly, .about:
      return (
        "Recorded offences \(phrase.words(growth, settings: settings)) (\(strong: signed))", ""
      )
    }
  }

  private static func counts(_ growth: Growth, figure: Figure) -> PrintedFigure {
    PrintedFigure(id: figure.id, text: FigureText.counts(growth.earlier, growth.later))
  }
}
