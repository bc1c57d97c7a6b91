/// The places in a buffer at which cells end: delimiters and line feeds that stand in no quotes.
///
/// The buffer begins with a record. It is looked at 64 bytes at a time; where such a block holds
/// neither quotes nor CR nor NUL, which is nearly always, only two kinds of byte are told apart.
struct CellEnds: ~Copyable {
  /// The places, in order, and behind them the size of the buffer.
  let places: UnsafeMutablePointer<UInt32>
  private(set) var count = 0

  /// Whether libcsv reads the buffer as these places say; see `RecordScanner`.
  private(set) var isCertain = true
  /// Whether some byte is beyond ASCII, some quote stands in the buffer, and some line feed in quotes.
  private(set) var hasHighBytes = false
  private(set) var hasQuotes = false
  private(set) var hasQuotedLines = false

  private var capacity: Int
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
    places = .allocate(capacity: capacity)
  }

  deinit { places.deallocate() }

  /// Finds the places in the first `size` bytes; 64 more can be looked at.
  ///
  /// - Parameter isLast: whether nothing follows them.
  mutating func find(in bytes: UnsafeRawPointer, _ size: Int, isLast: Bool) {
    precondition(
      size + 65 + CellEnds.writtenAtOnce <= capacity, "the buffer is as large as was said")
    (count, isCertain, hasQuotes, hasQuotedLines) = (0, true, false, false)
    var carry = Carry()
    var high = SIMD16<UInt8>()
    var found = 0
    var place = 0
    while place < size {
      let block = (bytes + place).loadUnaligned(as: Block.self)
      let valid: UInt64 = size - place >= 64 ? ~0 : (1 << UInt64(size - place)) &- 1
      high |= (block.0 | block.1) | (block.2 | block.3)
      let ends: UInt64
      if carry.isPlain, !hasRareBytes(block) {
        ends =
          CellEnds.bits(
            isEnd(block.0), isEnd(block.1), isEnd(block.2), isEnd(block.3)) & valid
        carry.mayOpen = ends >> 63
      } else {
        ends = endsBesideQuotes(block, valid, &carry)
        if !isCertain { return }
      }
      found += write(ends, at: places + found, from: UInt32(truncatingIfNeeded: place))
      place += 64
    }
    count = found
    // Where a last record ends that no line feed follows.
    places[found] = UInt32(truncatingIfNeeded: size)
    // What stands behind the last byte may be taken for text beyond ASCII too; it is looked at closely.
    hasHighBytes = CellEnds.isAny(high & SIMD16(repeating: 0x80))
    let endsInReturn =
      size > 0 && bytes.load(fromByteOffset: size - 1, as: UInt8.self) == ASCII.carriageReturn
    if isLast, carry.inside != 0 || endsInReturn { isCertain = false }
  }

  /// How many places are written without a look at whether there are as many.
  private static let writtenAtOnce = 8

  /// Writes the places of the bits that are set; returns how many there are. What is written behind
  /// them means nothing.
  @inline(__always)
  private func write(
    _ bits: UInt64, at places: UnsafeMutablePointer<UInt32>, from start: UInt32
  ) -> Int {
    var left = bits
    var written = 0
    repeat {
      for place in written..<written + CellEnds.writtenAtOnce {
        places[place] = start &+ UInt32(truncatingIfNeeded: left.trailingZeroBitCount)
        left &= left &- 1
      }
      written += CellEnds.writtenAtOnce
    } while left != 0
    return bits.nonzeroBitCount
  }

  /// Whether a block may hold a quote, CR or NUL.
  @inline(__always)
  private func hasRareBytes(_ block: Block) -> Bool {
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
    bits(block.0 .== byte, block.1 .== byte, block.2 .== byte, block.3 .== byte)
  }

  private typealias Mask = SIMDMask<SIMD16<Int8>>

  /// One bit for each of 64 bytes, the first byte's lowest.
  ///
  /// The masks are eight words of eight bytes. Word i leaves bit i in each of its bytes, so that all of
  /// them fit into one word, whose bytes and bits are then exchanged.
  /// - Source: the transposition of 8 by 8 bits of Henry S. Warren, Hacker's Delight, 7-3.
  @inline(__always)
  private static func bits(_ first: Mask, _ second: Mask, _ third: Mask, _ fourth: Mask) -> UInt64 {
    let sum =
      halves(first) & SIMD2(0x0101_0101_0101_0101, 0x0202_0202_0202_0202)
      | halves(second) & SIMD2(0x0404_0404_0404_0404, 0x0808_0808_0808_0808)
      | halves(third) & SIMD2(0x1010_1010_1010_1010, 0x2020_2020_2020_2020)
      | halves(fourth) & SIMD2(0x4040_4040_4040_4040, 0x8080_8080_8080_8080)
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
    if quote != 0 { hasQuotes = true }
    if lineFeed & inside != 0 { hasQuotedLines = true }
    carry = Carry(
      inside: inside >> 63 == 0 ? 0 : ~0, mayOpen: (outside | closes) >> 63, closed: closes >> 63,
      isReturn: isReturn >> 63)
    return outside
  }
}
