/// The places in a buffer at which cells end: delimiters and line feeds that stand in no quotes.
///
/// The buffer is looked at 64 bytes at a time. `findMarks` tells only two kinds of byte apart, and what
/// it finds has to be looked at before it is believed. `find` is certain, and takes longer where a block
/// holds quotes, CR or NUL.
struct CellEnds: ~Copyable {
  /// The places, in order, and behind them the size of the buffer. Before the first stands the place
  /// before the buffer, or before where it was begun to be looked at; adding 1 gives that beginning.
  let places: UnsafeMutablePointer<UInt32>
  private(set) var count = 0

  /// Whether a quote or a control character may stand at the places, and not an end: what is between
  /// them then has neither.
  private(set) var areMarks = false
  /// Whether libcsv reads the buffer as these places say; see `RecordScanner`.
  private(set) var isCertain = true
  /// Whether some byte is beyond ASCII, some quote stands in the buffer, and some line feed in quotes.
  private(set) var hasHighBytes = false
  private(set) var hasQuotes = false
  private(set) var hasQuotedLines = false
  /// Whether some quote, CR or NUL stands in the buffer, as far as `find` has looked.
  private(set) var hasRareBytes = false

  private let room: UnsafeMutablePointer<UInt32>
  private let capacity: Int
  private let delimiters: SIMD16<UInt8>
  private let lineFeeds = SIMD16<UInt8>(repeating: ASCII.lineFeed)
  private let quotes = SIMD16<UInt8>(repeating: ASCII.quote)
  private let returns = SIMD16<UInt8>(repeating: ASCII.carriageReturn)

  /// What the bytes before a block mean for it.
  private struct Carry {
    /// All bits set within quotes.
    var inside: UInt64 = 0
    /// 1 where a quote may open at the first byte.
    var mayOpen: UInt64 = 1
    /// 1 where the byte before closes a quoted cell, or is the first of two quotes.
    var closed: UInt64 = 0
    /// 1 where the byte before is CR.
    var isReturn: UInt64 = 0

    var isPlain: Bool { inside | closed | isReturn == 0 }
  }

  /// - Parameter bytes: how many bytes the buffer has at most.
  init(delimiter: UInt8, bytes: Int) {
    delimiters = SIMD16(repeating: delimiter)
    capacity = bytes + 65 + CellEnds.writtenAtOnce
    room = .allocate(capacity: capacity + 1)
    places = room + 1
  }

  deinit { room.deallocate() }

  /// Finds every delimiter, quote and control character in the first `size` bytes; 64 more can be
  /// looked at.
  mutating func findMarks(in bytes: UnsafeRawPointer, _ size: Int) {
    begin(at: 0, size)
    areMarks = true
    var high = SIMD16<UInt8>()
    var found = 0
    var place = 0
    while place &+ 64 <= size {
      let block = ByteBlock(bytes + place)
      high |= block.union
      let marks = marks(block)
      write(marks.bits, at: places + found, from: UInt32(truncatingIfNeeded: place))
      found &+= marks.count
      place &+= 64
    }
    if place < size {
      let block = ByteBlock(bytes + place)
      high |= block.union
      let marks = marks(block).bits & CellEnds.valid(size &- place)
      write(marks, at: places + found, from: UInt32(truncatingIfNeeded: place))
      found &+= marks.nonzeroBitCount
    }
    end(found, size, high)
  }

  /// Finds the ends in the bytes from `start`, where a record begins, to `size`; 64 more can be looked at.
  ///
  /// - Parameter isLast: whether nothing follows them.
  mutating func find(in bytes: UnsafeRawPointer, from start: Int, _ size: Int, isLast: Bool) {
    begin(at: start, size)
    var carry = Carry()
    var high = SIMD16<UInt8>()
    var found = 0
    var place = start
    while place < size {
      let block = ByteBlock(bytes + place)
      let valid = CellEnds.valid(size &- place)
      high |= block.union
      let ends: UInt64
      if carry.isPlain, !rareBytes(block).isAny {
        ends = block.mask { ($0 .== delimiters) .| ($0 .== lineFeeds) }.bits & valid
        carry.mayOpen = ends >> 63
      } else {
        ends = endsBesideQuotes(block, valid, &carry)
        if !isCertain { return }
      }
      write(ends, at: places + found, from: UInt32(truncatingIfNeeded: place))
      found &+= ends.nonzeroBitCount
      place &+= 64
    }
    end(found, size, high)
    let endsInReturn =
      size > 0 && bytes.load(fromByteOffset: size - 1, as: UInt8.self) == ASCII.carriageReturn
    if isLast, carry.inside != 0 || endsInReturn { isCertain = false }
  }

