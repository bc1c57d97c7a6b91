import TestSupport

/// One way to spoil a text in bytes.
enum Mutation: CaseIterable {
  case flip, insert, delete, splice, repeatBlock, quoteOrDelimiter, lineEnd, encode, hugeField
  case control, swapLines, number, token

  /// Bytes that mean something to a reader.
  private static let marks: [[UInt8]] = [
    "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r", "\r\n", "'", " ", "-", "*", "<", "[", "]", "{",
    "}", "&", "#", ":", "- ", "? ", "{{", "}}", ".", "\\",
  ].map { Array($0.utf8) }

  private static let controls: [[UInt8]] =
    [
      "\u{00}", "\u{01}", "\u{0B}", "\u{0C}", "\u{1B}", "\u{7F}", "\u{85}", "\u{A0}", "\u{AD}",
      "\u{200B}", "\u{200D}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2028}", "\u{2029}",
      "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{FFFD}", "\u{301}", "\u{1F46E}", "\u{E0001}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x81], [0xF5]]

  /// `bytes` spoilt once, with `other` at hand to splice from.
  func applied(
    to bytes: [UInt8], other: [UInt8], numbers: inout SeededNumbers
  ) -> [UInt8] {
    var bytes = bytes
    let place = Int.random(in: 0...bytes.count, using: &numbers)
    switch self {
    case .flip:
      guard place < bytes.count else { return bytes }
      bytes[place] ^= UInt8(1) << UInt8.random(in: 0...7, using: &numbers)
    case .insert:
      bytes.insert(UInt8.random(in: 0...255, using: &numbers), at: place)
    case .delete:
      bytes.removeSubrange(Mutation.block(in: bytes, from: place, numbers: &numbers))
    case .splice:
      let from = Int.random(in: 0...other.count, using: &numbers)
      let piece = other[Mutation.block(in: other, from: from, numbers: &numbers)]
      bytes.replaceSubrange(Mutation.block(in: bytes, from: place, numbers: &numbers), with: piece)
    case .repeatBlock:
      let piece = Array(bytes[Mutation.block(in: bytes, from: place, numbers: &numbers)])
      let count = Int.random(in: 1...12, using: &numbers)
      bytes.insert(contentsOf: (0..<count).flatMap { _ in piece }, at: place)
    case .quoteOrDelimiter:
      bytes.insert(contentsOf: Mutation.any(of: Mutation.marks, numbers: &numbers), at: place)
    case .control:
      bytes.insert(contentsOf: Mutation.any(of: Mutation.controls, numbers: &numbers), at: place)
    case .lineEnd, .encode:
      return dressed(bytes, numbers: &numbers)
    case .hugeField:
      let byte = Mutation.any(of: Array("a1,\" -\n".utf8), numbers: &numbers)
      let count = Int.random(in: 1_000...60_000, using: &numbers)
      // Rarely, because a large case takes the time of many small ones.
      guard Int.random(in: 0..<20, using: &numbers) == 0 else { return bytes }
      bytes.insert(contentsOf: [UInt8](repeating: byte, count: count), at: place)
    case .swapLines:
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let first = Int.random(in: lines.indices, using: &numbers)
      lines.swapAt(first, Int.random(in: lines.indices, using: &numbers))
      return Array(lines.joined(separator: [0x0A]))
    case .number:
      guard let digit = bytes[place...].firstIndex(where: { 0x30...0x39 ~= $0 }) else {
        return bytes
      }
      let end = bytes[digit...].firstIndex { !(0x30...0x39 ~= $0) } ?? bytes.endIndex
      let value = Mutation.any(
        of: ["0", "9999", "10000", "999999999", "999999999999999999", "-1", "1.5", "", "00"],
        numbers: &numbers)
      bytes.replaceSubrange(digit..<end, with: value.utf8)
    case .token:
      let word = Mutation.any(of: NastyTexts.cells, numbers: &numbers)
      let start = bytes[..<place].lastIndex { $0 == 0x2C || $0 == 0x0A }.map { $0 + 1 } ?? 0
      let end = bytes[place...].firstIndex { $0 == 0x2C || $0 == 0x0A } ?? bytes.endIndex
      bytes.replaceSubrange(start..<end, with: word.utf8)
    }
    return bytes
  }

  /// The same text with other line ends, or in another encoding.
  private func dressed(_ bytes: [UInt8], numbers: inout SeededNumbers) -> [UInt8] {
    if self == .lineEnd {
      let end = Mutation.any(
        of: [[0x0D], [0x0D, 0x0A], [0x0A, 0x0D]] as [[UInt8]], numbers: &numbers)
      return bytes.flatMap { $0 == 0x0A ? end : [$0] }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    switch Int.random(in: 0...4, using: &numbers) {
    case 0: return [0xEF, 0xBB, 0xBF] + bytes
    case 1: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 2: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case 3: return text.unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : 0x96 }
    default: return Array(text.withFixedSpaces.utf8)
    }
  }

  private static func any<Element>(
    of elements: [Element], numbers: inout SeededNumbers
  ) -> Element {
    elements[Int.random(in: elements.indices, using: &numbers)]
  }

  /// A run of bytes from `start`, mostly short.
  private static func block(
    in bytes: [UInt8], from start: Int, numbers: inout SeededNumbers
  ) -> Range<Int> {
    let most = [4, 40, 400][Int.random(in: 0...2, using: &numbers)]
    return start..<min(bytes.count, start + Int.random(in: 0...most, using: &numbers))
  }
}

extension String {
  /// The text with every space one that does not break.
  fileprivate var withFixedSpaces: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == " " ? "\u{A0}" : $0 }))
  }
}
