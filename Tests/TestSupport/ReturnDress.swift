/// One return in one of the dresses in which a spreadsheet may send it.
package struct ReturnDress: Sendable {
  /// What the dress is: "UTF-16, low byte first".
  package let name: String
  package let bytes: [UInt8]

  /// The label has an en dash, so that the encodings differ.
  private static let table = [
    ["Year", "Outcome", "Offences"], ["2021", "Charged – court", "14"],
    ["2022", "Charged – court", "1,017"],
  ]

  private static func text(delimiter: String, lineEnds: [String] = ["\n"]) -> String {
    table.enumerated().map { place, row in
      row.map { $0.contains(delimiter) ? "\"\($0)\"" : $0 }.joined(separator: delimiter)
        + lineEnds[place % lineEnds.count]
    }.joined()
  }

  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    let units = [0xFEFF] + Array(text.utf16)
    return units.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8($0.value) }
  }

  /// The return in Windows-1252 with semicolons.
  package static let semicolonsInWindows1252 = ReturnDress(
    name: "Windows-1252", bytes: windows1252(text(delimiter: ";", lineEnds: ["\r\n"])))

  /// The same return in every dress.
  package static let all: [ReturnDress] = [
    ReturnDress(name: "comma", bytes: Array(text(delimiter: ",").utf8)),
    ReturnDress(name: "semicolon", bytes: Array(text(delimiter: ";").utf8)),
    ReturnDress(name: "tab", bytes: Array(text(delimiter: "\t").utf8)),
    ReturnDress(name: "pipe", bytes: Array(text(delimiter: "|").utf8)),
    ReturnDress(name: "CR LF", bytes: Array(text(delimiter: ",", lineEnds: ["\r\n"]).utf8)),
    ReturnDress(name: "CR", bytes: Array(text(delimiter: ",", lineEnds: ["\r"]).utf8)),
    ReturnDress(
      name: "CR, LF and CR LF",
      bytes: Array(text(delimiter: ",", lineEnds: ["\r", "\n", "\r\n"]).utf8)),
    ReturnDress(
      name: "UTF-8 with byte-order mark",
      bytes: [0xEF, 0xBB, 0xBF] + Array(text(delimiter: ",").utf8)),
    ReturnDress(
      name: "UTF-16, low byte first", bytes: utf16(text(delimiter: "\t"), isBigEndian: false)),
    ReturnDress(
      name: "UTF-16, high byte first", bytes: utf16(text(delimiter: ","), isBigEndian: true)),
    semicolonsInWindows1252,
  ]
}
