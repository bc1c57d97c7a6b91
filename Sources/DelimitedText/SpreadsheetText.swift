/// Text made harmless for spreadsheet programs, which take a cell that begins with certain
/// characters for a formula and run it.
///
/// A text is dangerous if, after any number of spaces, it begins with `=`, `+`, `-`, `@`, a tab, a
/// carriage return or a line feed, or with the full-width form of one of the four signs, which
/// programs set up for East Asian languages take for it. It is written with an apostrophe in front. So is a text that
/// already has apostrophes in front of such a beginning, so that `restored` always gives back what
/// was written.
///
/// - Source: OWASP, "CSV Injection".
package enum SpreadsheetText {
  /// The text with an apostrophe in front if a spreadsheet program could run it, else as it is.
  package static func neutralised(_ text: String) -> String {
    isDangerous(text.utf8[...]) ? "'" + text : text
  }

  /// The text from which `neutralised` made `written`.
  package static func restored(_ written: String) -> String {
    guard written.utf8.first == ASCII.apostrophe, isDangerous(written.utf8.dropFirst()) else {
      return written
    }
    return String(written.unicodeScalars.dropFirst())
  }

  private static func isDangerous(_ text: Substring.UTF8View) -> Bool {
    // Nearly every text begins with a letter or a digit.
    guard let byte = text.first,
      !(0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte)
    else { return false }
    let unmarked = text.drop { $0 == ASCII.apostrophe }
    let start = unmarked.drop { $0 == ASCII.space }
    guard let first = start.first else { return false }
    if dangerousStarts.contains(first) { return true }
    // All full-width signs begin with this byte, which little else does.
    return first == 0xEF && fullWidthSigns.contains { start.starts(with: $0) }
  }

  private static let fullWidthSigns = "＝＋－＠".unicodeScalars.map { Array(String($0).utf8) }

  private static let dangerousStarts: [UInt8] =
    Array("=+-@".utf8) + [ASCII.tab, ASCII.carriageReturn, ASCII.lineFeed]
}
