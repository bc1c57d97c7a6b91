import DelimitedText
import PoliceOutcomes
import Studies

/// What must hold of any bytes that are read as a table and as a return.
struct FileTrial {
  /// How each study reads its returns, and, last, how a file of no study is read.
  let readers: [ReturnTrial]

  func run(_ bytes: [UInt8], name: String, study: Int?) throws {
    let table = try records(bytes)
    let text = try decoded(bytes)
    let reader = readers[study ?? readers.count - 1]
    let reading = reader.reading(of: bytes, named: name)
    try Failure.unless(
      reader.reading(of: bytes, named: name) == reading, "a second reading differs")
    let path = "returns/\(name)"
    if let text {
      let delimiter = table?.dialect.delimiter ?? .comma
      try ScannerTrial.compare(text.bytes, delimiter, bufferBytes: 4_096)
      try Failure.unless(
        reading.account.classes.count == text.lineCount,
        "\(reading.account.classes.count) lines accounted for of \(text.lineCount)")
      if let table { try Failure.unless(table.lineCount == text.lineCount, "lines miscounted") }
    }
    let lines = text.map { [path: shownLines($0.bytes)] } ?? [:]
    for diagnostic in reading.diagnostics { try diagnostic.check(lineCounts: lines) }
    try Failure.unless(
      table != nil || reading.diagnostics.contains { $0.severity == .error },
      "not read, and no error says so")
    try check(reading, table: table, path: path)
  }

  /// The records, after a look whether they are written and read again as they are.
  private func records(_ bytes: [UInt8]) throws -> DelimitedTable? {
    let table: DelimitedTable
    do {
      table = try readRecords(bytes)
    } catch {
      try Failure.unless(!error.problem.isEmpty && error.line >= 1, "an error without a place")
      return nil
    }
    try Failure.unless(try readRecords(bytes) == table, "a second reading of the records differs")
    var writer = RecordWriter(delimiter: table.dialect.delimiter)
    for record in table.records { writer.append(record.fields.map { .verbatim($0.text) }) }
    let again = try readRecords(
      writer.bytes, dialect: Dialect(delimiter: table.dialect.delimiter))
    let isSame = again.records.elementsEqual(table.records) { left, right in
      left.fields.elementsEqual(right.fields) { $0.text.utf8.elementsEqual($1.text.utf8) }
    }
    try Failure.unless(isSame, "written and read again, the cells differ")
    return table
  }

  private func decoded(_ bytes: [UInt8]) throws -> DecodedText? {
    do { return try DecodedText(bytes) } catch { return nil }
  }

  /// Every count is within bounds and was counted from cells that stand in the file.
  private func check(
    _ reading: ReturnTrial.Reading, table: DelimitedTable?, path: String
  ) throws {
    var starts: [SourceLocation: String] = [:]
    for field in (table?.records ?? []).flatMap(\.fields) {
      starts[SourceLocation(file: path, line: field.line, column: field.column)] = field.text
    }
    for table in reading.tables {
      try Failure.unless(
        table.observations.count <= max(1, starts.count), "more counts than cells")
      for observation in table.observations {
        let count = observation.count
        try Failure.unless(
          count.low >= 0 && count.low <= count.high ?? .max, "a count out of bounds")
        try Failure.unless(!observation.period.id.isEmpty, "a period without a name")
        try Failure.unless(!observation.cells.isEmpty, "a count from no cell")
        for cell in observation.cells where cell.location.column > 0 {
          try Failure.unless(
            starts[cell.location] != nil, "a count from \(cell.location.text), where no cell is")
        }
      }
      // Sums that are taken of any return must not overflow.
      _ = table.observations.map(\.count).total
      for total in table.totals {
        try Failure.unless(
          total.parts.allSatisfy(table.observations.indices.contains), "a total of no parts")
      }
    }
  }
}
