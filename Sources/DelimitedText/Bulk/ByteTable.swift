/// Distinct runs of bytes, each kept once and known by its number.
///
/// The bytes themselves are compared, so that two that merely hash alike are never taken for one.
/// Runs are looked up where eight bytes behind them may be looked at.
struct ByteTable: ~Copyable {
  private struct Entry {
    var hash: UInt64
    /// The first eight bytes; zeros in place of those that are not there.
    var head: UInt64
    /// The last eight bytes where there are more than eight, else zero.
    var tail: UInt64
    var start: UInt32
    var count: UInt32
  }

  /// How many runs are remembered as looked up lately, as a power of two.
  private static let recentBits: UInt64 = 11

  /// The most bytes that are kept.
  static let mostBytes = 8 << 20
  /// Added by no table: there is no room, or it is not there and was not to be added.
  static let none = -1

  private(set) var count = 0
  /// All runs, one after another, and room to look eight bytes beyond.
  private var arena = UnsafeMutableRawPointer.allocate(byteCount: 1 << 12, alignment: 8)
  private var arenaCapacity = 1 << 12
  private var arenaCount = 0
  private var entries = UnsafeMutablePointer<Entry>.allocate(capacity: 64)
  private var entryCapacity = 64
  /// The numbers, by hash; `none` where there is none. The count is a power of two.
  private var slots = UnsafeMutablePointer<Int32>.allocate(capacity: 128)
  private var slotCount = 128
  /// Runs looked up lately, by what their first and last bytes come to: most cells say what one of
  /// the cells above them says, and then nothing but these bytes need be hashed.
  private let recent = UnsafeMutablePointer<Int32>.allocate(capacity: 1 << recentBits)

  init() {
    slots.initialize(repeating: -1, count: slotCount)
    recent.initialize(repeating: 0, count: 1 << ByteTable.recentBits)
  }

  deinit {
    arena.deallocate()
    entries.deallocate()
    slots.deallocate()
    recent.deallocate()
  }

  subscript(number: Int) -> [UInt8] {
    let entry = entries[number]
    return Array(
      UnsafeRawBufferPointer(start: arena + Int(entry.start), count: Int(entry.count)))
  }

  /// The number of the `length` bytes at `bytes`, or `none`.
  @inline(__always)
  mutating func number(of bytes: UnsafeRawPointer, _ length: Int) -> Int {
    let head = ByteTable.head(bytes, length)
    let tail = ByteTable.tail(bytes, length)
    let place = Int(
      ((head ^ (tail &* ByteTable.key)) &* ByteTable.key) >> (64 - ByteTable.recentBits))
    let candidate = Int(recent[place])
    if candidate < count, isEqual(candidate, bytes, length, head, tail) { return candidate }
    return lookUp(bytes, length, head, tail, place)
  }

