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
    let mask = window + (16 &- length)
    var first = cell.loadUnaligned(as: UInt64.self) & mask.loadUnaligned(as: UInt64.self)
    let second =
      (cell + 8).loadUnaligned(as: UInt64.self) & (mask + 8).loadUnaligned(as: UInt64.self)
    if (first | second) & 0xC0C0_C0C0_C0C0_C0C0 != 0 {
      let start = first.littleEndian
      let (letter, digit) = (
        UInt8(truncatingIfNeeded: start), UInt8(truncatingIfNeeded: start &>> 8)
      )
      guard (letter | 0x20) &- 0x61 < 26, digit &- 0x30 < 10 else { return false }
      first = (start & ~0xFF).littleEndian
      if (first | second) & 0xC0C0_C0C0_C0C0_C0C0 != 0 { return false }
    }
    // Digits are 0x30 to 0x39: the bit of 0x10 is set, as it is in few signs.
    let digits = (first &>> 4 & 0x0101_0101_0101_0101) &+ (second &>> 4 & 0x0101_0101_0101_0101)
    return Int(truncatingIfNeeded: (digits &* 0x0101_0101_0101_0101) &>> 56) <= mostDigits
      || length == 0
  }
}
