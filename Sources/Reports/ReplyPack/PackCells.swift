import PoliceOutcomes

/// The cells that each figure of the force was counted from, and every cell as it wrote it.
enum PackCells {
  /// `nil` where there are no figures of its counts.
  static func figures(_ contents: PackContents) -> Section? {
    guard let counts = contents.view.counts, let figures = contents.figures[.own] else {
      return nil
    }
    let groups = FigureGroup.groups(figures)
    let blocks = groups.flatMap { group -> [Block] in
      let entries = group.figures.compactMap { entry($0, counts, contents) }
      return entries.isEmpty ? [] : [.heading(group.title), .definitions(entries)]
    }
    if blocks.isEmpty { return nil }
    let note: Sentence = """
      Each cell is given by its file, its line and the character of the line at which it begins, with \
      the text that you wrote there.
      """
    return Section(
      id: "figure-cells", heading: "The cells behind each figure",
      blocks: [.paragraph(note)] + blocks)
  }

  private static func entry(
    _ figure: Figure, _ counts: ForceCounts, _ contents: PackContents
  ) -> DefinitionEntry? {
    let made = FigureParts(figure, of: counts, in: contents.result)
    let parts = made.parts.map { Sentence("\($0.words): ") + places($0.rows) + "." }
    let total = made.total.map { total -> Sentence in
      let cells: Sentence =
        total.figure.map { "the cells of \(Inline.code($0.id))." } ?? "the pooled offences."
      return Sentence("Out of \(total.text): ") + cells
    }
    let sentences = parts + [total].compactMap { $0 }
    guard let first = sentences.first else { return nil }
    return DefinitionEntry(
      "\(Inline.code(figure.id))", sentences.dropFirst().reduce(first) { $0 + " " + $1 })
  }

  /// The places by file, each with what is written there: "returns/kent.csv: 2:14 ‘14’, 3:14 ‘17’".
  private static func places(_ rows: [Trace.Row]) -> Sentence {
    var files: [(name: String, places: [String])] = []
    for observation in rows.map(\.observation) {
      guard let cell = observation.cells.first else { continue }
      let known = files.firstIndex { $0.name == cell.location.file }
      if known == nil { files.append((cell.location.file, [])) }
      files[known ?? files.count - 1].places.append(place(of: cell) + observation.rowsInWords)
    }
    let texts = files.map {
      "\(Inline.code($0.name)) \($0.places.joined(separator: ", "))" as Sentence
    }
    return texts.dropFirst().reduce(texts.first ?? "no cell of its own") { $0 + "; " + $1 }
  }

  private static func place(of cell: SourceCell) -> String {
    let place = cell.location
    let column = place.column == 0 ? "" : ":\(place.column)"
    let corrected = cell.correction.map { " (corrected to ‘\($0)’)" } ?? ""
    return "\(place.line)\(column) ‘\(cell.text)’\(corrected)"
  }

  /// Every cell that gives a count, a table a file; `nil` where there is none.
  static func cells(_ contents: PackContents) -> Section? {
    guard let counts = contents.view.counts else { return nil }
    let cells = ForceCells(counts, contents.result)
    let byFile = Dictionary(grouping: cells.observations) {
      $0.cells.first?.location ?? SourceLocation(file: "")
    }
    let places = byFile.keys.sorted()
    var files: [String] = []
    for place in places where files.last != place.file { files.append(place.file) }
    let tables = files.map { file in
      Block.table(
        Table(
          id: "pack-\(file)", caption: file,
          columns: ["Line:column", "As written", "Counted as", "Months", "Outcome", "Read from"]
            .map { Table.Column($0) },
          cells: places.filter { $0.file == file }.flatMap { byFile[$0] ?? [] }.map {
            row($0, cells)
          }
        ))
    }
    return tables.isEmpty
      ? nil : Section(id: "cells", heading: "Every cell that gives a count", blocks: tables)
  }

  private static func row(_ observation: Observation, _ cells: ForceCells) -> [Sentence] {
    let place = observation.cells.first?.location ?? SourceLocation(file: "")
    return [Sentence(place.column == 0 ? "\(place.line)" : "\(place.line):\(place.column)")]
      + cells.words(of: observation).map { Sentence($0) }
  }
}
