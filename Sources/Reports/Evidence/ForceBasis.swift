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
    let made = FigureParts(figure, of: counts, in: result)
    let parts = made.parts.map { HTMLText.escaped("\($0.words): ") + places($0.rows) }
    return (parts + [made.total.map(total)].compactMap { $0 } + beside(figure))
      .joined(separator: "<br>")
  }

  /// A link to the figure that is the denominator: its cells stand there.
  private func total(_ total: FigureParts.Total) -> String {
    let text = "Out of \(HTMLText.escaped(total.text)): "
    guard let figure = total.figure else {
      return text
        + "<a href=\"../\(PagePath.sources.html)#offences-recorded\">the pooled offences</a>"
    }
    return text + "<a href=\"#\(HTMLText.anchor(figure.id))\">offences recorded</a>"
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
