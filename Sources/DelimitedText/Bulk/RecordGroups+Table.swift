// The groups as a table.
extension RecordGroups {
  /// One record a group: the first of each.
  ///
  /// Cells have the lines and columns of the file. The records' own lines are those of the shorter
  /// text, in which an empty line stands only where one stands directly above such a record, so that
  /// what stands apart in the file stands apart here too.
  ///
  /// - Parameter dialect: how the file is written down.
  /// - Throws: `RecordReaderError` where they cannot be read.
  package func table(
    _ dialect: Dialect, hasByteOrderMark: Bool
  ) throws(RecordReaderError) -> DelimitedTable {
    var text: [UInt8] = []
    // For each line of the shorter text, how far it stands above its line of the file.
    var offsets: [Int] = []
    for (place, group) in groups.enumerated() {
      if group.isBelowBlankLine {
        text.append(ASCII.lineFeed)
        offsets.append(group.line - 1 - offsets.count - 1)
      }
      text += group.bytes
      let isEnded = group.bytes.last == ASCII.lineFeed
      if !isEnded, place + 1 < groups.count { text.append(ASCII.lineFeed) }
      let lines = group.bytes.count { $0 == ASCII.lineFeed } + (isEnded ? 0 : 1)
      let offset = group.line - offsets.count - 1
      offsets.append(contentsOf: repeatElement(offset, count: lines))
    }
    // The scanner has found each of them before. At a byte-order mark libcsv's reader begins behind it.
    if !text.starts(with: [0xEF, 0xBB, 0xBF]),
      let scanned = ScannedRecords(text, delimiter: dialect.delimiter, offsets: offsets)
    {
      return DelimitedTable(
        encoding: .utf8, hasByteOrderMark: hasByteOrderMark, dialect: dialect,
        records: scanned.records, lineCount: scanned.lineCount,
        blankLines: scanned.blankLines)
    }
    let limits = ReadingLimits(fileBytes: .max)
    let table = try readRecords(text, dialect: dialect, limits: limits)
    let records = table.records.map { record in
      Record(
        fields: record.fields.map { field in
          Field(
            text: field.text, line: field.line + offsets[field.line - 1], column: field.column,
            isQuoted: field.isQuoted)
        }, line: record.line, lastLine: record.lastLine)
    }
    return DelimitedTable(
      encoding: table.encoding, hasByteOrderMark: hasByteOrderMark, dialect: table.dialect,
      records: records, lineCount: table.lineCount, blankLines: table.blankLines)
  }
}
