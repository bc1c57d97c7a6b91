/// Tells cells of few digits and signs from others: no @, nothing beyond ASCII, and no letter but one
/// before a digit at the beginning, as codes of places have it.
///
/// Cells are looked at where sixteen bytes may be looked at.
struct PlainNumbers: ~Copyable {
  /// Sixteen bytes that are set and sixteen that are not: from the place 16 - n on, the first n are set.
  private let window = UnsafeMutableRawPointer.allocate(byteCount: 32, alignment: 16)

  init() {
    window.storeBytes(of: SIMD16<UInt8>(repeating: 0xFF), as: SIMD16<UInt8>.self)
    (window + 16).storeBytes(of: SIMD16<UInt8>(), as: SIMD16<UInt8>.self)
  }

  deinit { window.deallocate() }

  /// Whether a cell is at most sixteen bytes of digits and signs, `mostDigits` digits at most; a letter
  /// may begin it that a digit follows. Six signs and some control characters are
  /// counted as digits. An empty cell is one.
  @inline(__always)
  func isPlain(_ cell: UnsafeRawPointer, _ length: Int, mostDigits: Int) -> Bool {
    if length > 16 { return false }
    var words =
      cell.loadUnaligned(as: SIMD2<UInt64>.self)
      & (window + (16 &- length)).loadUnaligned(as: SIMD2<UInt64>.self)
    if (words[0] | words[1]) & 0xC0C0_C0C0_C0C0_C0C0 != 0 {
      let start = words[0].littleEndian
      let first = UInt8(truncatingIfNeeded: start)
      let second = UInt8(truncatingIfNeeded: start &>> 8)
      guard (first | 0x20) &- 0x61 < 26, second &- 0x30 < 10 else { return false }
      words[0] = (start & ~0xFF).littleEndian
      if (words[0] | words[1]) & 0xC0C0_C0C0_C0C0_C0C0 != 0 { return false }
    }
    // Digits are 0x30 to 0x39: the bit of 0x10 is set, as it is in few signs.
    let digits =
      (words[0] &>> 4 & 0x0101_0101_0101_0101) &+ (words[1] &>> 4 & 0x0101_0101_0101_0101)
    return Int((digits &* 0x0101_0101_0101_0101) &>> 56) <= mostDigits || length == 0
  }
}
