import PoliceOutcomes

/// What a figure of one force rests on: the cells of each part that it is made of.
struct ForceBasis {
  private let counts: ForceCounts
  private let result: StudyResult
  private let cells: ForceCells
  /// The link to the cell of each count, with the count: the same in every figure it is in.
  private let texts: [ObjectIdentifier: String]

  init(_ counts: ForceCounts, _ cells: ForceCells, _ result: StudyResult) {
    self.counts = counts
    self.result = result
    self.cells = cells
    texts = Dictionary(
      (counts.recorded + counts.outcomes).map { (ObjectIdentifier($0), cells.text(of: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The parts as HTML: "Counted, 5: returns/kent.csv 4:5 (2), 9:5 (3). ..."
  func html(_ figure: Figure) -> String {
    let isOwn = figure.force == counts.force.id && figure.panel.contains(counts.force.id)
    let rows = isOwn ? Trace.rows(of: counts, in: figure) : []
    let total = totalFigure(of: figure)
    let byRole = Dictionary(grouping: rows, by: \.role)
    let parts = Trace.Role.allCases.compactMap { role -> String? in
      guard let own = byRole[role] else { return nil }
      if role == .total || role == .removed, total != nil { return nil }
      if role == .narrowing { return "Narrowed by printed totals over its periods: " + places(own) }
      let sum = NumberFormat.briefly(own.map(\.observation.count).total)
      let head = "\(Words.raised(role.rawValue)), \(sum): "
      return HTMLText.escaped(head) + places(own)
    }
    return (parts + [total].compactMap { $0 } + beside(figure)).joined(separator: "<br>")
  }

  /// A link to the figure that is the denominator, where there is one: its cells stand there.
  private func totalFigure(of figure: Figure) -> String? {
    guard let force = figure.force, case .share(let share) = figure.value else { return nil }
    if figure.panel.count > 1 {
      return "Out of \(HTMLText.escaped(FigureText.denominator(share))): "
        + "<a href=\"../\(PagePath.sources.html)#offences-recorded\">the pooled offences</a>"
    }
    if let measure = figure.measure, measure.denominator != .recorded { return nil }
    let stem = "offences-recorded.\(force)"
    let id = figure.isWhole ? stem : "\(stem).\(figure.period.id)"
    guard let total = result.figures[id], case .offences = total.value else { return nil }
    return "Out of \(HTMLText.escaped(FigureText.denominator(share))): "
      + "<a href=\"#\(HTMLText.anchor(id))\">offences recorded</a>"
  }

  /// The places by file.
  private func places(_ rows: [Trace.Row]) -> String {
    var files: [(name: String, places: String)] = []
    for row in rows {
      guard let file = row.observation.cells.first?.location.file else { continue }
      let text = texts[ObjectIdentifier(row.observation)] ?? cells.text(of: row.observation)
      if let known = files.lastIndex(where: { $0.name == file }) {
        files[known].places += ", "
        files[known].places += text
      } else {
        files.append((file, text))
      }
    }
    return files.map { "<code>\(HTMLText.escaped($0.name))</code> \($0.places)" }
      .joined(separator: "; ")
  }

  /// The pooled figure that a standing is beside.
  private func beside(_ figure: Figure) -> [String] {
    guard case .standing(let standing) = figure.value, let measure = figure.measure else {
      return []
    }
    let pooled = FigureText.text(standing.pooled, settings: result.description.settings, as: .full)
    let limits = NumberFormat.interval(standing.limits, places: 1)
    return [
      "Beside <a href=\"../\(PagePath.sources.html)#\(HTMLText.anchor(measure.id))\">"
        + "the forces whose returns count alike</a>, \(HTMLText.escaped(pooled)); limits"
        + " \(HTMLText.escaped(limits)), 99.8%, funnel"
    ]
  }
}
