import DelimitedText

/// The table that `text` holds, given as a file in UTF-8.
func table(
  _ text: String, delimiter: Delimiter? = nil, limits: ReadingLimits = .standard
) throws(RecordReaderError) -> DelimitedTable {
  try readRecords(
    Array(text.utf8), dialect: delimiter.map { Dialect(delimiter: $0) }, limits: limits)
}

/// Why `bytes` cannot be read, or `nil` if they can.
func failure(
  _ bytes: [UInt8], delimiter: Delimiter? = nil, limits: ReadingLimits = .standard
) -> RecordReaderError? {
  do {
    _ = try readRecords(
      bytes, dialect: delimiter.map { Dialect(delimiter: $0) }, limits: limits)
    return nil
  } catch {
    return error
  }
}

extension DelimitedTable {
  /// The texts of the cells, record by record.
  var texts: [[String]] { records.map { $0.fields.map(\.text) } }

  /// The places of the cells as `line:column`, record by record.
  var places: [[String]] { records.map { $0.fields.map { "\($0.line):\($0.column)" } } }
}

/// The bytes of each text, because `String` calls different bytes equal if they look alike.
func bytes(_ texts: [[String]]) -> [[[UInt8]]] {
  texts.map { $0.map { Array($0.utf8) } }
}
