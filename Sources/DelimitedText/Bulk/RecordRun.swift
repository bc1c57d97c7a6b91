/// Records of the same number of cells, one directly behind another, as the scanner found them.
struct RecordRun {
  /// Where the first of them begins, and what follows the last.
  let start: Int
  let next: Int
  let count: Int
  /// How many cells each has.
  let width: Int
  /// Where the cells end: those of the first record, of the second, and so on.
  let ends: UnsafePointer<UInt32>
  /// Whether a quote stands in any cell of the buffer.
  let hasQuotes: Bool

  /// Where a record begins, and what follows it.
  @inline(__always)
  func range(of record: Int) -> Range<Int> {
    let begin = record == 0 ? start : Int(ends[record &* width &- 1]) &+ 1
    let end = record &+ 1 == count ? next : Int(ends[(record &+ 1) &* width &- 1]) &+ 1
    return Range(uncheckedBounds: (begin, end))
  }

  /// Tells where the bytes of a cell of each record lie, its quotes left out.
  @inline(__always)
  func forEachCell(
    of column: Int, _ bytes: UnsafeRawPointer,
    _ body: (_ record: Int, _ cell: UnsafeRawPointer, _ length: Int) -> Void
  ) {
    let isLast = column &+ 1 == width
    for record in 0..<count {
      let place = record &* width &+ column
      var cell = place == 0 ? start : Int(ends[place &- 1]) &+ 1
      var end = Int(ends[place])
      if isLast, end > cell, RecordRun.byte(bytes, end &- 1) == ASCII.carriageReturn { end &-= 1 }
      if hasQuotes, cell < end, RecordRun.byte(bytes, cell) == ASCII.quote {
        cell &+= 1
        end &-= 1
      }
      body(record, bytes + cell, end &- cell)
    }
  }

  /// The bytes of a cell, its doubled quotes single: what libcsv gives as its text.
  func text(_ cell: UnsafeRawPointer, _ length: Int) -> [UInt8] {
    let raw = UnsafeRawBufferPointer(start: cell, count: length)
    guard hasQuotes else { return Array(raw) }
    var text: [UInt8] = []
    var isSecond = false
    for byte in raw {
      isSecond = byte == ASCII.quote && !isSecond
      if byte != ASCII.quote || isSecond { text.append(byte) }
    }
    return text
  }

  @inline(__always)
  private static func byte(_ bytes: UnsafeRawPointer, _ place: Int) -> UInt8 {
    bytes.load(fromByteOffset: place, as: UInt8.self)
  }
}
