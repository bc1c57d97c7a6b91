/// Distinct pairs of numbers, each known by a number of its own.
///
/// The pair of 0 and 0 has the number 0 from the beginning.
struct NumberPairs: ~Copyable {
  private(set) var count = 0
  /// The pairs by their numbers, the first of each in the upper half.
  private var pairs = UnsafeMutablePointer<UInt64>.allocate(capacity: 256)
  private var capacity = 256
  /// The numbers by the hash of their pairs; -1 where there is none. There are eight for each or more.
  private var slots: UnsafeMutablePointer<Int32>
  private var slotBits: UInt64 = 10

  init() {
    slots = NumberPairs.noNumbers(slotBits)
    _ = add(0)
  }

  deinit {
    pairs.deallocate()
    slots.deallocate()
  }

  /// The number of a pair: `count` as it was before where it is met for the first time.
  @inline(__always)
  mutating func number(of first: Int32, _ second: Int32) -> Int32 {
    let pair = UInt64(UInt32(bitPattern: first)) &<< 32 | UInt64(UInt32(bitPattern: second))
    let number = slots[slot(of: pair)]
    // Nearly always: no other pair has hashed alike.
    if number >= 0, pairs[Int(number)] == pair { return number }
    return lookUp(pair)
  }

  /// The pair that has a number.
  func pair(_ number: Int32) -> (first: Int32, second: Int32) {
    let pair = pairs[Int(number)]
    return (
      Int32(truncatingIfNeeded: pair >> 32), Int32(truncatingIfNeeded: pair)
    )
  }

  @inline(__always)
  private func slot(of pair: UInt64) -> Int {
    Int(truncatingIfNeeded: (pair &* 0xE703_7ED1_A0B4_28DB) &>> (64 &- slotBits))
  }

  @inline(never)
  private mutating func lookUp(_ pair: UInt64) -> Int32 {
    var slot = slot(of: pair)
    while slots[slot] >= 0 {
      if pairs[Int(slots[slot])] == pair { return slots[slot] }
      slot = (slot + 1) & (1 << slotBits - 1)
    }
    return add(pair)
  }

  private mutating func add(_ pair: UInt64) -> Int32 {
    if count == capacity {
      let grown = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity * 2)
      grown.moveInitialize(from: pairs, count: count)
      pairs.deallocate()
      (pairs, capacity) = (grown, capacity * 2)
    }
    (pairs + count).initialize(to: pair)
    count += 1
    if count * 8 > 1 << slotBits {
      slotBits += 2
      slots.deallocate()
      slots = NumberPairs.noNumbers(slotBits)
      for number in 0..<count { place(number) }
    } else {
      place(count - 1)
    }
    return Int32(count - 1)
  }

  /// Gives a number its slot.
  private func place(_ number: Int) {
    var slot = slot(of: pairs[number])
    while slots[slot] >= 0 { slot = (slot + 1) & (1 << slotBits - 1) }
    slots[slot] = Int32(number)
  }

  private static func noNumbers(_ bits: UInt64) -> UnsafeMutablePointer<Int32> {
    let slots = UnsafeMutablePointer<Int32>.allocate(capacity: 1 << bits)
    slots.initialize(repeating: -1, count: 1 << bits)
    return slots
  }
}
