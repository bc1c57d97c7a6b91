/// A label as a force wrote it, reduced to what distinguishes one label from another.
///
/// Lower case; white space of every kind as one space; dashes of every kind as `-`; curly quotes
/// straight; no space around `- / : ; , ( )`; no final full stop. Labels are equal when their
/// normalised forms are equal, and never because one contains the other: "Suspect not
/// identified" contains "identified".
package enum LabelText {
  package static func normalised(_ text: String) -> String {
    normalisedASCII(text) ?? normalisedScalars(text)
  }

  /// The same of a text in ASCII, as most are, byte by byte; `nil` where the text is none.
  private static func normalisedASCII(_ text: String) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var spacePending = false
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      if byte == 0x20 || 0x09...0x0D ~= byte {
        spacePending = !result.isEmpty
        continue
      }
      if spacePending, !isTight(Unicode.Scalar(byte)), let last = result.last,
        !isTight(Unicode.Scalar(last))
      {
        result.append(0x20)
      }
      spacePending = false
      switch byte {
      case 0x41...0x5A: result.append(byte + 0x20)
      case 0x60: result.append(0x27)
      default: result.append(byte)
      }
    }
    while result.last == 0x2E || result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private static func normalisedScalars(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var spacePending = false
    for scalar in text.unicodeScalars {
      guard let plain = plain(scalar) else { continue }
      if plain == " " {
        spacePending = !result.isEmpty
        continue
      }
      let isMark = isTight(plain)
      if spacePending, !isMark, let last = result.last, !isTight(Unicode.Scalar(last)) {
        result.append(0x20)
      }
      spacePending = false
      if plain.isASCII {
        let byte = UInt8(plain.value)
        result.append(0x41...0x5A ~= byte ? byte + 0x20 : byte)
      } else {
        result.append(contentsOf: plain.properties.lowercaseMapping.utf8)
      }
    }
    while result.last == 0x2E || result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// The scalar that stands for `scalar`, a space for any white space, or `nil` for one that
  /// leaves no mark (zero width, soft hyphen, byte-order mark).
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      " "
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: nil
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: "-"
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x60, 0xB4: "'"
    case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033: "\""
    default: scalar
    }
  }

  /// Whether spaces around the mark do not count.
  private static func isTight(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "/", ":", ";", ",", "(", ")": true
    default: false
    }
  }
}
