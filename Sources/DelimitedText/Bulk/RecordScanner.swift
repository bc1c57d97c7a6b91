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
    /// A record by itself. The next begins `lines` lines on.
    case record(RecordRun, lines: Int)
    /// A line of nothing at all.
    case blank(next: Int)
    /// The buffer ends before the record does.
    case incomplete
    case uncertain
  }

  static let padding = 64
  static let mostRecordBytes = 256 << 10
  static let mostCells = 1_024

  /// The number of the end of the next record's first cell.
  private var nextEnd = 0
  private var ends: CellEnds
  private var size = 0
  private var isLast = false
  private let delimiter: UInt8

  /// - Parameter bytes: how many bytes are scanned at a time at most.
  init(delimiter: UInt8, bytes: Int) {
    self.delimiter = delimiter
    ends = CellEnds(delimiter: delimiter, bytes: bytes)
  }

  /// Begins with the first `size` bytes of a buffer, at the beginning of a line.
  ///
  /// - Parameter isLast: whether nothing follows them.
  mutating func begin(_ bytes: UnsafeRawPointer, _ size: Int, isLast: Bool) {
    // Where one piece has quotes or CR, the next is likely to have some.
    if ends.hasRareBytes {
      ends.find(in: bytes, from: 0, size, isLast: isLast)
    } else {
      ends.findMarks(in: bytes, size)
    }
    (self.size, self.isLast, nextEnd) = (size, isLast, 0)
  }

  /// The records of `width` cells that begin at `start`, where the one before them ended: `most` of
  /// them at most, each on one line and ended by a line feed. `nil` where there is none, or what there
  /// is has to be looked at record by record.
  ///
  /// - Parameter width: at least 2, so that no blank line is taken for a record.
  @inline(__always)
  mutating func run(
    _ bytes: UnsafeRawPointer, from start: Int, width: Int, most: Int
  ) -> RecordRun? {
    guard ends.isCertain, !ends.hasQuotedLines else { return nil }
    let first = ends.places + nextEnd
    let room = min(most, (ends.count - nextEnd) / width)
    var count = 0
    while count < room, isRecord(bytes, endingAt: first + count &* width, width) { count &+= 1 }
    if count == 0 { return nil }
    let next = Int(first[count &* width &- 1]) &+ 1
    guard isSure(bytes, start..<next, cellCount: width) else { return nil }
    nextEnd += count &* width
    return RecordRun(
      start: start, next: next, count: count, width: width, ends: first,
      isBare: ends.areMarks, hasQuotes: ends.hasQuotes)
  }

  /// Whether the last of the cells ends with a line feed, and every other with a delimiter.
  @inline(__always)
  private func isRecord(
    _ bytes: UnsafeRawPointer, endingAt places: UnsafePointer<UInt32>, _ width: Int
  ) -> Bool {
    var difference: UInt8 = 0
    for cell in 0..<width &- 1 { difference |= byte(bytes, Int(places[cell])) ^ delimiter }
    return difference | (byte(bytes, Int(places[width &- 1])) ^ ASCII.lineFeed) == 0
  }

  /// The record that begins at `start`, where the one before it ended.
  mutating func next(_ bytes: UnsafeRawPointer, from start: Int) -> Step {
    if ends.areMarks {
      ends.find(in: bytes, from: start, size, isLast: isLast)
      nextEnd = 0
    }
    guard ends.isCertain else { return .uncertain }
    let firstEnd = nextEnd
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
    let cellCount = nextEnd - firstEnd
    guard isSure(bytes, start..<place, cellCount: cellCount) else { return .uncertain }
    let record = RecordRun(
      start: start, next: next, count: 1, width: cellCount, ends: ends.places + firstEnd,
      isBare: false, hasQuotes: ends.hasQuotes)
    return .record(record, lines: ends.hasQuotedLines ? lineCount(bytes, start..<place) : 1)
  }

  /// Whether what stands in `range` is neither too large nor anything but UTF-8.
  @inline(__always)
  private func isSure(
    _ bytes: UnsafeRawPointer, _ range: Range<Int>, cellCount: Int
  ) -> Bool {
    range.count <= RecordScanner.mostRecordBytes && cellCount <= RecordScanner.mostCells
      && (!ends.hasHighBytes || isText(bytes, range))
  }

  /// Whether `range` is UTF-8.
  private func isText(_ bytes: UnsafeRawPointer, _ range: Range<Int>) -> Bool {
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
    let text = Array(UnsafeRawBufferPointer(start: bytes + range.lowerBound, count: range.count))
    return firstIllFormedByte(in: text[...]) == nil
  }

  /// How many physical lines the record takes up.
  private func lineCount(_ bytes: UnsafeRawPointer, _ range: Range<Int>) -> Int {
    1
      + UnsafeRawBufferPointer(start: bytes + range.lowerBound, count: range.count)
      .count { $0 == ASCII.lineFeed }
  }

  @inline(__always)
  private func byte(_ bytes: UnsafeRawPointer, _ place: Int) -> UInt8 {
    bytes.load(fromByteOffset: place, as: UInt8.self)
  }
}
