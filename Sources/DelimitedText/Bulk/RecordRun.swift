/// Records of the same number of cells, one directly behind another, as the scanner found them.
struct RecordRun {
  /// Where the first of them begins, and what follows the last.
  let start: Int
  let next: Int
  let count: Int
  /// How many cells each has.
  let width: Int
  /// Where the cells end: those of the first record, of the second, and so on. Before them stands the
  /// place before the first record.
  let ends: UnsafePointer<UInt32>
  /// Whether the cells are just what stands between their ends: neither quotes nor CR are among it.
  let isBare: Bool
  /// Whether a quote stands in any cell of the buffer.
  let hasQuotes: Bool

  /// Where a record begins, and what follows it.
  @inline(__always)
  func range(of record: Int) -> Range<Int> {
    let begin = Int(ends[record &* width &- 1] &+ 1)
    let end = record &+ 1 == count ? next : Int(ends[(record &+ 1) &* width &- 1]) &+ 1
    return Range(uncheckedBounds: (begin, end))
  }

  /// Tells where the bytes of a cell of each record lie, its quotes left out, from a record on.
  @inline(__always)
  func forEachCell(
    of column: Int, _ bytes: UnsafeRawPointer, from first: Int = 0,
    _ body: (_ record: Int, _ cell: UnsafeRawPointer, _ length: Int) -> Void
  ) {
    var record = first
    var end = ends + (first &* width &+ column)
    if isBare {
      while record < count {
        let cell = Int(end[-1] &+ 1)
        body(record, bytes + cell, Int(end[0]) &- cell)
        end += width
        record &+= 1
      }
      return
    }
    while record < count {
      let (cell, length) = cell(endingAt: end, isLast: column &+ 1 == width, bytes)
      body(record, cell, length)
      end += width
      record &+= 1
    }
  }

  /// The bytes of one cell, its quotes left out.
  @inline(__always)
  func cell(
    _ record: Int, _ column: Int, _ bytes: UnsafeRawPointer
  ) -> (UnsafeRawPointer, length: Int) {
    cell(endingAt: ends + (record &* width &+ column), isLast: column &+ 1 == width, bytes)
  }

  @inline(__always)
  private func cell(
    endingAt place: UnsafePointer<UInt32>, isLast: Bool, _ bytes: UnsafeRawPointer
  ) -> (UnsafeRawPointer, length: Int) {
    var cell = Int(place[-1] &+ 1)
    var end = Int(place[0])
    if isLast, end > cell, RecordRun.byte(bytes, end &- 1) == ASCII.carriageReturn { end &-= 1 }
    if hasQuotes, cell < end, RecordRun.byte(bytes, cell) == ASCII.quote {
      cell &+= 1
      end &-= 1
    }
    return (bytes + cell, end &- cell)
  }

  /// What libcsv gives as the text of a cell: its bytes, doubled quotes single.
  func text(_ cell: UnsafeRawPointer, _ length: Int) -> String {
    let raw = UnsafeRawBufferPointer(start: cell, count: length)
    guard hasQuotes else { return String(decoding: raw, as: UTF8.self) }
    var text: [UInt8] = []
    var isSecond = false
    for byte in raw {
      isSecond = byte == ASCII.quote && !isSecond
      if byte != ASCII.quote || isSecond { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  @inline(__always)
  private static func byte(_ bytes: UnsafeRawPointer, _ place: Int) -> UInt8 {
    bytes.load(fromByteOffset: place, as: UInt8.self)
  }
}
