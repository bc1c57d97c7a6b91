/// The first eight bytes of a run of bytes, eight from its middle and the last eight: all of it where it
/// has 24 at most.
struct RunWords {
  /// Zeros in place of bytes that are not there; where there are fewer than eight, all three are alike.
  let head: UInt64
  let middle: UInt64
  let tail: UInt64

  /// The most bytes that the words hold all of.
  static let mostBytes = 24

  private static let key: UInt64 = 0xE703_7ED1_A0B4_28DB
  private static let middleKey: UInt64 = 0xA076_1D64_78BD_642F

  /// Eight bytes from `bytes` on may be looked at.
  @inline(__always)
  init(_ bytes: UnsafeRawPointer, _ length: Int) {
    // Shifted twice, because a run of nothing would have to be shifted by 64.
    let few = (UInt64.max &>> 8) &>> UInt64(truncatingIfNeeded: 56 &- length &* 8)
    let used = (length < 8 ? few : ~0).littleEndian
    let end = max(8, length)
    head = bytes.loadUnaligned(as: UInt64.self) & used
    middle = (bytes + (end &>> 1 &- 4)).loadUnaligned(as: UInt64.self) & used
    tail = (bytes + (end &- 8)).loadUnaligned(as: UInt64.self) & used
  }

  @inline(__always)
  static func == (left: RunWords, right: RunWords) -> Bool {
    (left.head ^ right.head) | (left.tail ^ right.tail) | (left.middle ^ right.middle) == 0
  }

  /// The words and the length, multiplied; the highest bits are the best.
  @inline(__always)
  func hash(_ length: Int) -> UInt64 {
    (head ^ (tail &* RunWords.key) ^ (middle &* RunWords.middleKey)
      ^ UInt64(truncatingIfNeeded: length)) &* RunWords.key
  }

  /// All bytes: sixteen at a time, multiplied and folded, the last eight once more.
  ///
  /// - Source: the multiply and fold of wyhash (Wang Yi, public domain); only speed rests on it.
  func hash(ofAll bytes: UnsafeRawPointer, _ length: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: length) ^ RunWords.middleKey
    var place = 8
    while place + 16 < length {
      hash = RunWords.fold(
        hash ^ (bytes + place).loadUnaligned(as: UInt64.self),
        (bytes + place + 8).loadUnaligned(as: UInt64.self) ^ RunWords.key)
      place += 16
    }
    if length - place > 8 {
      hash ^= (bytes + place).loadUnaligned(as: UInt64.self) &* RunWords.key
    }
    return RunWords.fold(hash ^ head, tail ^ RunWords.key)
  }

  private static func fold(_ word: UInt64, _ other: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }

  /// Whether two runs of the same length, more than sixteen bytes, are the same.
  ///
  /// Sixteen at a time, the last of them once more or oftener: a number of looks that is nearly always
  /// the same can be foreseen by a processor, and what lengths cells have cannot.
  @inline(__always)
  static func areEqual(_ run: UnsafeRawPointer, _ other: UnsafeRawPointer, _ length: Int) -> Bool {
    let last = length &- 16
    var difference = self.difference(run, other, 0) | self.difference(run, other, last)
    if length > 32 {
      difference |= self.difference(run, other, min(16, last))
      difference |= self.difference(run, other, min(32, last))
      difference |= self.difference(run, other, min(48, last))
      difference |= self.difference(run, other, min(64, last))
      var place = 80
      while place < last {
        difference |= self.difference(run, other, place)
        place &+= 16
      }
    }
    return difference[0] | difference[1] == 0
  }

  @inline(__always)
  private static func difference(
    _ run: UnsafeRawPointer, _ other: UnsafeRawPointer, _ place: Int
  ) -> SIMD2<UInt64> {
    (run + place).loadUnaligned(as: SIMD2<UInt64>.self)
      ^ (other + place).loadUnaligned(as: SIMD2<UInt64>.self)
  }
}
