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
    /// A record of `cellCount` cells, in `cells`. The next begins at `next`, `lines` lines on.
    case record(next: Int, lines: Int)
    /// A line of nothing at all.
    case blank(next: Int)
    /// The buffer ends before the record does.
    case incomplete
    case uncertain
  }

  /// Where a cell's bytes lie, its quotes left out.
  struct Cell {
    var start: Int
    var end: Int
    /// Whether it stands in quotes and some quotes in it are doubled.
    var hasDoubledQuotes: Bool
  }

  static let padding = 16
  static let mostRecordBytes = 256 << 10
  static let mostCells = 1_024

  let cells = UnsafeMutablePointer<Cell>.allocate(capacity: RecordScanner.mostCells)
  private(set) var cellCount = 0

  private let delimiter: UInt8
  private let delimiters: SIMD16<UInt8>
  private let quotes = SIMD16<UInt8>(repeating: ASCII.quote)
  private let lineFeeds = SIMD16<UInt8>(repeating: ASCII.lineFeed)
  private let returns = SIMD16<UInt8>(repeating: ASCII.carriageReturn)
  private let nuls = SIMD16<UInt8>(repeating: ASCII.nul)

  init(delimiter: UInt8) {
    self.delimiter = delimiter
    delimiters = SIMD16(repeating: delimiter)
  }

  deinit { cells.deallocate() }

  /// The record that begins at `start`, the beginning of a line.
  ///
  /// - Parameter isLast: whether nothing follows the `count` bytes.
  mutating func next(
    _ bytes: UnsafeRawPointer, from start: Int, count: Int, isLast: Bool
  ) -> Step {
    guard start < count else { return .incomplete }
    cellCount = 0
    var high: UInt8 = 0
    var lines = 1
    var place = start
    let first = byte(bytes, start)
    if first == ASCII.lineFeed { return .blank(next: start + 1) }
    while true {
      var cell = Cell(start: place, end: place, hasDoubledQuotes: false)
      if place < count, byte(bytes, place) == ASCII.quote {
        switch quoted(
          bytes, &cell, count: count, isLast: isLast, lines: &lines, high: &high)
        {
        case .closed: place = cell.end + 1
        case .incomplete: return isLast || isTooLong(start, count) ? .uncertain : .incomplete
        case .uncertain: return .uncertain
        }
      } else {
        place = special(bytes, from: place, count: count, isQuoted: false, high: &high)
        cell.end = place
      }
      guard cellCount < RecordScanner.mostCells else { return .uncertain }
      cells[cellCount] = cell
      cellCount += 1
      guard place < count else {
        guard isLast, place == count else {
          return isTooLong(start, count) ? .uncertain : .incomplete
        }
        return checked(bytes, start, count, high) ? .record(next: count, lines: lines) : .uncertain
      }
      let end = byte(bytes, place)
      if end == delimiter {
        place += 1
      } else if end == ASCII.lineFeed {
        return checked(bytes, start, place, high)
          ? .record(next: place + 1, lines: lines) : .uncertain
      } else if end == ASCII.carriageReturn {
        guard place + 1 < count else { return isLast ? .uncertain : .incomplete }
        guard byte(bytes, place + 1) == ASCII.lineFeed else { return .uncertain }
        if place == start { return .blank(next: place + 2) }
        return checked(bytes, start, place, high)
          ? .record(next: place + 2, lines: lines) : .uncertain
      } else {
        // A quote in a cell without quotes, NUL, or text behind a quoted cell.
        return .uncertain
      }
    }
  }

  /// The bytes of a cell, its doubled quotes single: what libcsv gives as its text.
  func text(_ bytes: UnsafeRawPointer, _ place: Int) -> [UInt8] {
    let cell = cells[place]
    let raw = UnsafeRawBufferPointer(start: bytes + cell.start, count: cell.end - cell.start)
    guard cell.hasDoubledQuotes else { return Array(raw) }
    var text: [UInt8] = []
    var isSecond = false
    for byte in raw {
      isSecond = byte == ASCII.quote && !isSecond
      if byte != ASCII.quote || isSecond { text.append(byte) }
    }
    return text
  }

  // MARK: Parts of a record

  private enum Quoted {
    case closed
    case incomplete
    case uncertain
  }

  /// A cell in quotes; behind it must stand a delimiter, a line end or the end.
  private func quoted(
    _ bytes: UnsafeRawPointer, _ cell: inout Cell, count: Int, isLast: Bool, lines: inout Int,
    high: inout UInt8
  ) -> Quoted {
    cell.start += 1
    var place = cell.start
    while true {
      place = special(bytes, from: place, count: count, isQuoted: true, high: &high)
      guard place < count else { return .incomplete }
      let hasNext = place + 1 < count
      guard hasNext || isLast else { return .incomplete }
      switch byte(bytes, place) {
      case ASCII.quote:
        guard hasNext, byte(bytes, place + 1) == ASCII.quote else {
          cell.end = place
          return .closed
        }
        cell.hasDoubledQuotes = true
        place += 2
      case ASCII.lineFeed:
        lines += 1
        place += 1
      case ASCII.carriageReturn where hasNext && byte(bytes, place + 1) == ASCII.lineFeed:
        place += 1
      default: return .uncertain
      }
    }
  }

  /// The next byte, from `place` on, that may end a cell or may not stand in it; `count` where there
  /// is none. In quotes a delimiter is a byte like others.
  @inline(__always)
  private func special(
    _ bytes: UnsafeRawPointer, from place: Int, count: Int, isQuoted: Bool, high: inout UInt8
  ) -> Int {
    var place = place
    while place < count {
      let block = (bytes + place).loadUnaligned(as: SIMD16<UInt8>.self)
      var found = (block .== lineFeeds) .| (block .== returns)
      found = found .| (block .== quotes) .| (block .== nuls)
      if !isQuoted { found = found .| (block .== delimiters) }
      let halves = unsafeBitCast(found, to: SIMD2<UInt64>.self)
      let bits = unsafeBitCast(block, to: SIMD2<UInt64>.self)
      if halves[0] != 0 {
        let index = halves[0].trailingZeroBitCount
        high |= over(bits[0] & (index == 0 ? 0 : ~0 >> UInt64(64 - index)))
        return min(place + index >> 3, count)
      }
      if halves[1] != 0 {
        let index = halves[1].trailingZeroBitCount
        high |= over(bits[0] | bits[1] & (index == 0 ? 0 : ~0 >> UInt64(64 - index)))
        return min(place + 8 + index >> 3, count)
      }
      high |= over(bits[0] | bits[1])
      place += 16
    }
    return count
  }

  /// A byte with its first bit set where some byte of the word has it.
  @inline(__always)
  private func over(_ word: UInt64) -> UInt8 {
    word & 0x8080_8080_8080_8080 == 0 ? 0 : 0x80
  }

  @inline(__always)
  private func byte(_ bytes: UnsafeRawPointer, _ place: Int) -> UInt8 {
    bytes.load(fromByteOffset: place, as: UInt8.self)
  }

  private func isTooLong(_ start: Int, _ count: Int) -> Bool {
    count - start > RecordScanner.mostRecordBytes
  }

  /// Whether a record is UTF-8 and not too long.
  @inline(__always)
  private func checked(
    _ bytes: UnsafeRawPointer, _ start: Int, _ end: Int, _ high: UInt8
  ) -> Bool {
    if high < 0x80 { return end - start <= RecordScanner.mostRecordBytes }
    let record = Array(UnsafeRawBufferPointer(start: bytes + start, count: end - start))
    return record.count <= RecordScanner.mostRecordBytes
      && firstIllFormedByte(in: record[...]) == nil
  }
}
