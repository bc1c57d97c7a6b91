import PoliceOutcomes

/// What a pooled figure rests on: the forces, of which a table of its kind says what each adds.
struct PooledBasis {
  let result: StudyResult

  /// In words, as HTML.
  func html(_ figure: Figure) -> TextBytes {
    switch figure.value {
    case .forces: return forces(figure)
    case .range, .changeRange: return headline(figure, "the figures of the pooled forces")
    case .points: return headline(figure, "the shares of the two years")
    case .offences, .share, .growth, .standing, .rate, .none: break
    }
    if let measure = figure.measure, !isOf(measure, figure) {
      let pooled = headline(figure, "the pooled figure")
      return figure.panel.isEmpty
        ? pooled : "\(pooled); \(Words.count(figure.panel.count, "force"))"
    }
    return figure.panel.isEmpty ? "" : "\(Words.count(figure.panel.count, "force"))"
  }

  /// Whether a figure is its measure as it stands, of the whole or of one period.
  func isOf(_ measure: Measure, _ figure: Figure) -> Bool {
    figure.id == measure.id || figure.id == "\(measure.id).\(figure.period.id)"
  }

  private func headline(_ figure: Figure, _ words: String) -> TextBytes {
    guard let measure = figure.measure else { return "" }
    return "<a href=\"#\(FigureGroup.anchor(measure.id))\">\(words)</a>"
  }

  /// The forces that a count of forces counts, each with its page.
  private func forces(_ figure: Figure) -> TextBytes {
    let isStanding =
      figure.id == "forces-compared"
      || FunnelVerdict.allCases.contains { $0.countID == figure.id }
    let links = links(FigureCitations(result).forces(countedBy: figure))
    return isStanding ? links : "\(links); <code>requests.csv</code>"
  }

  private func links(_ forces: [Force]) -> TextBytes {
    if forces.isEmpty { return "none" }
    return forces.map { force -> TextBytes in
      "<a href=\"\(PagePath.force(force.id).html)\">\(escaped: force.shortName)</a>"
    }.joined(", ")
  }
}
