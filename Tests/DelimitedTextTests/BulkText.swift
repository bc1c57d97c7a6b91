import DelimitedText

/// Texts for the scanner of large files and libcsv to be compared on.
enum BulkText {
  /// What trips readers up, by itself and in all orders: bytes that mean something, words of several
  /// lengths, text beyond ASCII, and bytes that are no text.
  private static let pieces: [[UInt8]] =
    [
      ",", ",", ",", ";", "\t", "|", "\"", "\"", "\"\"", "\n", "\n", "\r\n", "\r", "\u{0}", " ",
      "a",
      "15", "NFA", "Evidential difficulties", "2021-04", "é", "日", "\u{FEFF}", "👮🏽‍♀️",
      "no further action, the victim does not support it",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0x80]]

  /// Any pieces in any order: mostly malformed.
  static func wild(using generator: inout SeededGenerator) -> [UInt8] {
    let count = Int.random(in: 0...24, using: &generator)
    return (0..<count).flatMap { _ in
      pieces[Int.random(in: pieces.indices, using: &generator)]
    }
  }

  /// Records that are well formed, their lines ended by LF or CR LF, blank ones among them.
  static func wellFormed(_ delimiter: Delimiter, using generator: inout SeededGenerator) -> [UInt8]
  {
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      if Int.random(in: 0..<6, using: &generator) > 0 {
        var writer = RecordWriter(delimiter: delimiter)
        writer.append(
          (0..<Int.random(in: 1...5, using: &generator)).map { _ in
            .verbatim(
              NastyText.cell(using: &generator).unicodeScalars.filter { $0 != "\r" }
                .reduce(into: "") { $0.unicodeScalars.append($1) })
          })
        text += writer.bytes.dropLast()
      }
      text += Bool.random(using: &generator) ? [0x0A] : [0x0D, 0x0A]
    }
    return Bool.random(using: &generator) ? text : text + Array("the last".utf8)
  }

  /// A well-formed text with one byte of it changed, taken out or put in.
  static func spoilt(_ delimiter: Delimiter, using generator: inout SeededGenerator) -> [UInt8] {
    var text = wellFormed(delimiter, using: &generator)
    guard !text.isEmpty else { return text }
    let place = Int.random(in: text.indices, using: &generator)
    let piece = pieces[Int.random(in: pieces.indices, using: &generator)]
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: text.remove(at: place)
    case 1: text.replaceSubrange(place...place, with: piece)
    default: text.insert(contentsOf: piece, at: place)
    }
    return text
  }
}
