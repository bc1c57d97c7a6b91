/// Distinct runs of bytes, each kept once and known by its number.
///
/// The bytes themselves are compared, so that two that merely hash alike are never taken for one.
/// Runs are looked up where sixteen bytes behind their beginning may be looked at.
struct ByteTable: ~Copyable {
  /// The most bytes that are kept.
  static let mostBytes = 8 << 20
  /// Added by no table: there is no room, or it is not there and was not to be added.
  static let none = -1

  /// How far a run may stand from its slot before all bytes of runs are hashed, and not a few of them.
  private static let mostSteps = 24

  private(set) var count = 0
  /// All runs, one after another, and room to look sixteen bytes beyond.
  private var arena = UnsafeMutableRawPointer.allocate(byteCount: 1 << 12, alignment: 8)
  private var arenaCapacity = 1 << 12
  private var arenaCount = 0
  private var entries = UnsafeMutablePointer<ByteIndex.Entry>.allocate(capacity: 64)
  private var entryCapacity = 64
  /// The numbers, by hash; `none` where there is none. There are eight for each number or more.
  private var slots = UnsafeMutablePointer<Int32>.allocate(capacity: 1 << 10)
  private var slotBits: UInt64 = 10
  private var hashesAll = false

  init() {
    slots.initialize(repeating: -1, count: 1 << slotBits)
  }

  deinit {
    arena.deallocate()
    entries.deallocate()
    slots.deallocate()
  }

  /// Looks runs up, until the next is added.
  var index: ByteIndex {
    ByteIndex(
      arena: arena, entries: entries, slots: slots, slotBits: slotBits, hashesAll: hashesAll)
  }

  /// Adds bytes that are not in the table; returns their number, or `none` where there is no room.
  mutating func add(_ bytes: UnsafeRawPointer, _ length: Int) -> Int {
    guard arenaCount + length <= ByteTable.mostBytes else { return ByteTable.none }
    if arenaCount + length + 16 > arenaCapacity { growArena(for: length) }
    if count == entryCapacity { growEntries() }
    (arena + arenaCount).copyMemory(from: bytes, byteCount: length)
    let entry = ByteIndex.Entry(
      words: RunWords(bytes, length), start: UInt32(arenaCount), count: UInt32(length))
    (entries + count).initialize(to: entry)
    arenaCount += length
    count += 1
    if count * 8 > 1 << slotBits {
      slotBits += 2
      placeAll()
    } else if place(count - 1) > ByteTable.mostSteps, !hashesAll {
      hashesAll = true
      placeAll()
    }
    return count - 1
  }

  /// Gives a number its slot; returns how many are taken before it.
  private func place(_ number: Int) -> Int {
    let entry = entries[number]
    var slot = index.slot(of: entry.words, arena + Int(entry.start), Int(entry.count))
    var steps = 0
    while slots[slot] >= 0 {
      slot = (slot + 1) & (1 << slotBits - 1)
      steps += 1
    }
    slots[slot] = Int32(number)
    return steps
  }

  private mutating func placeAll() {
    slots.deallocate()
    slots = .allocate(capacity: 1 << slotBits)
    slots.initialize(repeating: -1, count: 1 << slotBits)
    for number in 0..<count { _ = place(number) }
  }

  private mutating func growArena(for length: Int) {
    let capacity = max(arenaCapacity * 2, arenaCount + length + 16)
    let grown = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
    grown.copyMemory(from: arena, byteCount: arenaCount)
    arena.deallocate()
    (arena, arenaCapacity) = (grown, capacity)
  }

  private mutating func growEntries() {
    let grown = UnsafeMutablePointer<ByteIndex.Entry>.allocate(capacity: entryCapacity * 2)
    grown.moveInitialize(from: entries, count: count)
    entries.deallocate()
    (entries, entryCapacity) = (grown, entryCapacity * 2)
  }
}
