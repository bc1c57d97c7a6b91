import DelimitedText
import Testing

@Suite struct ReferenceScannerTests {
  private static let delimiters: [(Delimiter, Unicode.Scalar)] = [
    (.comma, ","), (.semicolon, ";"), (.tab, "\t"), (.pipe, "|"),
  ]

  @Test(arguments: delimiters)
  func readerAgreesWithASlowScannerOnTextAndPlaceOfEveryCell(
    delimiter: Delimiter, scalar: Unicode.Scalar
  ) throws {
    var generator = SeededGenerator(seed: 43)
    for _ in 0..<1_000 {
      let csv = wellFormedText(delimiter: String(scalar), using: &generator)
      let expected = ReferenceScanner(csv, delimiter: scalar)
      let table = try table(csv, delimiter: delimiter)
      let found = table.records.map { record in
        record.fields.map { field in
          ReferenceScanner.Cell(
            scalars: Array(field.text.unicodeScalars), line: field.line, column: field.column,
            isQuoted: field.isQuoted)
        }
      }
      #expect(found == expected.records, "\(csv.debugDescription)")
      #expect(table.blankLines == expected.blankLines, "\(csv.debugDescription)")
    }
  }

  /// Lines of one to four cells, quoted or not as chance has it, with every kind of line end and
  /// blank lines between.
  private func wellFormedText(
    delimiter: String, using generator: inout SeededGenerator
  ) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      if Int.random(in: 0..<5, using: &generator) > 0 {
        let cells = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
          Bool.random(using: &generator)
            ? NastyText.plainCell(using: &generator)
            : quoted(NastyText.cell(using: &generator))
        }
        text += cells.joined(separator: delimiter)
      }
      text += LineEnding.allCases.randomElement(using: &generator)?.characters ?? ""
    }
    return Bool.random(using: &generator) ? text : text + "last" + delimiter + quoted("cell")
  }

  private func quoted(_ text: String) -> String {
    // By scalar, because to `String` a quote and a mark that combines with it are one character.
    let doubled = text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }
    return "\"" + doubled.joined() + "\""
  }
}
