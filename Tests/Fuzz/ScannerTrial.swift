import DelimitedText
import TestSupport

/// The scanner of large files beside libcsv: it finds the same records, or hands the text over.
enum ScannerTrial {
  /// How many small texts each case compares beside its own input, so that `make fuzz` compares ten
  /// million.
  static let textsPerCase = 10

  /// What readers of delimited text trip over, and words of the lengths a scanner looks at at once.
  private static let pieces: [[UInt8]] =
    [
      ",", ",", ",", ";", "\t", "|", "\"", "\"", "\"\"", "\",\"", "\"\n\"", "\n", "\n", "\r\n",
      "\r",
      "\u{0}", " ", "a", "NFA", "seven77", "eight888", "fifteen15fiftee", "sixteen16sixteen1",
      "é", "日", "\u{FEFF}", "👮",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0x80]]

  /// Compares the small texts of one case.
  static func run(seed: UInt64, number: Int) throws {
    // Numbers of their own, so that the inputs of cases stay what they were.
    var numbers = SeededNumbers(seed: ~seed &* 0xBF58_476D_1CE4_E5B9 &+ UInt64(number))
    for _ in 0..<textsPerCase {
      let text = (0..<Int.random(in: 0...14, using: &numbers)).flatMap { _ in
        pieces[Int.random(in: pieces.indices, using: &numbers)]
      }
      let delimiter = Delimiter.allCases[Int.random(in: 0..<4, using: &numbers)]
      try compare(text, delimiter, bufferBytes: Int.random(in: 40...300, using: &numbers))
    }
  }

  /// Throws unless the scanner gives the records of `text` as libcsv does, or none, and groups read
  /// through a buffer of `bufferBytes` hold every record and line.
  static func compare(_ text: [UInt8], _ delimiter: Delimiter, bufferBytes: Int) throws {
    // A byte-order mark is taken off before anything is scanned.
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { return }
    let scanned = ScannedRecords(text, delimiter: delimiter)
    let groups = groups(text, delimiter, bufferBytes: bufferBytes)
    guard scanned != nil || groups != nil else { return }
    let shown = String(decoding: text, as: UTF8.self).debugDescription
    let table: DelimitedTable
    do {
      table = try readRecords(text, dialect: Dialect(delimiter: delimiter))
    } catch {
      throw Failure("scanned, though \(error.problem): \(shown)")
    }
    if let scanned {
      let isSame = scanned.records.elementsEqual(table.records) { left, right in
        left == right
          && left.fields.elementsEqual(right.fields) { $0.text.utf8.elementsEqual($1.text.utf8) }
      }
      try Failure.unless(
        isSame && scanned.lineCount == table.lineCount && scanned.blankLines == table.blankLines,
        "scanned otherwise than libcsv reads \(shown)")
    }
    if let groups {
      try Failure.unless(scanned != nil, "in groups, and not certain as a whole: \(shown)")
      try Failure.unless(
        groups.groups.map(\.count).reduce(0, +) == table.records.count
          && groups.lineCount == table.lineCount
          && groups.blankLineCount == table.blankLines.count,
        "records or lines are missing from the groups of \(shown)")
    }
  }

  /// The records in groups by their first cell, where they have as many cells as the first record;
  /// `nil` where a record is larger than the buffer, or the scanner is not certain.
  private static func groups(
    _ text: [UInt8], _ delimiter: Delimiter, bufferBytes: Int
  ) -> RecordGroups? {
    var offset = 0
    return RecordGroups.stretch(
      GroupingPlan(delimiter: delimiter, keyColumns: [0], isPlain: { $0 != "NFA" }),
      byteCount: text.count, isLast: true, heading: ["", "", ""], bufferBytes: bufferBytes
    ) { buffer, places in
      for place in places {
        buffer[place] = text[offset]
        offset += 1
      }
      return places.count
    }?.groups
  }
}
