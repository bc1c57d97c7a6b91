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

  /// A link to a cell, by its line and column.
  func link(_ location: SourceLocation) -> String {
    let place = location.column == 0 ? "\(location.line)" : "\(location.line):\(location.column)"
    guard let anchor = anchor(location) else { return HTMLText.escaped(location.text) }
    return "<a href=\"#\(anchor)\">\(place)</a>"
  }

  /// A link to the cell of a count, with the count: "4:5 (2)".
  func text(of observation: Observation) -> String {
    guard let place = observation.cells.first?.location else { return "" }
    return "\(link(place)) (\(NumberFormat.briefly(observation.count)))"
  }

  /// The tables, in the order of the force's files.
  var html: [String] {
    let byFile = Dictionary(grouping: observations) { $0.cells.first?.location.file ?? "" }
    var lines = ["<section aria-labelledby=\"cells-heading\" id=\"cells\">"]
    lines.append("<h2 id=\"cells-heading\">Its cells</h2>")
    for (file, index) in files.sorted(by: { $0.value < $1.value }) {
      lines += table(file, index, (byFile[file] ?? []).sorted { place($0) < place($1) })
    }
    return lines + replaced + ["</section>"]
  }

  private func place(_ observation: Observation) -> SourceLocation {
    observation.cells.first?.location ?? SourceLocation(file: "")
  }

  private func table(_ file: String, _ index: Int, _ rows: [Observation]) -> [String] {
    let id = "file-\(index)"
    let heads = ["Line : column", "As written", "Counted as", "Months", "Outcome", "Read from"]
      .map { "<th scope=\"col\">\($0)</th>" }.joined()
    return [
      "<div class=\"table\" id=\"\(id)\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)-caption\">",
      "<table class=\"cells\"><caption><div><p id=\"\(id)-caption\"><strong>\(HTMLText.escaped(file))</strong></p></div></caption>",
      "<thead><tr>\(heads)</tr></thead>", "<tbody>",
    ] + rows.map(row) + ["</tbody>", "</table>", "</div>"]
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
      "‘\(cell.text)’\(corrected)",
      NumberFormat.briefly(observation.count) + reason
        + (isTotal ? " (printed total; adds to nothing)" : ""),
      observation.period.name,
      observation.outcome?.id ?? (observation.category.isEmpty ? "offences" : observation.category),
      others.joined(separator: ", "),
    ]
  }

  private func row(_ observation: Observation) -> String {
    guard let place = observation.cells.first?.location else { return "" }
    let cells = words(of: observation).map { "<td>\(HTMLText.escaped($0))</td>" }.joined()
    let id = anchor(place) ?? ""
    return "<tr id=\"\(id)\"><th scope=\"row\">\(place.line):\(place.column)</th>\(cells)</tr>"
  }

  /// Counts of earlier files, which are in no figure.
  private var replaced: [String] {
    if superseded.isEmpty { return [] }
    let items = superseded.map { count in
      let place = count.location?.text ?? ""
      let text = count.isWithheld ? "withheld" : "‘\(count.observation.cells.first?.text ?? "")’"
      return
        "<li><code>\(HTMLText.escaped(place))</code> \(HTMLText.escaped("\(text), \(count.status)"))</li>"
    }
    return ["<h3>Superseded: in no figure</h3>", "<ul>"] + items + ["</ul>"]
  }
}
