import DelimitedText

/// The text of a file as a page can show it: in lines, with nothing hidden.
struct ShownFile: Sendable {
  /// The lines, their ends left out.
  let lines: [String]
  /// What a reader cannot see from the lines: "UTF-16, little-endian; lines end in CR"; empty for
  /// UTF-8 without byte-order mark whose lines end in LF.
  let dress: String

  init(_ bytes: [UInt8]) {
    var dress: [String] = []
    let text: [UInt8]
    do {
      let decoded = try DecodedText(bytes)
      text = decoded.bytes
      if decoded.encoding != .utf8 { dress.append(decoded.encoding.name) }
      if decoded.hasByteOrderMark { dress.append("byte-order mark") }
    } catch {
      // Bytes that are no text are shown as such.
      text = bytes
      dress.append("not text")
    }
    let ends = Self.lineEnds(text)
    if ends != [.lineFeed], !ends.isEmpty {
      dress.append("lines end in \(ends.map(\.name).joined(separator: " and "))")
    }
    self.dress = dress.joined(separator: "; ")
    lines = Self.lines(text)
  }

  private static func lineEnds(_ text: [UInt8]) -> [LineEnding] {
    var found: Set<LineEnding> = []
    for (place, byte) in text.enumerated() {
      let next = place + 1 < text.count ? text[place + 1] : 0
      if byte == 0x0D { found.insert(next == 0x0A ? .carriageReturnLineFeed : .carriageReturn) }
      if byte == 0x0A, place == 0 || text[place - 1] != 0x0D { found.insert(.lineFeed) }
    }
    return LineEnding.allCases.filter(found.contains)
  }

  private static func lines(_ text: [UInt8]) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var place = 0
    while place < text.count {
      let byte = text[place]
      place += 1
      guard byte == 0x0A || byte == 0x0D else {
        line.append(byte)
        continue
      }
      if byte == 0x0D, place < text.count, text[place] == 0x0A { place += 1 }
      lines.append(visible(line))
      line = []
    }
    return line.isEmpty ? lines : lines + [visible(line)]
  }

  /// One line in which every character can be seen: a tab as an arrow, control characters as
  /// their pictures, others without a shape of their own as ‹U+00A0›, bytes that are no
  /// character as ‹81›.
  private static func visible(_ line: [UInt8]) -> String {
    guard let text = String(validating: line, as: UTF8.self) else {
      return line.map { byte in
        byte < 0x80
          ? visible(Unicode.Scalar(byte)) : "‹\(String(byte, radix: 16, uppercase: true))›"
      }.joined()
    }
    return text.unicodeScalars.map(visible).joined()
  }

  private static func visible(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\t" { return "⇥" }
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      return String(Character(picture))
    }
    if " "..."~" ~= scalar { return String(Character(scalar)) }
    return switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      "‹U+\(hexadecimal(scalar.value))›"
    default: String(Character(scalar))
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
