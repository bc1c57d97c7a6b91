/// Where a text uses words that the house avoids.
package struct VocabularyCheck: Sendable {
  /// What is avoided, by its first byte, each with its bytes.
  private let phrases: [UInt8: [(phrase: AvoidedPhrase, bytes: [UInt8])]]
  private let allowed: [[UInt8]]

  /// - Parameters:
  ///   - phrases: what is avoided.
  ///   - allowed: longer texts, such as the name of an organisation, inside which the words may
  ///     stand; their case does not matter.
  package init(phrases: [AvoidedPhrase] = AvoidedPhrase.all, allowing allowed: [String] = []) {
    self.phrases = Dictionary(
      grouping: phrases.map { ($0, Array($0.words.utf8)) }, by: { $0.1.first ?? 0 })
    self.allowed = (VocabularyCheck.names + allowed).map { Array($0.lowercased().utf8) }
  }

  /// Names that hold avoided words wherever they stand.
  private static let names = ["revenge porn helpline", "revengepornhelpline"]

  /// One use of avoided words.
  package struct Use: Hashable, Sendable {
    package let phrase: AvoidedPhrase
    /// The words as they were written.
    package let written: String
    /// From 1.
    package let line: Int
    /// From 1, in characters.
    package let column: Int
    /// How many characters of the text stand before it.
    package let offset: Int
  }

  /// The uses in `text`, in order; of those that overlap the first, and of those that begin at one
  /// place the longest. A line break counts as a space.
  ///
  /// Words in quotation marks of their own, `"revenge porn"`, are a quotation and no use.
  package func uses(in text: String) -> [Use] {
    let written = Array(text.utf8)
    let bytes = written.map(VocabularyCheck.folded)
    var uses: [Use] = []
    var end = 0
    var place = (byte: 0, line: 1, column: 1, offset: 0)
    for start in bytes.indices where start >= end && isWordStart(start, in: bytes) {
      let found = phrases[bytes[start]]?.filter { candidate in
        isUse(of: candidate, at: start, in: bytes, written: written)
      }
      guard let longest = found?.max(by: { $0.bytes.count < $1.bytes.count }) else { continue }
      end = start + longest.bytes.count
      let between = String(decoding: written[place.byte..<start], as: UTF8.self)
      let lines = between.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let last = lines.last?.count ?? 0
      place = (
        start, place.line + lines.count - 1, lines.count > 1 ? last + 1 : place.column + last,
        place.offset + between.count
      )
      uses.append(
        Use(
          phrase: longest.phrase, written: String(decoding: written[start..<end], as: UTF8.self),
          line: place.line, column: place.column, offset: place.offset))
    }
    return uses
  }

  private func isUse(
    of candidate: (phrase: AvoidedPhrase, bytes: [UInt8]), at start: Int, in bytes: [UInt8],
    written: [UInt8]
  ) -> Bool {
    let range = start..<start + candidate.bytes.count
    guard range.upperBound <= bytes.count, bytes[range].elementsEqual(candidate.bytes),
      range.upperBound == bytes.count || !isLetterOrDigit(bytes[range.upperBound]),
      !candidate.phrase.isBeforeNumber || isNumber(after: range, in: bytes)
    else { return false }
    return !isQuoted(range, in: written) && !isAllowed(range, in: bytes)
  }

  /// Whether the range is part of a text that is allowed.
  private func isAllowed(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    allowed.contains { text in
      let first = max(0, range.upperBound - text.count)
      return first <= range.lowerBound
        && (first...range.lowerBound).contains { bytes[$0...].starts(with: text) }
    }
  }

  /// A small letter for a capital one, a space for a line break or a tab.
  private static func folded(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
    case 9, 10, 13: 32
    default: byte
    }
  }

  private func isWordStart(_ place: Int, in bytes: [UInt8]) -> Bool {
    place == 0 || !isLetterOrDigit(bytes[place - 1])
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// Whether a number follows, with marks of emphasis or of a placeholder before it or not.
  private func isNumber(after range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let next = bytes[range.upperBound...].drop { $0 == 32 || $0 == UInt8(ascii: "*") }.prefix(4)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let isBelow = next.first == UInt8(ascii: "<")
    return next.dropFirst(isBelow ? 1 : 0).first.map { digits ~= $0 } ?? false
      || next.starts(with: "{{".utf8) || next.elementsEqual("one ".utf8)
  }

  private static let quotationMarks: [([UInt8], [UInt8])] = [
    (Array("\"".utf8), Array("\"".utf8)), (Array("“".utf8), Array("”".utf8)),
    (Array("‘".utf8), Array("’".utf8)), (Array("'".utf8), Array("'".utf8)),
    (Array("&quot;".utf8), Array("&quot;".utf8)),
  ]

  private func isQuoted(_ range: Range<Int>, in written: [UInt8]) -> Bool {
    VocabularyCheck.quotationMarks.contains { open, close in
      written[..<range.lowerBound].suffix(open.count).elementsEqual(open)
        && written[range.upperBound...].prefix(close.count).elementsEqual(close)
    }
  }
}
