/// Where the first sequence begins that is not UTF-8, or `nil` if all of `bytes` is.
///
/// - Source: The Unicode Standard, version 15, table 3-7, "Well-Formed UTF-8 Byte Sequences".
func firstIllFormedByte(in bytes: ArraySlice<UInt8>) -> Int? {
  var offset = bytes.startIndex
  while offset < bytes.endIndex {
    guard bytes[offset] >= 0x80 else {
      offset += 1
      continue
    }
    guard let length = lengthOfSequence(at: offset, in: bytes) else { return offset }
    offset += length
  }
  return nil
}

/// The length in bytes, 2 to 4, of the well-formed sequence at `offset`; `nil` if it is not one.
private func lengthOfSequence(at offset: Int, in bytes: ArraySlice<UInt8>) -> Int? {
  let length: Int
  let second: ClosedRange<UInt8>
  switch bytes[offset] {
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return nil
  }
  guard offset + length <= bytes.endIndex, second.contains(bytes[offset + 1]) else { return nil }
  let rest = bytes[(offset + 2)..<(offset + length)]
  return rest.allSatisfy { $0 & 0xC0 == 0x80 } ? length : nil
}
