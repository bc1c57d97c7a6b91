/// Finds the cells of one record after another in a buffer, without making any text of them.
///
/// Whatever it gives, libcsv gives too in strict mode, with the same places. Where it is not certain
/// of that it says so, and the file is libcsv's: at a quote inside a cell without quotes, at
/// anything but a delimiter or a line end behind a quoted cell, at NUL, at CR without LF, at bytes
/// that are not UTF-8, and at what is larger than `mostRecordBytes` or `mostCells`.
///
/// The buffer has `padding` bytes more than are scanned, so that many bytes can be looked at at once.
struct RecordScanner: ~Copyable {
  /// What the bytes from a place on begin with.
  enum Step {
    /// A record of `cellCount` cells. The next begins at `next`, `lines` lines on.
    case record(next: Int, lines: Int)
    /// A line of nothing at all.
    case blank(next: Int)
    /// The buffer ends before the record does.
    case incomplete
    case uncertain
  }

  static let padding = 64
  static let mostRecordBytes = 256 << 10
  static let mostCells = 1_024

  private(set) var cellCount = 0

  /// Where the record's cells lie, from its beginning to before its line end.
  private var range = 0..<0
  /// The number of the end of the record's first cell, and of the next record's.
  private var firstEnd = 0
  private var nextEnd = 0
  private var ends: CellEnds
  private var size = 0
  private var isLast = false

  /// - Parameter bytes: how many bytes are scanned at a time at most.
  init(delimiter: UInt8, bytes: Int) {
    ends = CellEnds(delimiter: delimiter, bytes: bytes)
  }

  /// Begins with the first `size` bytes of a buffer, at the beginning of a line.
  ///
  /// - Parameter isLast: whether nothing follows them.
  mutating func begin(_ bytes: UnsafeRawPointer, _ size: Int, isLast: Bool) {
    ends.find(in: bytes, size, isLast: isLast)
    (self.size, self.isLast, nextEnd) = (size, isLast, 0)
  }

  /// The record that begins at `start`, where the one before it ended.
  @inline(__always)
  mutating func next(_ bytes: UnsafeRawPointer, from start: Int) -> Step {
    guard ends.isCertain else { return .uncertain }
    firstEnd = nextEnd
    var place = size
    var isEnded = false
    while nextEnd < ends.count {
      place = Int(ends.places[nextEnd])
      nextEnd += 1
      if byte(bytes, place) == ASCII.lineFeed {
        isEnded = true
        break
      }
    }
    if !isEnded {
      guard isLast, start < size else {
        return size - start > RecordScanner.mostRecordBytes ? .uncertain : .incomplete
      }
      place = size
      nextEnd += 1
    }
    let next = isEnded ? place + 1 : place
    if isEnded, place > start, byte(bytes, place - 1) == ASCII.carriageReturn { place -= 1 }
    if place == start { return .blank(next: next) }
    range = start..<place
    cellCount = nextEnd - firstEnd
    guard range.count <= RecordScanner.mostRecordBytes, cellCount <= RecordScanner.mostCells,
      !ends.hasHighBytes || isText(bytes)
    else { return .uncertain }
    return .record(next: next, lines: ends.hasQuotedLines ? lineCount(bytes) : 1)
  }

  /// Where the bytes of a cell lie, its quotes left out.
  @inline(__always)
  func cell(_ bytes: UnsafeRawPointer, _ place: Int) -> (start: Int, end: Int) {
    let start = place == 0 ? range.lowerBound : Int(ends.places[firstEnd + place - 1]) + 1
    let end = place + 1 == cellCount ? range.upperBound : Int(ends.places[firstEnd + place])
    guard ends.hasQuotes, start < end, byte(bytes, start) == ASCII.quote else {
      return (start, end)
    }
    return (start + 1, end - 1)
  }

  /// Where the bytes of a cell lie that begins at `start`, its quotes left out, and where the next cell
  /// begins.
  @inline(__always)
  func cell(
    _ bytes: UnsafeRawPointer, _ place: Int, from start: Int
  ) -> (start: Int, end: Int, next: Int) {
    let end =
      place &+ 1 == cellCount ? range.upperBound : Int(ends.places[firstEnd &+ place])
    if ends.hasQuotes, start < end, byte(bytes, start) == ASCII.quote {
      return (start &+ 1, end &- 1, end &+ 1)
    }
    return (start, end, end &+ 1)
  }

  /// Where the record begins.
  var start: Int { range.lowerBound }

  /// The bytes of a cell, its doubled quotes single: what libcsv gives as its text.
  func text(_ bytes: UnsafeRawPointer, _ place: Int) -> [UInt8] {
    let cell = cell(bytes, place)
    let raw = UnsafeRawBufferPointer(start: bytes + cell.start, count: cell.end - cell.start)
    guard ends.hasQuotes else { return Array(raw) }
    var text: [UInt8] = []
    var isSecond = false
    for byte in raw {
      isSecond = byte == ASCII.quote && !isSecond
      if byte != ASCII.quote || isSecond { text.append(byte) }
    }
    return text
  }

  /// Whether the record is UTF-8.
  private func isText(_ bytes: UnsafeRawPointer) -> Bool {
    var place = range.lowerBound
    var high: UInt64 = 0
    while place + 8 <= range.upperBound {
      high |= (bytes + place).loadUnaligned(as: UInt64.self)
      place += 8
    }
    while place < range.upperBound {
      high |= UInt64(byte(bytes, place))
      place += 1
    }
    guard high & 0x8080_8080_8080_8080 != 0 else { return true }
    let record = Array(UnsafeRawBufferPointer(start: bytes + range.lowerBound, count: range.count))
    return firstIllFormedByte(in: record[...]) == nil
  }

  /// How many physical lines the record takes up.
  private func lineCount(_ bytes: UnsafeRawPointer) -> Int {
    1
      + UnsafeRawBufferPointer(start: bytes + range.lowerBound, count: range.count)
      .count { $0 == ASCII.lineFeed }
  }

  @inline(__always)
  private func byte(_ bytes: UnsafeRawPointer, _ place: Int) -> UInt8 {
    bytes.load(fromByteOffset: place, as: UInt8.self)
  }
}
