import PoliceOutcomes

/// What each force adds to the pooled figures of one kind: a row a force, a column a figure.
struct ForceMatrix {
  private let group: FigureGroup
  private let figures: [Figure]
  private let result: StudyResult

  /// `nil` where the figures are of no forces, or are taken from other figures.
  init?(_ group: FigureGroup, _ result: StudyResult) {
    self.group = group
    self.result = result
    let basis = PooledBasis(result: result)
    figures = group.figures.filter { figure in
      if figure.panel.isEmpty { return false }
      switch figure.value {
      case .forces, .range, .changeRange, .points, .rate, .standing, .none: return false
      case .offences, .share, .growth: return figure.measure.map { basis.isOf($0, figure) } ?? true
      }
    }
    if figures.isEmpty { return nil }
  }

  /// The table, closed until a reader opens it.
  var html: [String] {
    let id = "adds-\(HTMLText.anchor(group.stem))"
    let heads = figures.map { figure in
      "<th scope=\"col\" class=\"n\"><a href=\"#\(HTMLText.anchor(figure.id))\">"
        + "\(HTMLText.escaped(group.name(figure, force: nil)))</a></th>"
    }
    let traces = figures.map { figure in
      Dictionary(
        Trace.forces(of: figure, in: result).map { ($0.force.id, $0) },
        uniquingKeysWith: { first, _ in first })
    }
    let rows = result.returns.map(\.force).filter { force in traces.contains { $0[force.id] != nil }
    }
    .map { force in
      let cells = zip(figures, traces).map { cell($0, force, $1[force.id]) }
      let page = PagePath.sources(of: force.id).html
      return
        "<tr><th scope=\"row\"><a href=\"\(page)\">\(HTMLText.escaped(force.shortName))</a></th>"
        + "\(cells.joined())</tr>"
    }
    return [
      "<details class=\"adds\"><summary id=\"\(id)-summary\">What each force adds</summary>",
      "<div class=\"table\" role=\"region\" tabindex=\"0\""
        + " aria-labelledby=\"\(id)-summary kind-\(HTMLText.anchor(group.stem))-heading\">",
      "<table><thead><tr><th scope=\"col\">Force</th>\(heads.joined())</tr></thead>", "<tbody>",
    ] + rows + ["</tbody></table></div></details>"]
  }

  private func cell(_ figure: Figure, _ force: Force, _ part: Trace.ForcePart?) -> String {
    guard let part else { return "<td class=\"n\">not in it</td>" }
    let own = ownFigure(of: figure, force)
    let text = HTMLText.escaped(numbers(figure, own, part))
    guard let own else { return "<td class=\"n\">\(text)</td>" }
    let page = PagePath.sources(of: force.id).html
    return "<td class=\"n\"><a href=\"\(page)#\(HTMLText.anchor(own.id))\">\(text)</a></td>"
  }

  /// The force's figure of the same measure and months.
  private func ownFigure(of figure: Figure, _ force: Force) -> Figure? {
    guard let measure = figure.measure else { return result.figures["\(figure.id).\(force.id)"] }
    let stem = "\(measure.id).\(force.id)"
    return figure.isWhole ? result.figures[stem] : result.figures["\(stem).\(figure.period.id)"]
  }

  /// The force's own figure, or the sums of what it is counted from.
  private func numbers(_ figure: Figure, _ own: Figure?, _ part: Trace.ForcePart) -> String {
    switch (figure.value, own?.value) {
    case (.share, .share(let share)?): return FigureText.counts(share)
    case (.offences, .offences(let count)?): return NumberFormat.count(count)
    case (.growth, .growth(let growth)?): return FigureText.counts(growth.earlier, growth.later)
    case (.share, _):
      return "\(sum(part, [.counted])) of \(sum(part, [.counted, .perhaps, .total]))"
    case (.growth, _): return "\(sum(part, [.earlier])) to \(sum(part, [.later]))"
    case (.offences, _), (.standing, _), (.range, _), (.changeRange, _), (.points, _), (.rate, _),
      (.forces, _), (.none, _):
      return sum(part, [.counted])
    }
  }

  private func sum(_ part: Trace.ForcePart, _ roles: [Trace.Role]) -> String {
    NumberFormat.count(part.rows.filter { roles.contains($0.role) }.map(\.observation.count).total)
  }
}
