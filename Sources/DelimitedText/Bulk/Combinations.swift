/// Distinct combinations of a few numbers, each known by a number of its own.
struct Combinations: ~Copyable {
  private let width: Int
  private(set) var count = 0
  /// The numbers of all combinations, one after another.
  private var numbers: UnsafeMutablePointer<Int32>
  private var capacity = 512
  /// The combinations by their hash; -1 is none. The count is a power of two.
  private var slots: UnsafeMutablePointer<Int32>
  private var slotCount = 1_024

  /// Combinations of `width` numbers, which may be none.
  init(width: Int) {
    self.width = width
    numbers = .allocate(capacity: capacity * max(1, width))
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: -1, count: slotCount)
  }

  deinit {
    numbers.deallocate()
    slots.deallocate()
  }

  /// The number of a combination: `count` as it was before where it is met for the first time.
  @inline(__always)
  mutating func number(of wanted: UnsafePointer<Int32>) -> Int {
    var slot = slot(of: wanted)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if isEqual(number, wanted) { return number }
      slot = (slot + 1) & (slotCount - 1)
    }
    return add(wanted, slot: slot)
  }

  @inline(__always)
  private func isEqual(_ number: Int, _ wanted: UnsafePointer<Int32>) -> Bool {
    let own = numbers + number * width
    for place in 0..<width where own[place] != wanted[place] { return false }
    return true
  }

  @inline(__always)
  private func slot(of wanted: UnsafePointer<Int32>) -> Int {
    var hash: UInt64 = 0
    for place in 0..<width {
      hash = ByteTable.fold(
        hash ^ UInt64(UInt32(bitPattern: wanted[place])) &+ 1, 0xE703_7ED1_A0B4_28DB)
    }
    return Int(truncatingIfNeeded: hash) & (slotCount - 1)
  }

  private mutating func add(_ wanted: UnsafePointer<Int32>, slot: Int) -> Int {
    if count == capacity {
      let grown = UnsafeMutablePointer<Int32>.allocate(capacity: capacity * 2 * max(1, width))
      grown.moveInitialize(from: numbers, count: count * width)
      numbers.deallocate()
      (numbers, capacity) = (grown, capacity * 2)
    }
    (numbers + count * width).initialize(from: wanted, count: width)
    slots[slot] = Int32(count)
    count += 1
    if count * 2 > slotCount { growSlots() }
    return count - 1
  }

  private mutating func growSlots() {
    slots.deallocate()
    slotCount *= 4
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: -1, count: slotCount)
    for number in 0..<count {
      var slot = slot(of: numbers + number * width)
      while slots[slot] >= 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = Int32(number)
    }
  }
}
