/// Cells made of everything that readers and writers of delimited text trip over.
enum NastyText {
  private static let pieces: [String] = [
    ",", ";", "\t", "|", "\"", "\"\"", "'", " ", "  ", "\n", "\r", "\r\n", "=", "+", "-", "@",
    "NFA", "15", "<5", "é", "e\u{301}", "–", "£", "\u{A0}", "日", "👮🏽‍♀️", "\u{2028}", "\u{FEFF}", "\\",
  ]

  /// A text of up to five pieces.
  static func cell(using generator: inout SeededGenerator) -> String {
    text(of: pieces, using: &generator)
  }

  /// A text that may stand outside quotes whatever the delimiter.
  static func plainCell(using generator: inout SeededGenerator) -> String {
    text(of: [" ", "'", "=", "NFA", "15", "é", "e\u{301}", "–", "日", "👮🏽‍♀️"], using: &generator)
  }

  private static func text(of pieces: [String], using generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...5, using: &generator)
    return (0..<count).reduce(into: "") { text, _ in
      text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }
  }
}
