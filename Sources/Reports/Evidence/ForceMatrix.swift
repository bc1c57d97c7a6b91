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
  var html: TextBytes {
    let id = "adds-\(HTMLText.anchor(group.stem))"
    var html: TextBytes = """
      <details class="adds"><summary id="\(id)-summary">What each force adds</summary>
      <div class="table" role="region" tabindex="0" \
      aria-labelledby="\(id)-summary kind-\(HTMLText.anchor(group.stem))-heading">
      <table><thead><tr><th scope="col">Force</th>
      """
    for figure in figures {
      html.append(
        """
        <th scope="col" class="n"><a href="#\(HTMLText.anchor(figure.id))">\
        \(escaped: group.name(figure, force: nil))</a></th>
        """)
    }
    html.add("</tr></thead>\n<tbody>\n")
    let panels = figures.map { Set($0.panel) }
    for counts in result.returns where panels.contains(where: { $0.contains(counts.force.id) }) {
      let page = PagePath.sources(of: counts.force.id).html
      html.append(
        "<tr><th scope=\"row\"><a href=\"\(page)\">\(escaped: counts.force.shortName)</a></th>")
      for (figure, panel) in zip(figures, panels) {
        if panel.contains(counts.force.id) {
          addCell(figure, counts, page, to: &html)
        } else {
          html.add("<td class=\"n\">not in it</td>")
        }
      }
      html.add("</tr>\n")
    }
    html.add("</tbody></table></div></details>\n")
    return html
  }

  private func addCell(
    _ figure: Figure, _ counts: ForceCounts, _ page: String, to html: inout TextBytes
  ) {
    let own = ownFigure(of: figure, counts.force)
    html.add("<td class=\"n\">")
    if let own {
      html.add("<a href=\"")
      html.add(text: page)
      html.add("#")
      html.add(text: HTMLText.anchor(own.id))
      html.add("\">")
    }
    html.add(escaped: numbers(figure, own, counts))
    html.add(own == nil ? "</td>" : "</a></td>")
  }

  /// The force's figure of the same measure and months.
  private func ownFigure(of figure: Figure, _ force: Force) -> Figure? {
    guard let measure = figure.measure else { return result.figures["\(figure.id).\(force.id)"] }
    let stem = "\(measure.id).\(force.id)"
    return figure.isWhole ? result.figures[stem] : result.figures["\(stem).\(figure.period.id)"]
  }

  /// The force's own figure, or the sums of what it is counted from.
  private func numbers(_ figure: Figure, _ own: Figure?, _ counts: ForceCounts) -> String {
    switch (figure.value, own?.value) {
    case (.share, .share(let share)?): return FigureText.counts(share)
    case (.offences, .offences(let count)?): return NumberFormat.count(count)
    case (.growth, .growth(let growth)?): return FigureText.counts(growth.earlier, growth.later)
    default: break
    }
    let rows = Trace.rows(of: counts, in: figure)
    switch figure.value {
    case .share:
      return "\(sum(rows, [.counted])) of \(sum(rows, [.counted, .perhaps, .total]))"
    case .growth: return "\(sum(rows, [.earlier])) to \(sum(rows, [.later]))"
    case .offences, .standing, .range, .changeRange, .points, .rate, .forces, .none:
      return sum(rows, [.counted])
    }
  }

  private func sum(_ rows: [Trace.Row], _ roles: [Trace.Role]) -> String {
    NumberFormat.count(rows.filter { roles.contains($0.role) }.map(\.observation.count).total)
  }
}
