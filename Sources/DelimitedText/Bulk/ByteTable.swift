/// Distinct runs of bytes, each kept once and known by its number.
///
/// The bytes themselves are compared, so that two that merely hash alike are never taken for one.
struct ByteTable {
  /// All runs, one after another.
  private var arena: [UInt8] = []
  private var ends: [Int] = []
  /// The numbers, by hash; -1 is none. The count is a power of two.
  private var slots = [Int32](repeating: -1, count: 64)
  private var hashes: [UInt64] = []
  /// The run looked up last: most cells say what the one above them says.
  private var last = -1

  var count: Int { ends.count }
  var byteCount: Int { arena.count }

  subscript(number: Int) -> ArraySlice<UInt8> {
    arena[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// The number of these bytes; `nil` where they are not in the table and `isAdded` is false.
  @inline(__always)
  mutating func number(of bytes: UnsafeRawBufferPointer, isAdded: Bool = true) -> Int? {
    if last >= 0, isEqual(last, bytes) { return last }
    return lookUp(bytes, isAdded: isAdded)
  }

  /// Whether the table has these bytes; asked where one differs from the one before.
  mutating func contains(_ bytes: UnsafeRawBufferPointer) -> Bool {
    lookUp(bytes, isAdded: false) != nil
  }

  private mutating func lookUp(_ bytes: UnsafeRawBufferPointer, isAdded: Bool) -> Int? {
    let hash = ByteTable.hash(bytes)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isEqual(number, bytes) {
        last = number
        return number
      }
      slot = (slot + 1) & mask
    }
    guard isAdded else { return nil }
    slots[slot] = Int32(ends.count)
    arena.append(contentsOf: bytes)
    ends.append(arena.count)
    hashes.append(hash)
    last = ends.count - 1
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  private func isEqual(_ number: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    let count = bytes.count
    guard ends[number] - start == count else { return false }
    return arena.withUnsafeBytes { own in
      var place = 0
      while place + 8 <= count {
        if own.loadUnaligned(fromByteOffset: start + place, as: UInt64.self)
          != bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        {
          return false
        }
        place += 8
      }
      while place < count {
        if own[start + place] != bytes[place] { return false }
        place += 1
      }
      return true
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  /// Eight bytes at a time, each multiplied and folded.
  ///
  /// - Source: the multiply and fold of wyhash (Wang Yi, public domain); only speed rests on it.
  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count) ^ 0xA076_1D64_78BD_642F
    var place = 0
    while place + 8 <= bytes.count {
      hash = fold(hash ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    return fold(hash ^ rest)
  }

  @inline(__always)
  static func fold(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}