  @inline(never)
  private func lookUp(
    _ bytes: UnsafeRawPointer, _ length: Int, _ head: UInt64, _ tail: UInt64, _ place: Int
  ) -> Int {
    let hash = ByteTable.hash(bytes, length, head, tail)
    let mask = slotCount - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let number = Int(slots[slot])
      if number < 0 { return ByteTable.none }
      if entries[number].hash == hash, isEqual(number, bytes, length, head, tail) {
        recent[place] = Int32(number)
        return number
      }
      slot = (slot + 1) & mask
    }
  }

  /// Adds bytes that are not in the table; returns their number, or `none` where there is no room.
  mutating func add(_ bytes: UnsafeRawPointer, _ length: Int) -> Int {
    guard arenaCount + length <= ByteTable.mostBytes else { return ByteTable.none }
    if arenaCount + length + 8 > arenaCapacity { growArena(for: length) }
    if count == entryCapacity { growEntries() }
    (arena + arenaCount).copyMemory(from: bytes, byteCount: length)
    let head = ByteTable.head(bytes, length)
    let tail = ByteTable.tail(bytes, length)
    let entry = Entry(
      hash: ByteTable.hash(bytes, length, head, tail), head: head, tail: tail,
      start: UInt32(arenaCount), count: UInt32(length))
    (entries + count).initialize(to: entry)
    arenaCount += length
    place(count)
    count += 1
    if count * 2 > slotCount { growSlots() }
    return count - 1
  }

  @inline(__always)
  private func isEqual(
    _ number: Int, _ bytes: UnsafeRawPointer, _ length: Int, _ head: UInt64, _ tail: UInt64
  ) -> Bool {
    let entry = entries[number]
    guard entry.head == head, entry.tail == tail, Int(entry.count) == length else { return false }
    if length <= 16 { return true }
    let own = arena + Int(entry.start)
    // Sixteen at a time, the last of them once more; no way out before the end, because it is nearly
    // always come to.
    var difference = ByteTable.difference(own, bytes, length - 16)
    var place = 0
    while place + 16 < length {
      difference |= ByteTable.difference(own, bytes, place)
      place += 16
    }
    return difference[0] | difference[1] == 0
  }

  @inline(__always)
  private static func difference(
    _ own: UnsafeMutableRawPointer, _ bytes: UnsafeRawPointer, _ place: Int
  ) -> SIMD2<UInt64> {
    (own + place).loadUnaligned(as: SIMD2<UInt64>.self)
      ^ (bytes + place).loadUnaligned(as: SIMD2<UInt64>.self)
  }

  private func place(_ number: Int) {
    let mask = slotCount - 1
    var slot = Int(truncatingIfNeeded: entries[number].hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(number)
  }

  private mutating func growArena(for length: Int) {
    let capacity = max(arenaCapacity * 2, arenaCount + length + 8)
    let grown = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
    grown.copyMemory(from: arena, byteCount: arenaCount)
    arena.deallocate()
    (arena, arenaCapacity) = (grown, capacity)
  }

  private mutating func growEntries() {
    let grown = UnsafeMutablePointer<Entry>.allocate(capacity: entryCapacity * 2)
    grown.moveInitialize(from: entries, count: count)
    entries.deallocate()
    (entries, entryCapacity) = (grown, entryCapacity * 2)
  }

  private mutating func growSlots() {
    slots.deallocate()
    slotCount *= 4
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: -1, count: slotCount)
    for number in 0..<count { place(number) }
  }
}

// Words of a run.
extension ByteTable {
  private static let key: UInt64 = 0xE703_7ED1_A0B4_28DB

  /// The first eight bytes; zeros in place of those that are not there.
  @inline(__always)
  static func head(_ bytes: UnsafeRawPointer, _ length: Int) -> UInt64 {
    let word = bytes.loadUnaligned(as: UInt64.self).littleEndian
    if length >= 8 { return word }
    return length == 0 ? 0 : word & (~0 >> UInt64(64 - 8 * length))
  }

  /// The last eight bytes where there are more than eight, else zero.
  @inline(__always)
  private static func tail(_ bytes: UnsafeRawPointer, _ length: Int) -> UInt64 {
    length > 8 ? (bytes + length - 8).loadUnaligned(as: UInt64.self) : 0
  }

  /// Sixteen bytes at a time, multiplied and folded, the last eight once more.
  ///
  /// - Source: the multiply and fold of wyhash (Wang Yi, public domain); only speed rests on it.
  @inline(__always)
  private static func hash(
    _ bytes: UnsafeRawPointer, _ length: Int, _ head: UInt64, _ tail: UInt64
  ) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: length) ^ 0xA076_1D64_78BD_642F
    if length <= 16 { return fold(hash ^ head, tail ^ key) }
    var place = 8
    while place + 16 < length {
      hash = fold(
        hash ^ (bytes + place).loadUnaligned(as: UInt64.self),
        (bytes + place + 8).loadUnaligned(as: UInt64.self) ^ key)
      place += 16
    }
    if length - place > 8 { hash ^= (bytes + place).loadUnaligned(as: UInt64.self) &* key }
    return fold(hash ^ head, tail ^ key)
  }

  @inline(__always)
  static func fold(_ word: UInt64, _ other: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
