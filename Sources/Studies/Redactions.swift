import PoliceOutcomes

/// The cells that `redactions.csv` takes out of everything that is read, printed and published.
struct Redactions: Sendable {
  struct Redaction: Hashable, Sendable {
    /// The file's name inside `returns/`.
    let file: String
    /// The line, or `nil` for every row of the tables that have the column.
    let line: Int?
    /// The column's heading, or the character of the line at which the cell begins; empty for the
    /// whole of a line above or below a table.
    let column: String
    let location: SourceLocation
  }

  /// What a redacted cell reads as.
  static let text = "[redacted]"

  static let none = Redactions(all: [])

  let all: [Redaction]

  private init(all: [Redaction]) {
    self.all = all
  }

  init(_ bytes: [UInt8], log: inout [Diagnostic]) {
    let table = HeadedTable(
      bytes, file: "redactions.csv", required: ["file", "line", "column", "what", "why"],
      log: &log)
    all = table.rows.compactMap { row in
      guard StudyFolder.isName(row["file"]) else {
        log.append(
          .wrongValue(
            "file", row["file"], expected: "the name of a file in returns/",
            at: row.location(of: "file")))
        return nil
      }
      let line = Int(row["line"])
      let isColumn = row["line"] == "*" && !row["column"].isEmpty
      guard isColumn || (line ?? 0) > 0 else {
        log.append(
          .wrongValue(
            "line", row["line"],
            expected: "a line of the file, from 1, or * with a column for all its rows",
            at: row.location(of: "line")))
        return nil
      }
      for (column, expected) in [
        ("what", "what kind of thing is redacted, such as an officer's name, and never the thing"),
        ("why", "a reason"),
      ] where row[column].isEmpty {
        log.append(.wrongValue(column, "", expected: expected, at: row.location(of: column)))
      }
      return Redaction(
        file: row["file"], line: isColumn ? nil : line, column: row["column"],
        location: row.location)
    }
  }

  /// The paths of the files that have any.
  var paths: Set<String> { Set(all.map { "returns/\($0.file)" }) }

  /// Those of one file, in their order.
  func of(_ file: String) -> [Redaction] { all.filter { $0.file == file } }
}

/// Which cells of a file the redactions of it hit.
struct RedactedCells {
  /// By record, then cell.
  private(set) var places: Set<CellPlace> = []
  private(set) var log: [Diagnostic] = []

  private let table: CorrectedTable
  private let shape: TableShape

  /// - Parameters:
  ///   - table: the file as written, corrections laid over it.
  ///   - shape: which of its lines are titles, headings, rows and notes.
  init(_ redactions: [Redactions.Redaction], in table: CorrectedTable, shape: TableShape) {
    self.table = table
    self.shape = shape
    for redaction in redactions { apply(redaction) }
  }

  private mutating func apply(_ redaction: Redactions.Redaction) {
    switch cells(redaction) {
    case .failure(let problem): refuse(redaction, problem.why)
    case .success(let cells):
      let filled = cells.filter { !table.rows[$0.row][$0.column].isBlank }
      if filled.isEmpty {
        refuse(redaction, "nothing is written there")
      } else if places.isSuperset(of: filled) {
        refuse(redaction, "an earlier row redacts it")
      }
      places.formUnion(filled)
    }
  }

  private struct Problem: Error {
    let why: String
  }

  private func cells(_ redaction: Redactions.Redaction) -> Result<[CellPlace], Problem> {
    guard let line = redaction.line else { return .success(column(redaction.column)) }
    guard
      let row = table.rows.firstIndex(where: { $0.contains { $0.location.line == line } })
    else { return .failure(Problem(why: "there is no such line, or nothing is in it")) }
    if redaction.column.isEmpty {
      let isOfTable = shape.blocks.contains { $0.headings.contains(row) || $0.rows.contains(row) }
      return isOfTable
        ? .failure(Problem(why: "the line is part of a table, and no column is named"))
        : .success(table.rows[row].indices.map { CellPlace(row: row, column: $0) })
    }
    return table.column(redaction.column, line: line, in: row)
      .map { .success([CellPlace(row: row, column: $0)]) }
      ?? .failure(Problem(why: "there is no such cell"))
  }

  /// The cells below every heading called so, in the rows of its table.
  private func column(_ heading: String) -> [CellPlace] {
    let name = LabelText.normalised(heading)
    return shape.blocks.flatMap { block -> [CellPlace] in
      let columns = block.headings.flatMap { row in
        table.rows[row].indices.filter { LabelText.normalised(table.rows[row][$0].text) == name }
      }
      return columns.flatMap { column in
        block.rows.filter { column < table.rows[$0].count }
          .map { CellPlace(row: $0, column: column) }
      }
    }
  }

  private mutating func refuse(_ redaction: Redactions.Redaction, _ why: String) {
    log.append(
      .redactionWithoutCell(
        file: redaction.file, line: redaction.line.map(String.init) ?? "*",
        column: redaction.column, why: why, at: redaction.location))
  }
}

/// A cell of a file, by its record and its place in the record.
struct CellPlace: Hashable, Sendable {
  let row: Int
  let column: Int
}
