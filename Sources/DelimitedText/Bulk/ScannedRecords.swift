/// The records of a text as the scanner finds them, without libcsv: what the two are compared by.
package struct ScannedRecords: Hashable, Sendable {
  /// The records in the order of the text, each cell with its text and its place.
  package let records: [Record]

  /// How many physical lines the text has. A line end at the end of it opens no further line.
  package let lineCount: Int

  /// The lines between records that hold nothing at all, in order, from 1.
  package let blankLines: [Int]

  /// The records of `text`, which is a whole file without its byte-order mark; `nil` where the
  /// scanner is not certain to find what libcsv finds, and the text is libcsv's.
  ///
  /// - Parameter offsets: for each line of the text how far behind it its cells are said to stand, where
  ///   the text is put together of parts of a file.
  package init?(_ text: [UInt8], delimiter: Delimiter, offsets: [Int]? = nil) {
    let padded = text + [UInt8](repeating: 0, count: RecordScanner.padding)
    var scanner = RecordScanner(delimiter: delimiter.byte, bytes: text.count)
    var walker = CellWalker(text: text[...], from: 0, line: 1)
    var records: [Record] = []
    var blankLines: [Int] = []
    var line = 1
    let isCertain = padded.withUnsafeBytes { buffer -> Bool in
      guard let bytes = buffer.baseAddress else { return text.isEmpty }
      scanner.begin(bytes, text.count, isLast: true)
      var place = 0
      while place < text.count {
        switch scanner.next(bytes, from: place) {
        case .incomplete, .uncertain: return false
        case .blank(let next):
          blankLines.append(line)
          line += 1
          place = next
        case .record(let record, let lines):
          let fields = record.fields(bytes, walker: &walker, offsets: offsets)
          records.append(Record(fields: fields, line: line, lastLine: line + lines - 1))
          line += lines
          place = record.next
        }
      }
      return true
    }
    guard isCertain else { return nil }
    self.records = records
    self.blankLines = blankLines
    lineCount = line - 1
  }
}

extension RecordRun {
  /// The cells of a record by itself. The walker comes to the place at which the last begins.
  fileprivate func fields(
    _ bytes: UnsafeRawPointer, walker: inout CellWalker, offsets: [Int]?
  ) -> [Field] {
    var fields: [Field] = []
    fields.reserveCapacity(width)
    for column in 0..<width {
      forEachCell(of: column, bytes) { _, cell, length in
        let place = cell - bytes
        // Only the quote that opens a cell can stand directly before what is in the cell.
        let isQuoted =
          place > start && bytes.load(fromByteOffset: place - 1, as: UInt8.self) == ASCII.quote
        walker.advance(to: isQuoted ? place - 1 : place)
        let line = walker.position.line
        fields.append(
          Field(
            text: text(cell, length), line: line + (offsets?[line - 1] ?? 0),
            column: walker.position.column, isQuoted: isQuoted))
      }
    }
    return fields
  }
}
