/// Where the runs of a `ByteTable` stand, by their hashes: good until the next is added.
///
/// Runs are looked up where sixteen bytes behind their beginning may be looked at.
struct ByteIndex {
  /// One run: where it stands among all, and how long it is.
  struct Entry {
    let words: RunWords
    let start: UInt32
    let count: UInt32
  }

  /// All runs, one after another.
  let arena: UnsafeMutableRawPointer
  let entries: UnsafeMutablePointer<Entry>
  /// The numbers of the runs, by the highest bits of their hashes; less than 0 where there is none.
  let slots: UnsafeMutablePointer<Int32>
  let slotBits: UInt64
  /// Whether all bytes of runs are hashed, and not a few of them.
  let hashesAll: Bool

  /// The number of the `length` bytes at `bytes`, or `ByteTable.none`.
  func number(of bytes: UnsafeRawPointer, _ length: Int) -> Int {
    let words = RunWords(bytes, length)
    var slot = slot(of: words, bytes, length)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if isEqual(number, bytes, length, words) { return number }
      slot = (slot + 1) & (1 << slotBits - 1)
    }
    return ByteTable.none
  }

  /// The same as far as it is found at once, as most are: `none` says nothing.
  @inline(__always)
  func quickNumber(of bytes: UnsafeRawPointer, _ length: Int) -> Int {
    let words = RunWords(bytes, length)
    let number = Int(slots[slot(of: words, bytes, length)])
    return number >= 0 && isEqual(number, bytes, length, words) ? number : ByteTable.none
  }

  @inline(__always)
  private func isEqual(
    _ number: Int, _ bytes: UnsafeRawPointer, _ length: Int, _ words: RunWords
  ) -> Bool {
    let entry = entries + number
    guard entry.pointee.words == words, Int(entry.pointee.count) == length else { return false }
    return length <= RunWords.mostBytes
      || RunWords.areEqual(arena + Int(entry.pointee.start), bytes, length)
  }

  /// The place at which a run is looked for first.
  @inline(__always)
  func slot(of words: RunWords, _ bytes: UnsafeRawPointer, _ length: Int) -> Int {
    let hash = hashesAll ? words.hash(ofAll: bytes, length) : words.hash(length)
    return Int(truncatingIfNeeded: hash &>> (64 &- slotBits))
  }
}
