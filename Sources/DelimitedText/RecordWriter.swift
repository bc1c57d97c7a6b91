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
    // The bytes are looked at where they stand: to walk through a string takes several times as long.
    var content = content
    content.withUTF8 { append($0, isAlone: isAlone) }
  }

  private mutating func append(_ content: UnsafeBufferPointer<UInt8>, isAlone: Bool) {
    // Alone and empty it would be a blank line, which is no record.
    guard needsQuotes(content) || (isAlone && content.isEmpty) else {
      bytes.append(contentsOf: content)
      return
    }
    bytes.append(ASCII.quote)
    // What stands between quotes is added at once.
    var start = 0
    for place in content.indices where content[place] == ASCII.quote {
      bytes.append(contentsOf: content[start...place])
      start = place
    }
    bytes.append(contentsOf: content[start...])
    bytes.append(ASCII.quote)
  }

  private func needsQuotes(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = content.first else { return false }
    // At the start of a file it would be taken for a byte-order mark, and go missing.
    if content.starts(with: RecordWriter.byteOrderMark) { return true }
    return first == ASCII.space || content.last == ASCII.space || holdsActing(content)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether a delimiter, a quote or a line break is among the bytes, sixteen of which are looked at at once.
  private func holdsActing(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    typealias Part = SIMD16<UInt8>
    var place = 0
    if content.count >= Part.scalarCount, let start = content.baseAddress.map(UnsafeRawPointer.init)
    {
      let delimiters = Part(repeating: delimiter.byte)
      let quotes = Part(repeating: ASCII.quote)
      let returns = Part(repeating: ASCII.carriageReturn)
      let lineFeeds = Part(repeating: ASCII.lineFeed)
      while place <= content.count &- Part.scalarCount {
        let part = (start + place).loadUnaligned(as: Part.self)
        let acting =
          (part .== delimiters) .| (part .== quotes) .| (part .== returns) .| (part .== lineFeeds)
        let halves = unsafeBitCast(acting, to: SIMD2<UInt64>.self)
        if halves[0] | halves[1] != 0 { return true }
        place &+= Part.scalarCount
      }
    }
    while place < content.count {
      let byte = content[place]
      if byte == delimiter.byte || byte == ASCII.quote || byte == ASCII.carriageReturn
        || byte == ASCII.lineFeed
      {
        return true
      }
      place &+= 1
    }
    return false
  }
}
