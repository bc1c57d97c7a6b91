import DelimitedText
import PoliceOutcomes

/// A return's records as cells with their places, corrections laid over them.
struct CorrectedTable {
  /// The records in the order of the file, headings and notes among them.
  private(set) var rows: [[SourceCell]]
  let records: [Record]
  private(set) var log: [Diagnostic] = []
  /// How many corrections were applied.
  private(set) var correctionCount = 0

  /// - Parameter redacted: the cells whose text is not kept.
  init(
    _ table: DelimitedTable, file: String, corrections: Corrections,
    hiding redacted: Set<CellPlace> = []
  ) {
    let path = "returns/\(file)"
    records = table.records
    rows = table.records.enumerated().map { row, record in
      record.fields.enumerated().map { column, field in
        SourceCell(
          text: !redacted.isEmpty && redacted.contains(CellPlace(row: row, column: column))
            ? Redactions.text : field.text,
          location: SourceLocation(file: path, line: field.line, column: field.column))
      }
    }
    for place in corrections.places(for: file) { apply(corrections.all[place]) }
  }

  private mutating func apply(_ correction: Corrections.Correction) {
    guard let row = rows.firstIndex(where: { $0.contains { $0.location.line == correction.line } }),
      let column = self.column(correction.column, line: correction.line, in: row)
    else {
      log.append(
        .correctionWithoutCell(
          file: correction.file, line: String(correction.line), column: correction.column,
          at: correction.location))
      return
    }
    let cell = rows[row][column]
    // What an earlier row corrected says something else by now.
    guard cell.reading == correction.was else {
      log.append(
        .staleCorrection(
          expected: correction.was, found: cell.reading, at: correction.location,
          cell: cell.location))
      return
    }
    rows[row][column] = SourceCell(
      text: cell.text, location: cell.location, correction: correction.becomes)
    correctionCount += 1
  }

  /// The place in the record at `row` of the column `name`: a heading above it, or the character
  /// of `line` at which a cell begins.
  func column(_ name: String, line: Int, in row: Int) -> Int? {
    if let character = Int(name),
      let place = rows[row].firstIndex(where: {
        $0.location.column == character && $0.location.line == line
      })
    {
      return place
    }
    // The nearest heading above: titles may stand above it, and other tables with their own.
    let heading = LabelText.normalised(name)
    for above in rows[...row].reversed() {
      if let place = above.firstIndex(where: { LabelText.normalised($0.text) == heading }) {
        return place < rows[row].count ? place : nil
      }
    }
    return nil
  }
}
