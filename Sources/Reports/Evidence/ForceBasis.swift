import PoliceOutcomes

/// What a figure of one force rests on: the cells of each part that it is made of.
struct ForceBasis {
  private let counts: ForceCounts
  private let result: StudyResult
  private let cells: ForceCells
  /// Where each count stands: the same in every figure it is in.
  private let places: [ObjectIdentifier: Place]

  private struct Place {
    let file: String
    /// The link to the cell of the count, with the count.
    let text: TextBytes
  }

  init(_ counts: ForceCounts, _ cells: ForceCells, _ result: StudyResult) {
    self.counts = counts
    self.result = result
    self.cells = cells
    places = Dictionary(
      (counts.recorded + counts.outcomes).compactMap { observation in
        ForceBasis.place(of: observation, cells).map { (ObjectIdentifier(observation), $0) }
      }, uniquingKeysWith: { first, _ in first })
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

  /// `nil` for a count of no cell.
  private static func place(of observation: Observation, _ cells: ForceCells) -> Place? {
    observation.cells.first.map {
      Place(file: $0.location.file, text: cells.text(of: observation))
    }
  }

  /// Writes the places by file.
  private func addPlaces(_ rows: [Trace.Row], to html: inout TextBytes) {
    var files: [(name: String, places: TextBytes)] = []
    for row in rows {
      guard
        let place = places[ObjectIdentifier(row.observation)]
          ?? ForceBasis.place(of: row.observation, cells)
      else { continue }
      if let known = files.lastIndex(where: { $0.name == place.file }) {
        files[known].places.add(", ")
        files[known].places.append(place.text)
      } else {
        files.append((place.file, place.text))
      }
    }
    for (index, file) in files.enumerated() {
      html.add(index > 0 ? "; <code>" : "<code>")
      html.add(escaped: file.name)
      html.add("</code> ")
      html.append(file.places)
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