  private mutating func begin(at start: Int, _ size: Int) {
    precondition(
      size + 65 + CellEnds.writtenAtOnce <= capacity, "the buffer is as large as was said")
    (count, areMarks, isCertain) = (0, false, true)
    (hasQuotes, hasQuotedLines, hasRareBytes) = (false, false, false)
    places[-1] = UInt32(truncatingIfNeeded: start) &- 1
  }

  private mutating func end(_ found: Int, _ size: Int, _ high: SIMD16<UInt8>) {
    count = found
    // Where a last record ends that no line feed follows.
    places[found] = UInt32(truncatingIfNeeded: size)
    // What stands behind the last byte may be taken for text beyond ASCII too; it is looked at closely.
    let words = unsafeBitCast(high, to: SIMD2<UInt64>.self)
    hasHighBytes = (words[0] | words[1]) & 0x8080_8080_8080_8080 != 0
  }

  /// The bits of a block that stand for bytes before the end.
  @inline(__always)
  private static func valid(_ left: Int) -> UInt64 {
    left >= 64 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: left)) &- 1
  }

  /// How many places are written without a look at whether there are as many.
  private static let writtenAtOnce = 6

  /// Writes the places of the bits that are set. What is written behind them means nothing.
  @inline(__always)
  private func write(
    _ bits: UInt64, at places: UnsafeMutablePointer<UInt32>, from start: UInt32
  ) {
    var left = bits
    var next = places
    repeat {
      for place in 0..<CellEnds.writtenAtOnce {
        next[place] = start &+ UInt32(truncatingIfNeeded: left.trailingZeroBitCount)
        left &= left &- 1
      }
      next += CellEnds.writtenAtOnce
    } while left != 0
  }

  /// Which bytes are the delimiter, a quote or a control character. An exclusive or puts the quote among
  /// the control characters, and the blank out of them.
  @inline(__always)
  private func marks(_ block: ByteBlock) -> ByteMask {
    block.mask {
      ($0 .== delimiters) .| (($0 ^ SIMD16(repeating: 0x02)) .< SIMD16(repeating: ASCII.space + 1))
    }
  }

  /// Which bytes are a quote, CR or NUL.
  @inline(__always)
  private func rareBytes(_ block: ByteBlock) -> ByteMask {
    block.mask { ($0 .== quotes) .| ($0 .== returns) .| ($0 .== SIMD16<UInt8>()) }
  }

  /// The ends in a block that has quotes, CR or NUL, or follows upon one of them.
  ///
  /// A quote may open a cell only at its beginning, and behind a quote that closes one only an end or
  /// a further quote may stand; two quotes in a quoted cell close it and open it again.
  @inline(never)
  private mutating func endsBesideQuotes(
    _ block: ByteBlock, _ valid: UInt64, _ carry: inout Carry
  ) -> UInt64 {
    let quote = block.bits(of: quotes) & valid
    let lineFeed = block.bits(of: lineFeeds) & valid
    let ends = block.bits(of: delimiters) & valid | lineFeed
    let isReturn = block.bits(of: returns) & valid
    let isNUL = block.bits(of: SIMD16<UInt8>()) & valid
    // The exclusive or of all bits up to each: set from a quote that opens to before one that closes.
    var inside = quote
    for shift: UInt64 in [1, 2, 4, 8, 16, 32] { inside ^= inside << shift }
    inside ^= carry.inside
    let opens = quote & inside
    let closes = quote & ~inside
    let outside = ends & ~inside
    let behindReturn = (isReturn << 1 | carry.isReturn) & valid
    let behindClosed = (closes << 1 | carry.closed) & valid
    let mayOpen = (outside | closes) << 1 | carry.mayOpen
    let faults =
      isNUL | opens & ~mayOpen | behindClosed & ~(ends | isReturn | quote)
      | behindReturn & ~lineFeed
    isCertain = faults == 0
    if quote | isReturn | isNUL != 0 { hasRareBytes = true }
    if quote != 0 { hasQuotes = true }
    if lineFeed & inside != 0 { hasQuotedLines = true }
    carry = Carry(
      inside: inside >> 63 == 0 ? 0 : ~0, mayOpen: (outside | closes) >> 63, closed: closes >> 63,
      isReturn: isReturn >> 63)
    return outside
  }
}
