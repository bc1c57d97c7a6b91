/// Text put together piece by piece, as UTF-8. A `String` asks at each piece what kind of text it has become; bytes
/// are only laid down one after the other, which takes a fifth of the time.
package struct TextBytes: Sendable, CustomStringConvertible {
  package private(set) var bytes: [UInt8] = []

  var isEmpty: Bool { bytes.isEmpty }

  /// All of it as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package var description: String { text }

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

  mutating func append(_ other: TextBytes) { bytes.append(contentsOf: other.bytes) }

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

extension TextBytes: ExpressibleByStringInterpolation {
  package init(stringLiteral value: StaticString) { add(value) }

  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.written }

  /// Pieces in the order in which they stand between quotes.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var written = TextBytes()

    package init(literalCapacity: Int, interpolationCount: Int) {
      written.reserve(literalCapacity + 24 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: StaticString) { written.add(literal) }

    /// As it stands: nothing in it may act.
    package mutating func appendInterpolation(_ text: String) { written.add(text: text) }

    /// With nothing in it that acts in HTML.
    package mutating func appendInterpolation(escaped text: String) { written.add(escaped: text) }

    package mutating func appendInterpolation(_ other: TextBytes) { written.append(other) }

    package mutating func appendInterpolation(_ number: Int) { written.add(number) }
  }
}

extension Sequence<TextBytes> {
  /// One after the other, with `separator` between them.
  func joined(_ separator: StaticString = "") -> TextBytes {
    var all = TextBytes()
    for (place, piece) in enumerated() {
      if place > 0 { all.add(separator) }
      all.append(piece)
    }
    return all
  }
}
