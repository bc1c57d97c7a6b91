/// The code page Windows-1252.
///
/// - Source: Unicode Consortium, "cp1252 to Unicode table", version 2.01 (1998),
///   MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT. The bytes 81, 8D, 8F, 90 and 9D are undefined.
enum Windows1252 {
  /// The character that `byte` stands for, or `nil` if it is undefined.
  static func scalar(for byte: UInt8) -> Unicode.Scalar? {
    guard 0x80...0x9F ~= byte else { return Unicode.Scalar(byte) }
    return highControls[Int(byte) - 0x80]
  }

  private static let highControls: [Unicode.Scalar?] = [
    "\u{20AC}", nil, "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", nil, "\u{017D}", nil,
    nil, "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", nil, "\u{017E}", "\u{0178}",
  ]
}
