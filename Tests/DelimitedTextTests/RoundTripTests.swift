import DelimitedText
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: Delimiter.allCases, LineEnding.allCases)
  func whatIsWrittenInADialectIsReadBack(delimiter: Delimiter, ending: LineEnding) throws {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<250 {
      let rows = nastyTable(using: &generator)
      let file = rows.flatMap { line(of: $0, delimiter: delimiter, ending: ending) }
      let table = try readRecords(file, dialect: Dialect(delimiter: delimiter))
      #expect(bytes(table.texts) == bytes(rows))
      #expect(table.blankLines.isEmpty)
    }
  }

  @Test func neutralisedTextIsReadBackOnceRestored() throws {
    var generator = SeededGenerator(seed: 18)
    for _ in 0..<500 {
      let rows = nastyTable(using: &generator)
      var writer = RecordWriter()
      for row in rows { writer.append(row.map { .text($0) }) }
      let table = try readRecords(writer.bytes, dialect: Dialect(delimiter: .comma))
      #expect(bytes(table.texts.map { $0.map(SpreadsheetText.restored) }) == bytes(rows))
    }
  }

  private func nastyTable(using generator: inout SeededGenerator) -> [[String]] {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        NastyText.cell(using: &generator)
      }
    }
  }

  private func line(of row: [String], delimiter: Delimiter, ending: LineEnding) -> [UInt8] {
    var writer = RecordWriter(delimiter: delimiter)
    writer.append(row.map { .verbatim($0) })
    return writer.bytes.dropLast() + Array(ending.characters.utf8)
  }
}

extension LineEnding {
  /// The characters of the line end.
  var characters: String {
    switch self {
    case .lineFeed: "\n"
    case .carriageReturnLineFeed: "\r\n"
    case .carriageReturn: "\r"
    }
  }
}
