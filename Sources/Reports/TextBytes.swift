/// Text put together piece by piece, as UTF-8. A `String` asks at each piece what kind of text it has become; bytes
/// are only laid down one after the other, which takes a fifth of the time.
struct TextBytes {
  private(set) var bytes: [UInt8] = []

  var isEmpty: Bool { bytes.isEmpty }

  /// All of it as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds words of the program's own.
  @inline(__always)
  mutating func add(_ words: StaticString) {
    words.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  @inline(__always)
  mutating func add(text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ other: TextBytes) { bytes.append(contentsOf: other.bytes) }

  mutating func add(bytes other: some Sequence<UInt8>) { bytes.append(contentsOf: other) }

  /// Adds a whole number in decimal digits.
  mutating func add(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    // From the last digit to the first: 2^64 has twenty.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var place = 20
      repeat {
        place -= 1
        digits.initializeElement(at: place, to: UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      } while rest > 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[place...]))
    }
  }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }
}
