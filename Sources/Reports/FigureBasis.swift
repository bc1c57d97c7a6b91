package import PoliceOutcomes

/// What a printed percentage must rest on before it may be published: a numerator and a
/// denominator, the basis of its counts, the forces it covers, and when it ends.
package enum FigureBasis {
  /// The ids of percentages that `report` prints without one of these, each once, with what is not
  /// there; none in a report that may be published.
  package static func missing(in report: Report, of result: StudyResult) -> [String] {
    var seen: Set<String> = []
    return PrintedFigures.figures(in: report).compactMap { printed in
      guard printed.text.contains("%"), seen.insert(printed.id).inserted else { return nil }
      guard let figure = result.figures[printed.id] else { return "\(printed.id): no such figure" }
      let gaps = gaps(of: figure, in: result)
      return gaps.isEmpty ? nil : "\(printed.id): no \(Words.list(gaps))"
    }
  }

  /// What a figure lacks.
  static func gaps(of figure: Figure, in result: StudyResult) -> [String] {
    let counted = result.returns.filter { figure.panel.contains($0.force.id) }
    let isOfOffences = counted.allSatisfy { $0.basis == .offencesRecorded }
    return [
      hasNumerator(figure) ? nil : "numerator",
      hasDenominator(figure) ? nil : "denominator",
      !needsBasis(figure) || isOfOffences ? nil : "basis",
      figure.panel.isEmpty || counted.count < figure.panel.count ? "panel" : nil,
      result.description.window.contains(figure.period) ? nil : "cut-off",
    ].compactMap { $0 }
  }

  private static func hasNumerator(_ figure: Figure) -> Bool {
    switch figure.value {
    case .share, .standing, .growth: figure.measure != nil
    // Its assumptions stand in its definition.
    case .range: !figure.definition.isEmpty
    case .offences, .forces, .none: false
    }
  }

  private static func hasDenominator(_ figure: Figure) -> Bool {
    switch figure.value {
    case .share(let share): figure.measure?.denominator != nil && share.base.low > 0
    case .standing(let standing):
      figure.measure?.denominator != nil && standing.share.base.low > 0
    case .growth(let growth): growth.change != nil
    case .range: figure.measure?.denominator != nil
    case .offences, .forces, .none: false
    }
  }

  /// Whether the figure is made of outcomes.
  private static func needsBasis(_ figure: Figure) -> Bool { figure.measure?.denominator != nil }
}
