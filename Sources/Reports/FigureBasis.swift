package import PoliceOutcomes

/// What a printed percentage must rest on before it may be published: a numerator and a
/// denominator, the basis of its counts, the forces it covers, and when it ends.
package enum FigureBasis {
  /// The ids of percentages that `report` prints without one of these, each once, with what is not
  /// there; none in a report that may be published.
  package static func missing(in report: Report, of result: StudyResult) -> [String] {
    var seen: Set<String> = []
    let bases = Dictionary(
      result.returns.map { ($0.force.id, $0.basis) }, uniquingKeysWith: { first, _ in first })
    var missing: [String] = []
    PrintedFigures.visit(report) { printed in
      guard !printed.text.hasOnlyBytes({ $0 != UInt8(ascii: "%") }),
        seen.insert(printed.id).inserted
      else { return }
      guard let figure = result.figures[printed.id] else {
        missing.append("\(printed.id): no such figure")
        return
      }
      let gaps = gaps(of: figure, bases: bases, window: result.description.window)
      if !gaps.isEmpty { missing.append("\(printed.id): no \(Words.list(gaps))") }
    }
    return missing
  }

  /// What a figure lacks.
  ///
  /// - Parameter bases: the counting basis of each force that returned counts, by its id.
  private static func gaps(
    of figure: Figure, bases: [String: CountingBasis], window: ReportingPeriod
  ) -> [String] {
    let panel = figure.panel.map { bases[$0] }
    let isOfOffences = panel.allSatisfy { $0 == nil || $0 == .offencesRecorded }
    return [
      hasNumerator(figure) ? nil : "numerator",
      hasDenominator(figure) ? nil : "denominator",
      !needsBasis(figure) || isOfOffences ? nil : "basis",
      panel.isEmpty || panel.contains(nil) ? "panel" : nil,
      window.contains(figure.period) ? nil : "cut-off",
    ].compactMap { $0 }
  }

  private static func hasNumerator(_ figure: Figure) -> Bool {
    switch figure.value {
    case .share: figure.measure != nil || isShareWithoutMeasure(figure)
    case .standing, .growth: figure.measure != nil
    // Its assumptions stand in its definition.
    case .range, .changeRange: !figure.definition.isEmpty
    case .points: figure.measure != nil
    // Offences, out of residents; its only percentage is how sure its interval is.
    case .rate: true
    case .offences, .forces, .none: false
    }
  }

  private static func hasDenominator(_ figure: Figure) -> Bool {
    switch figure.value {
    case .share(let share):
      (figure.measure?.denominator != nil || isShareWithoutMeasure(figure)) && share.base.low > 0
    case .standing(let standing):
      figure.measure?.denominator != nil && standing.share.base.low > 0
    case .growth(let growth): growth.change != nil
    case .range: figure.measure?.denominator != nil || isShareWithoutMeasure(figure)
    case .points: figure.measure?.denominator != nil
    case .changeRange: figure.measure != nil
    case .rate: true
    case .offences, .forces, .none: false
    }
  }

  /// Whether the figure is the share of outcomes as stated, or a force's part of all offences: its
  /// definition says what is counted and out of what.
  private static func isShareWithoutMeasure(_ figure: Figure) -> Bool {
    !figure.outcomes.isEmpty || figure.id.hasPrefix("weight.")
  }

  /// Whether the figure is made of outcomes.
  private static func needsBasis(_ figure: Figure) -> Bool {
    figure.measure?.denominator != nil || !figure.outcomes.isEmpty
  }
}
