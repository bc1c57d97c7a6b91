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

  private typealias Block = (SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>)

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
      let block = (bytes + place).loadUnaligned(as: Block.self)
      high |= (block.0 | block.1) | (block.2 | block.3)
      let marks = marks(block)
      write(
        CellEnds.bits(marks), at: places + found, from: UInt32(truncatingIfNeeded: place))
      found &+= CellEnds.count(marks)
      place &+= 64
    }
    if place < size {
      let block = (bytes + place).loadUnaligned(as: Block.self)
      high |= (block.0 | block.1) | (block.2 | block.3)
      let marks = CellEnds.bits(marks(block)) & CellEnds.valid(size &- place)
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
      let block = (bytes + place).loadUnaligned(as: Block.self)
      let valid = CellEnds.valid(size &- place)
      high |= (block.0 | block.1) | (block.2 | block.3)
      let ends: UInt64
      if carry.isPlain, !isAnyRare(block) {
        ends =
          CellEnds.bits(
            (isEnd(block.0), isEnd(block.1), isEnd(block.2), isEnd(block.3))) & valid
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
    hasHighBytes = CellEnds.isAny(high & SIMD16(repeating: 0x80))
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

  /// Whether a byte is the delimiter, a quote or a control character. An exclusive or puts the quote
  /// among the control characters, and the blank out of them.
  @inline(__always)
  private func isMark(_ part: SIMD16<UInt8>) -> Mask {
    (part .== delimiters)
      .| ((part ^ SIMD16(repeating: 0x02)) .< SIMD16(repeating: ASCII.space + 1))
  }

  @inline(__always)
  private func marks(_ block: Block) -> Masks {
    (isMark(block.0), isMark(block.1), isMark(block.2), isMark(block.3))
  }

  /// How many bytes of a block are set.
  @inline(__always)
  private static func count(_ masks: Masks) -> Int {
    // A byte that is set is -1, so that the sum of four is -4 at the least.
    let sum = (bytes(masks.0) &+ bytes(masks.1)) &+ (bytes(masks.2) &+ bytes(masks.3))
    let words = unsafeBitCast(SIMD16<UInt8>() &- sum, to: SIMD2<UInt64>.self)
    return Int(truncatingIfNeeded: ((words[0] &+ words[1]) &* 0x0101_0101_0101_0101) &>> 56)
  }

  @inline(__always)
  private static func bytes(_ mask: Mask) -> SIMD16<UInt8> {
    unsafeBitCast(mask, to: SIMD16<UInt8>.self)
  }

  /// Whether a block may hold a quote, CR or NUL.
  @inline(__always)
  private func isAnyRare(_ block: Block) -> Bool {
    let first = rare(block.0) .| rare(block.1)
    let second = rare(block.2) .| rare(block.3)
    let halves = unsafeBitCast(first .| second, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  @inline(__always)
  private func rare(_ part: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    (part .== quotes) .| (part .== returns) .| (part .== SIMD16<UInt8>())
  }

  @inline(__always)
  private static func isAny(_ part: SIMD16<UInt8>) -> Bool {
    let halves = unsafeBitCast(part, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  @inline(__always)
  private func isEnd(_ part: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    (part .== delimiters) .| (part .== lineFeeds)
  }

  @inline(__always)
  private static func bits(_ byte: SIMD16<UInt8>, in block: Block) -> UInt64 {
    bits((block.0 .== byte, block.1 .== byte, block.2 .== byte, block.3 .== byte))
  }

  private typealias Mask = SIMDMask<SIMD16<Int8>>
  private typealias Masks = (Mask, Mask, Mask, Mask)

  /// One bit for each of 64 bytes, the first byte's lowest.
  ///
  /// The masks are eight words of eight bytes. Word i leaves bit i in each of its bytes, so that all of
  /// them fit into one word, whose bytes and bits are then exchanged.
  /// - Source: the transposition of 8 by 8 bits of Henry S. Warren, Hacker's Delight, 7-3.
  @inline(__always)
  private static func bits(_ masks: Masks) -> UInt64 {
    let sum =
      halves(masks.0) & SIMD2(0x0101_0101_0101_0101, 0x0202_0202_0202_0202)
      | halves(masks.1) & SIMD2(0x0404_0404_0404_0404, 0x0808_0808_0808_0808)
      | halves(masks.2) & SIMD2(0x1010_1010_1010_1010, 0x2020_2020_2020_2020)
      | halves(masks.3) & SIMD2(0x4040_4040_4040_4040, 0x8080_8080_8080_8080)
    var word = sum[0] | sum[1]
    var moved = (word ^ word >> 7) & 0x00AA_00AA_00AA_00AA
    word ^= moved ^ moved << 7
    moved = (word ^ word >> 14) & 0x0000_CCCC_0000_CCCC
    word ^= moved ^ moved << 14
    moved = (word ^ word >> 28) & 0x0000_0000_F0F0_F0F0
    return word ^ moved ^ moved << 28
  }

  @inline(__always)
  private static func halves(_ mask: Mask) -> SIMD2<UInt64> {
    unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  }

  /// The ends in a block that has quotes, CR or NUL, or follows upon one of them.
  ///
  /// A quote may open a cell only at its beginning, and behind a quote that closes one only an end or
  /// a further quote may stand; two quotes in a quoted cell close it and open it again.
  @inline(never)
  private mutating func endsBesideQuotes(
    _ block: Block, _ valid: UInt64, _ carry: inout Carry
  ) -> UInt64 {
    let quote = CellEnds.bits(quotes, in: block) & valid
    let lineFeed = CellEnds.bits(lineFeeds, in: block) & valid
    let ends = CellEnds.bits(delimiters, in: block) & valid | lineFeed
    let isReturn = CellEnds.bits(returns, in: block) & valid
    let isNUL = CellEnds.bits(SIMD16<UInt8>(), in: block) & valid
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
