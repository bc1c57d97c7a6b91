import PoliceOutcomes

/// How recorded offences changed from one whole year to the next, in the forces that gave both.
enum GrowthFinding {
  static func findings(_ result: StudyResult) -> [Finding] {
    if result.hasMixedYears { return [] }
    return result.figures.all.compactMap { figure in
      guard figure.measure?.kind == .growth, figure.force == nil,
        case .growth(let growth) = figure.value,
        figure.period.yearBasis != nil, growth.earlierPeriod.yearBasis == figure.period.yearBasis,
        BreakWords.mayLead(growth.breaks, result), let change = growth.change
      else { return nil }
      return Finding(
        """
        Recorded offences \(movement(change, figure: figure, result)) from \
        \(growth.earlierPeriod.name) to \(figure.period.name), \
        \(counts(growth, figure: figure)), in the \
        \(Words.count(figure.panel.count, "force")) that gave both years\
        \(BreakWords.clause(growth.breaks)).
        """)
    }
  }

  private static func movement(
    _ change: (low: SignedFraction, high: SignedFraction), figure: Figure, _ result: StudyResult
  ) -> Sentence {
    guard change.low == change.high else {
      return "changed by \(strong: result.printed(figure))"
    }
    if change.low.change == 0 { return "did not change" }
    let size = PrintedFigure(
      id: figure.id, text: NumberFormat.changeSize(change.low, places: 0))
    return change.low.change > 0 ? "rose \(strong: size)" : "fell \(strong: size)"
  }

  private static func counts(_ growth: Growth, figure: Figure) -> PrintedFigure {
    PrintedFigure(id: figure.id, text: FigureText.counts(growth.earlier, growth.later))
  }
}
