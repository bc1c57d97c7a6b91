import PoliceOutcomes

/// What a figure of one force rests on: the cells of each part that it is made of.
struct ForceBasis {
  private let counts: ForceCounts
  private let result: StudyResult
  private let cells: ForceCells
  /// The link to the cell of each count, with the count: the same in every figure it is in.
  private let texts: [ObjectIdentifier: TextBytes]

  init(_ counts: ForceCounts, _ cells: ForceCells, _ result: StudyResult) {
    self.counts = counts
    self.result = result
    self.cells = cells
    texts = Dictionary(
      (counts.recorded + counts.outcomes).map { (ObjectIdentifier($0), cells.text(of: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Writes the parts: "Counted, 5: returns/kent.csv 4:5 (2), 9:5 (3). ..."
  func add(_ figure: Figure, to html: inout TextBytes) {
    let made = FigureParts(figure, of: counts, in: result)
    var isFirst = true
    func begin() {
      if !isFirst { html.add("<br>") }
      isFirst = false
    }
    for part in made.parts {
      begin()
      html.add(escaped: part.words)
      html.add(": ")
      addPlaces(part.rows, to: &html)
    }
    if let total = made.total {
      begin()
      add(total, to: &html)
    }
    if case .standing(let standing) = figure.value, let measure = figure.measure {
      begin()
      add(standing, beside: measure, to: &html)
    }
  }

  /// Writes a link to the figure that is the denominator: its cells stand there.
  private func add(_ total: FigureParts.Total, to html: inout TextBytes) {
    html.add("Out of ")
    html.add(escaped: total.text)
    if let figure = total.figure {
      html.add(": <a href=\"#")
      html.add(text: HTMLText.anchor(figure.id))
      html.add("\">offences recorded</a>")
    } else {
      html.add(": <a href=\"../")
      html.add(text: PagePath.sources.html)
      html.add("#offences-recorded\">the pooled offences</a>")
    }
  }

  /// Writes the places by file.
  private func addPlaces(_ rows: [Trace.Row], to html: inout TextBytes) {
    var files: [String] = []
    for file in rows.compactMap(\.file) where files.last != file && !files.contains(file) {
      files.append(file)
    }
    for (index, file) in files.enumerated() {
      html.add(index > 0 ? "; <code>" : "<code>")
      html.add(escaped: file)
      html.add("</code> ")
      var isFirst = true
      for row in rows where row.file == file {
        if !isFirst { html.add(", ") }
        isFirst = false
        html.append(
          texts[ObjectIdentifier(row.observation)] ?? cells.text(of: row.observation))
      }
    }
  }

  /// Writes the pooled figure that a standing is beside.
  private func add(_ standing: ForceStanding, beside measure: Measure, to html: inout TextBytes) {
    let pooled = FigureText.text(standing.pooled, settings: result.description.settings, as: .full)
    let limits = NumberFormat.interval(standing.limits, places: 1)
    html.append(
      """
      Beside <a href="../\(PagePath.sources.html)#\(HTMLText.anchor(measure.id))">the forces \
      whose returns count alike</a>, \(escaped: pooled); limits \(escaped: limits), 99.8%, funnel
      """)
  }
}

extension Trace.Row {
  /// The file of the count's cell.
  fileprivate var file: String? { observation.cells.first?.location.file }
}
