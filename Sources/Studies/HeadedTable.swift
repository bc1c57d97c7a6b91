import DelimitedText
import PoliceOutcomes

/// A CSV file of the project's own: a first line of known column names, then rows.
struct HeadedTable {
  let rows: [Row]

  struct Row {
    let file: String
    fileprivate let fields: [Field]
    fileprivate let places: [String: Int]

    /// The line the row begins on.
    var location: SourceLocation {
      SourceLocation(file: file, line: fields.first?.line ?? 0, column: 1)
    }

    /// The cell under `column`, spaces at its ends removed; empty where the column is absent.
    subscript(column: String) -> String {
      guard let place = places[column], place < fields.count else { return "" }
      return trimmed(fields[place].text)
    }

    func location(of column: String) -> SourceLocation {
      guard let place = places[column], place < fields.count else { return location }
      return SourceLocation(file: file, line: fields[place].line, column: fields[place].column)
    }
  }

  /// Reads `bytes`; whatever is wrong with the file as a whole goes to `log`.
  init(
    _ bytes: [UInt8], file: String, required: [String], optional: [String] = [],
    log: inout [Diagnostic]
  ) {
    self.init(
      HeadedTable.records(bytes), file: file, required: required, optional: optional, log: &log)
  }

  /// The records of a file, whatever their columns are.
  typealias Records = Result<DelimitedTable, RecordReaderError>

  static func records(_ bytes: [UInt8]) -> Records {
    do {
      return .success(try readRecords(bytes, dialect: Dialect(delimiter: .comma)))
    } catch {
      return .failure(error)
    }
  }

  /// Reads the rows of records; whatever is wrong with the file as a whole goes to `log`.
  init(
    _ records: Records, file: String, required: [String], optional: [String] = [],
    log: inout [Diagnostic]
  ) {
    let table: DelimitedTable
    switch records {
    case .success(let read): table = read
    case .failure(let error):
      log.append(
        .unreadableTable(
          error.problem, remedy: error.remedy,
          at: SourceLocation(file: file, line: error.line, column: error.column)))
      rows = []
      return
    }
    guard let header = table.records.first else {
      log += required.map {
        .missingColumn($0, in: file, at: SourceLocation(file: file, line: 1, column: 1))
      }
      rows = []
      return
    }
    var places: [String: Int] = [:]
    for (place, field) in header.fields.enumerated() {
      let name = field.text
      if !required.contains(name), !optional.contains(name) {
        log.append(
          .unknownColumn(
            name, nearest: NearestNames.closest(to: name, among: required + optional).first,
            at: SourceLocation(file: file, line: field.line, column: field.column)))
      }
      places[name] = place
    }
    let missing = required.filter { places[$0] == nil }
    guard missing.isEmpty else {
      // Said once: every row would repeat it.
      log += missing.map {
        .missingColumn($0, in: file, at: SourceLocation(file: file, line: 1, column: 1))
      }
      rows = []
      return
    }
    var rows: [Row] = []
    for record in table.records.dropFirst() {
      if record.fields.count != header.fields.count {
        log.append(
          .shortRow(
            fields: record.fields.count, columns: header.fields.count,
            at: SourceLocation(file: file, line: record.line, column: 1)))
      } else if record.fields.contains(where: { !$0.text.isEmpty }) {
        rows.append(Row(file: file, fields: record.fields, places: places))
      }
    }
    self.rows = rows
  }
}

/// `text` without the spaces at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  var bytes = Substring(text).utf8
  while bytes.first == 0x20 { bytes.removeFirst() }
  while bytes.last == 0x20 { bytes.removeLast() }
  return String(Substring(bytes))
}
