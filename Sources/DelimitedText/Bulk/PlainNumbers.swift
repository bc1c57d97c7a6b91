/// Tells cells of few digits and signs from others: no letter, no @, nothing beyond ASCII.
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

  /// Whether a cell is at most sixteen bytes of digits and signs, `mostDigits` digits at most. Six signs
  /// are counted as digits. An empty cell is one.
  @inline(__always)
  func isPlain(_ cell: UnsafeRawPointer, _ length: Int, mostDigits: Int) -> Bool {
    if length > 16 { return false }
    let words =
      cell.loadUnaligned(as: SIMD2<UInt64>.self)
      & (window + (16 &- length)).loadUnaligned(as: SIMD2<UInt64>.self)
    if (words[0] | words[1]) & 0xC0C0_C0C0_C0C0_C0C0 != 0 { return false }
    // Digits are 0x30 to 0x39: both bits of 0x30 are set.
    let digits =
      (words[0] &>> 4 & words[0] &>> 5 & 0x0101_0101_0101_0101)
      &+ (words[1] &>> 4 & words[1] &>> 5 & 0x0101_0101_0101_0101)
    return length == 0 || Int((digits &* 0x0101_0101_0101_0101) &>> 56) <= mostDigits
  }
}
