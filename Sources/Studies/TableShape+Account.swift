import DelimitedText
import PoliceOutcomes

// What became of every line.
extension TableShape {
  /// The classes of the records, by their place, that no row reader tells: headings and notes.
  var classes: [Int: LineClass] {
    var classes: [Int: LineClass] = [:]
    for block in blocks {
      for place in Array(block.headings) + block.repeated { classes[place] = .header }
    }
    for place in notes { classes[place] = .note }
    return classes
  }

  /// The notes of the return, corrections laid over them.
  func notes(of table: CorrectedTable) -> [ReturnNote] {
    notes.compactMap { place in
      let cells = table.rows[place].filter { !$0.isBlank }
      guard let first = cells.first else { return nil }
      return ReturnNote(
        text: cells.map(\.onOneLine.reading).joined(separator: ", "), location: first.location)
    }
  }
}

extension LineAccount {
  /// The class of every physical line of `table`, from the classes of its records by their place.
  /// Records of which nothing is known are blank or rejected.
  init(of table: DelimitedTable, path: String, classes: [Int: LineClass]) {
    var lines = [LineClass](repeating: .rejected, count: table.lineCount)
    for line in table.blankLines { lines[line - 1] = .blank }
    for (place, record) in table.records.enumerated() {
      let lineClass =
        classes[place]
        ?? (record.fields.allSatisfy { LabelText.normalised($0.text).isEmpty } ? .blank : .rejected)
      for line in record.line...record.lastLine { lines[line - 1] = lineClass }
    }
    self.init(file: path, classes: lines)
  }
}
