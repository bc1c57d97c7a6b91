import PoliceOutcomes

/// Every cell of one force that gives a count, as a table a file, and where each stands on the page.
struct ForceCells {
  private let counts: ForceCounts
  private let superseded: [SupersededCount]
  /// Every count of a cell of its own, and the printed totals that narrow sums.
  let observations: [Observation]
  private let files: [String: Int]

  init(_ counts: ForceCounts, _ result: StudyResult) {
    self.counts = counts
    superseded = SupersededRows.printed(
      result.superseded.filter { $0.force == counts.force }.flatMap(\.counts))
    let apart = counts.isTotalGiven || counts.outcomes.isEmpty ? counts.recorded : []
    var seen: Set<SourceLocation> = []
    let totals = counts.totals.map(counts.observation)
    observations = (apart + counts.outcomes + totals).filter { observation in
      observation.cells.first.map { seen.insert($0.location).inserted } ?? false
    }
    var files: [String: Int] = [:]
    for file in observations.compactMap({ $0.cells.first?.location.file })
    where files[file] == nil {
      files[file] = files.count + 1
    }
    self.files = files
  }

  /// The id of a cell's row; `nil` for a cell of no file of the force.
  func anchor(_ location: SourceLocation) -> String? {
    files[location.file].map { "c\($0)-\(location.line)-\(location.column)" }
  }

  /// Writes a link to a cell, by its line and column.
  private func addLink(to location: SourceLocation, _ html: inout TextBytes) {
    guard let anchor = anchor(location) else { return html.add(escaped: location.text) }
    html.add("<a href=\"#")
    html.add(text: anchor)
    html.add("\">")
    html.add(location.line)
    if location.column != 0 {
      html.add(":")
      html.add(location.column)
    }
    html.add("</a>")
  }

  /// A link to the cell of a count, with the count: "4:5 (2)".
  func text(of observation: Observation) -> TextBytes {
    var html = TextBytes()
    guard let place = observation.cells.first?.location else { return html }
    addLink(to: place, &html)
    html.add(" (")
    html.add(text: NumberFormat.briefly(observation.count))
    html.add(")")
    return html
  }

  /// Writes the tables, in the order of the force's files.
  func add(to html: inout TextBytes) {
    let byFile = Dictionary(grouping: observations) { $0.cells.first?.location.file ?? "" }
    html.add("<section aria-labelledby=\"cells-heading\" id=\"cells\">\n")
    html.add("<h2 id=\"cells-heading\">Its cells</h2>\n")
    for (file, index) in files.sorted(by: { $0.value < $1.value }) {
      addTable(file, index, (byFile[file] ?? []).sorted { place($0) < place($1) }, to: &html)
    }
    addReplaced(to: &html)
    html.add("</section>\n")
  }

  private func place(_ observation: Observation) -> SourceLocation {
    observation.cells.first?.location ?? SourceLocation(file: "")
  }

  private func addTable(
    _ file: String, _ index: Int, _ rows: [Observation], to html: inout TextBytes
  ) {
    let id = "file-\(index)"
    html.append(
      """
      <div class="table" id="\(id)" role="region" tabindex="0" aria-labelledby="\(id)-caption">
      <table class="cells"><caption><div><p id="\(id)-caption"><strong>\(escaped: file)</strong></p></div></caption>
      <thead><tr>\
      <th scope="col">Line : column</th><th scope="col">As written</th>\
      <th scope="col">Counted as</th><th scope="col">Months</th><th scope="col">Outcome</th>\
      <th scope="col">Read from</th></tr></thead>
      <tbody>

      """)
    for row in rows { addRow(row, to: &html) }
    html.add("</tbody>\n</table>\n</div>\n")
  }

  /// The words of the row of a count: as written, counted as, months, outcome, read from.
  func words(of observation: Observation) -> [String] {
    guard let cell = observation.cells.first else { return [] }
    let place = cell.location
    let corrected = cell.correction.map { ", corrected to ‘\($0)’" } ?? ""
    let reason = observation.control.reason.map { " (\($0))" } ?? ""
    let isTotal = counts.totals.contains { $0.cell.location == place }
    let others = observation.cells.dropFirst().map {
      "‘\($0.text)’ \($0.location.line):\($0.location.column)"
    }
    return [
      "‘\(cell.text)’\(corrected)\(observation.rowsInWords)",
      NumberFormat.briefly(observation.count) + reason
        + (isTotal ? " (printed total; adds to nothing)" : ""),
      observation.period.name,
      observation.outcome?.id ?? (observation.category.isEmpty ? "offences" : observation.category),
      others.joined(separator: ", "),
    ]
  }

  private func addRow(_ observation: Observation, to html: inout TextBytes) {
    guard let place = observation.cells.first?.location else { return }
    html.add("<tr id=\"")
    html.add(text: anchor(place) ?? "")
    html.add("\"><th scope=\"row\">")
    html.add(place.line)
    html.add(":")
    html.add(place.column)
    html.add("</th>")
    for word in words(of: observation) {
      html.add("<td>")
      html.add(escaped: word)
      html.add("</td>")
    }
    html.add("</tr>\n")
  }

  /// Writes counts of earlier files, which are in no figure.
  private func addReplaced(to html: inout TextBytes) {
    if superseded.isEmpty { return }
    html.add("<h3>Superseded: in no figure</h3>\n<ul>\n")
    for count in superseded {
      let place = count.location?.text ?? ""
      let text = count.isWithheld ? "withheld" : "‘\(count.observation.cells.first?.text ?? "")’"
      html.append(
        "<li><code>\(escaped: place)</code> \(escaped: "\(text), \(count.status)")</li>\n")
    }
    html.add("</ul>\n")
  }
}
