// Marks of footnotes.
extension CountText {
  /// `text`, normalised, without the marks of footnotes that end it: "1234*", "12 [note 1]", "12†".
  static func withoutNotes(_ text: String) -> String {
    var rest = Substring(text)
    while let end = endWithoutNote(of: rest), !end.isEmpty { rest = end }
    return String(rest)
  }

  /// The text before its last mark, or `nil` where no mark ends it.
  private static func endWithoutNote(of text: Substring) -> Substring? {
    var end: Substring?
    if let last = text.last, "*†‡§¶¹²³⁴⁵⁶⁷⁸⁹".contains(last) {
      end = text.dropLast()
    } else if text.hasSuffix("]"), let open = text.lastIndex(of: "["),
      isNote(text[text.index(after: open)...].dropLast())
    {
      end = text[..<open]
    }
    guard var end else { return nil }
    while end.last == " " { end = end.dropLast() }
    return end
  }

  /// Whether square brackets hold a reference: "note 1", "1", or the letters that statisticians
  /// give to figures which are provisional or revised. Not "c", which withholds a count.
  private static func isNote(_ text: Substring) -> Bool {
    if text == "p" || text == "r" { return true }
    let rest = text.hasPrefix("note") ? text.dropFirst(4).drop { $0 == " " } : text
    return 1...2 ~= rest.count && rest.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }
}
