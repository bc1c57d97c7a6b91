/// Records written as delimited text in UTF-8, one after another.
///
/// The lines end in LF. A cell is quoted only where it would otherwise be read differently: if it
/// holds the delimiter, a quote or a line break, if it begins or ends with a space, if it begins
/// with a byte-order mark, and if it is empty and alone in its record. The same records always give
/// the same bytes.
///
/// - Source: RFC 4180, "Common Format and MIME Type for CSV Files", section 2, with LF in place of
///   CR LF.
package struct RecordWriter: Sendable {
  private let delimiter: Delimiter

  /// The records written so far, in UTF-8 without byte-order mark.
  package private(set) var bytes: [UInt8] = []

  package init(delimiter: Delimiter = .comma) {
    self.delimiter = delimiter
  }

  /// The records written so far.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes one record, which has at least one cell.
  package mutating func append(_ cells: [WrittenCell]) {
    precondition(!cells.isEmpty, "a record has at least one cell")
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(delimiter.byte) }
      append(cell.content, isAlone: cells.count == 1)
      isFirst = false
    }
    bytes.append(ASCII.lineFeed)
  }

  private mutating func append(_ content: String, isAlone: Bool) {
    // Alone and empty it would be a blank line, which is no record.
    guard needsQuotes(content) || (isAlone && content.isEmpty) else {
      bytes.append(contentsOf: content.utf8)
      return
    }
    bytes.append(ASCII.quote)
    for byte in content.utf8 {
      if byte == ASCII.quote { bytes.append(ASCII.quote) }
      bytes.append(byte)
    }
    bytes.append(ASCII.quote)
  }

  private func needsQuotes(_ content: String) -> Bool {
    // At the start of a file it would be taken for a byte-order mark, and go missing.
    if content.utf8.first == 0xEF, content.unicodeScalars.first == "\u{FEFF}" { return true }
    // The bytes are looked at where they stand: to walk through a string takes several times as long.
    return content.utf8.withContiguousStorageIfAvailable(needsQuotes)
      ?? needsQuotes(Array(content.utf8))
  }

  private func needsQuotes(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    bytes.first == ASCII.space || bytes.last == ASCII.space || bytes.contains(where: acts)
  }

  private func acts(_ byte: UInt8) -> Bool {
    switch byte {
    case delimiter.byte, ASCII.quote, ASCII.carriageReturn, ASCII.lineFeed: true
    default: false
    }
  }
}
