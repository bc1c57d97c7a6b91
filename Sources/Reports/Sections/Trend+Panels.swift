import PoliceOutcomes

// What the changes of the table are taken in, and what they are taken across.
extension Trend {
  /// The change in whichever forces gave each year, beside that of the balanced panel, with the
  /// forces that come and go; then the breaks each change crosses.
  var changeNotes: [Sentence] {
    let growths = points.compactMap { point in
      result.figure("growth", force: force?.id, in: point.period)
    }
    return (force == nil ? panelNotes : []) + growths.compactMap(breakNote)
  }

  private var panelNotes: [Sentence] {
    let figures = points.compactMap { result.figure("growth-unbalanced", in: $0.period) }
    let steady = figures.filter { movers($0).isEmpty }
    let lead: Sentence = "In whichever forces gave each year the change is "
    let all = steady.map { "\(change($0)) in \($0.period.name)" as Sentence }
    return
      (steady.isEmpty
      ? [] : [lead + Words.sentences(all) + ", the same: no force entered or left."])
      + figures.filter { !movers($0).isEmpty }.map { figure in
        lead + "\(change(figure)) in \(figure.period.name): "
          + Sentence("\(movers(figure).joined(separator: "; ")).")
      }
  }

  /// The change with its interval: "+66.7% (95% interval +51.1% to +83.9%)".
  private func change(_ figure: Figure) -> Sentence {
    let printed: Sentence = "\(result.printed(figure, as: .table))"
    guard let interval = result.interval(figure) else { return printed }
    return printed + " (95% interval \(interval))"
  }

  /// "Essex enters", "Kent and Surrey leave": the forces that give one of the two years only.
  private func movers(_ figure: Figure) -> [String] {
    let earlier = ReportingPeriod(
      first: figure.period.first.adding(-12), last: figure.period.last.adding(-12))
    let panel = result.pooled.filter { figure.panel.contains($0.force.id) }
    func names(_ isMover: (ForceCounts) -> Bool) -> [String] {
      panel.filter(isMover).map(\.force.shortName).sorted()
    }
    func gives(_ counts: ForceCounts, _ period: ReportingPeriod?) -> Bool {
      period.map { counts.recorded(in: $0) != nil } ?? false
    }
    let entering = names { !gives($0, earlier) }
    let leaving = names { !gives($0, figure.period) }
    return [
      entering.isEmpty
        ? nil : "\(Words.list(entering)) \(entering.count == 1 ? "enters" : "enter")",
      leaving.isEmpty ? nil : "\(Words.list(leaving)) \(leaving.count == 1 ? "leaves" : "leave")",
    ].compactMap { $0 }
  }

  private func breakNote(_ figure: Figure) -> Sentence? {
    guard case .growth(let growth) = figure.value, !growth.breaks.isEmpty else { return nil }
    let held =
      BreakWords.mayLead(growth.breaks, result) || force != nil
      ? "" : "; it is kept out of the key findings"
    return Sentence("The change to \(figure.period.name) crosses a break")
      + BreakWords.clause(growth.breaks) + Sentence("\(held).")
  }
}
