/// A walk through the raw text of one record from cell to cell, which knows line and column.
struct CellWalker {
  private let text: ArraySlice<UInt8>
  private var line: Int
  private var column = 1

  /// The byte of the text the walk has come to.
  private(set) var offset: Int

  /// Begins at `offset`, the start of the physical line numbered `line`.
  init(text: ArraySlice<UInt8>, from offset: Int, line: Int) {
    self.text = text
    self.offset = offset
    self.line = line
  }

  /// The place the walk has come to.
  var position: TextPosition { TextPosition(line: line, column: column) }

  /// The cell that begins here and whose text is `content`.
  ///
  /// Moves on to the cell after it, past one delimiter or line end.
  mutating func field(holding content: String) -> Field {
    let isQuoted = offset < text.endIndex && text[offset] == ASCII.quote
    let field = Field(text: content, line: line, column: column, isQuoted: isQuoted)
    var rawLength = content.utf8.count
    if isQuoted {
      // Two quotes surround the cell, and each quote in it was written as two.
      rawLength += 2 + content.utf8.count { $0 == ASCII.quote }
    }
    advance(to: min(offset + rawLength + 1, text.endIndex))
    return field
  }

  /// Moves forward to the byte at `target`.
  mutating func advance(to target: Int) {
    while offset < target {
      let byte = text[offset]
      offset += 1
      if byte == ASCII.lineFeed || (byte == ASCII.carriageReturn && !isAtLineFeed) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80, byte != ASCII.carriageReturn {
        // Bytes 10xxxxxx continue a scalar that has been counted.
        column += 1
      }
    }
  }

  private var isAtLineFeed: Bool {
    offset < text.endIndex && text[offset] == ASCII.lineFeed
  }
}
