/// Sixty-four bytes that are looked at at once.
struct ByteBlock {
  typealias Part = SIMD16<UInt8>

  let parts: (Part, Part, Part, Part)

  @inline(__always)
  init(_ bytes: UnsafeRawPointer) {
    parts = bytes.loadUnaligned(as: (Part, Part, Part, Part).self)
  }

  /// The bits that are set in one byte of four or another.
  @inline(__always)
  var union: Part { (parts.0 | parts.1) | (parts.2 | parts.3) }

  /// Which bytes a test holds for.
  @inline(__always)
  func mask(_ test: (Part) -> SIMDMask<SIMD16<Int8>>) -> ByteMask {
    ByteMask(parts: (test(parts.0), test(parts.1), test(parts.2), test(parts.3)))
  }

  /// One bit for each byte that is `byte`.
  @inline(__always)
  func bits(of byte: Part) -> UInt64 { mask { $0 .== byte }.bits }
}

/// Which of 64 bytes something holds for.
struct ByteMask {
  typealias Part = SIMDMask<SIMD16<Int8>>

  let parts: (Part, Part, Part, Part)

  /// One bit for each byte, the first byte's lowest.
  ///
  /// The masks are eight words of eight bytes. Word i leaves bit i in each of its bytes, so that all of
  /// them fit into one word, whose bytes and bits are then exchanged.
  /// - Source: the transposition of 8 by 8 bits of Henry S. Warren, Hacker's Delight, 7-3.
  @inline(__always)
  var bits: UInt64 {
    let sum =
      words(parts.0) & SIMD2(0x0101_0101_0101_0101, 0x0202_0202_0202_0202)
      | words(parts.1) & SIMD2(0x0404_0404_0404_0404, 0x0808_0808_0808_0808)
      | words(parts.2) & SIMD2(0x1010_1010_1010_1010, 0x2020_2020_2020_2020)
      | words(parts.3) & SIMD2(0x4040_4040_4040_4040, 0x8080_8080_8080_8080)
    var word = sum[0] | sum[1]
    var moved = (word ^ word >> 7) & 0x00AA_00AA_00AA_00AA
    word ^= moved ^ moved << 7
    moved = (word ^ word >> 14) & 0x0000_CCCC_0000_CCCC
    word ^= moved ^ moved << 14
    moved = (word ^ word >> 28) & 0x0000_0000_F0F0_F0F0
    return word ^ moved ^ moved << 28
  }

  /// How many bytes it holds for.
  @inline(__always)
  var count: Int {
    // Such a byte is -1, so that the sum of four is -4 at the least.
    let sum = (bytes(parts.0) &+ bytes(parts.1)) &+ (bytes(parts.2) &+ bytes(parts.3))
    let words = unsafeBitCast(SIMD16<UInt8>() &- sum, to: SIMD2<UInt64>.self)
    return Int(truncatingIfNeeded: ((words[0] &+ words[1]) &* 0x0101_0101_0101_0101) &>> 56)
  }

  /// Whether it holds for any byte.
  @inline(__always)
  var isAny: Bool {
    let words = words((parts.0 .| parts.1) .| (parts.2 .| parts.3))
    return words[0] | words[1] != 0
  }

  @inline(__always)
  private func bytes(_ part: Part) -> SIMD16<UInt8> {
    unsafeBitCast(part, to: SIMD16<UInt8>.self)
  }

  @inline(__always)
  private func words(_ part: Part) -> SIMD2<UInt64> {
    unsafeBitCast(part, to: SIMD2<UInt64>.self)
  }
}
