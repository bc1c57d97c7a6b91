import PoliceOutcomes

/// What a pooled figure rests on: the forces, of which a table of its kind says what each adds.
struct PooledBasis {
  let result: StudyResult

  /// In words, as HTML.
  func html(_ figure: Figure) -> String {
    switch figure.value {
    case .forces: return forces(figure)
    case .range, .changeRange: return headline(figure, "the figures of the pooled forces")
    case .points: return headline(figure, "the shares of the two years")
    case .offences, .share, .growth, .standing, .rate, .none: break
    }
    if let measure = figure.measure, !isOf(measure, figure) {
      return headline(figure, "the pooled figure")
        + (figure.panel.isEmpty ? "" : "; \(Words.count(figure.panel.count, "force"))")
    }
    return figure.panel.isEmpty ? "" : Words.count(figure.panel.count, "force")
  }

  /// Whether a figure is its measure as it stands, of the whole or of one period.
  func isOf(_ measure: Measure, _ figure: Figure) -> Bool {
    figure.id == measure.id || figure.id == "\(measure.id).\(figure.period.id)"
  }

  private func headline(_ figure: Figure, _ words: String) -> String {
    guard let measure = figure.measure else { return "" }
    return "<a href=\"#\(FigureGroup.anchor(measure.id))\">\(words)</a>"
  }

  /// The forces that a count of forces counts, each with its page.
  private func forces(_ figure: Figure) -> String {
    if let standings = standings(figure) { return standings }
    let pooled = Set(result.pooled.map(\.force.id))
    let returned = Set(result.returns.map(\.force.id))
    let counted = result.requests.filter { request in
      switch figure.id {
      case "forces-asked": !request.asked.isEmpty
      case "forces-replied": returned.contains(request.force.id)
      case "forces-complete": request.status == .complete
      case "forces-partial": request.status == .partial
      case "forces-refused": request.status == .refused
      case "forces-not-held": request.status == .notHeld
      case "forces-no-reply": request.status == .noReply
      default: pooled.contains(request.force.id)
      }
    }
    return links(counted.map(\.force)) + "; <code>requests.csv</code>"
  }

  /// The forces of a count of standings; `nil` where the figure is none.
  private func standings(_ figure: Figure) -> String? {
    let verdict = FunnelVerdict.allCases.first { $0.countID == figure.id }
    if verdict == nil, figure.id != "forces-compared" { return nil }
    let forces = result.returns.map(\.force).filter { force in
      guard case .standing(let standing)? = result.standing(of: force.id)?.value else {
        return false
      }
      return verdict == nil || standing.verdict == verdict
    }
    return links(forces)
  }

  private func links(_ forces: [Force]) -> String {
    if forces.isEmpty { return "none" }
    return forces.map { force in
      "<a href=\"\(PagePath.force(force.id).html)\">\(HTMLText.escaped(force.shortName))</a>"
    }.joined(separator: ", ")
  }
}
