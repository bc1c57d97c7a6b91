import DelimitedText
import Testing

@Suite struct RecordReaderTests {
  @Test(
    "Cells come out as they were written",
    arguments: [
      ("a,b,c\n", [["a", "b", "c"]]),
      ("a,b,c", [["a", "b", "c"]]),
      ("a\n", [["a"]]),
      ("force,outcome\n", [["force", "outcome"]]),
      ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
      ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
      ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
      ("a,b\r\nc,d\re,f\ng,h", [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]]),
      (",,\n", [["", "", ""]]),
      ("a,\n", [["a", ""]]),
      ("a,", [["a", ""]]),
      (" a , b \n", [[" a ", " b "]]),
      ("\"a\",\"b\"\n", [["a", "b"]]),
      ("\"a\",\"b\"", [["a", "b"]]),
      ("\"\"\n", [[""]]),
      ("\"\"", [[""]]),
      ("\"\"\"\"\n", [["\""]]),
      ("\"a \"\"b\"\" c\",d\n", [["a \"b\" c", "d"]]),
      ("\"a,b\";c\n", [["a,b", "c"]]),
      ("\" a \",b\n", [[" a ", "b"]]),
      ("\"a\nb\",c\n", [["a\nb", "c"]]),
      ("\"a\r\nb\",c\r\n", [["a\r\nb", "c"]]),
      ("\"a\rb\",c\r", [["a\rb", "c"]]),
      ("\"a\n\nb\",c\n", [["a\n\nb", "c"]]),
      ("\"\n\",\"\r\n\"\r\n", [["\n", "\r\n"]]),
      ("a,b\nc\nd,e,f\n", [["a", "b"], ["c"], ["d", "e", "f"]]),
      ("it's,5' 11\n", [["it's", "5' 11"]]),
    ])
  func textAsWritten(csv: String, expected: [[String]]) throws {
    #expect(bytes(try table(csv).texts) == bytes(expected))
  }

  @Test(arguments: ["", "\u{FEFF}"])
  func emptyFileHasNoRecordsAndNoLines(csv: String) throws {
    let table = try table(csv)
    #expect(table.records.isEmpty)
    #expect(table.lineCount == 0)
    #expect(table.blankLines.isEmpty)
  }

  @Test(arguments: [
    ("\n\n", 2, [1, 2]),
    ("a,b\n\nc,d\n", 3, [2]),
    ("a,b\r\n\r\nc,d\r\n\r\n", 4, [2, 4]),
    ("\ra,b\r\rc,d", 4, [1, 3]),
    ("a,b\n\"c\n\nd\",e\n\n", 5, [5]),
  ])
  func blankLinesBetweenRecordsAreListed(csv: String, lineCount: Int, blankLines: [Int]) throws {
    let table = try table(csv)
    #expect(table.lineCount == lineCount)
    #expect(table.blankLines == blankLines)
  }

  @Test(arguments: [" ", "  ", "\t", "\u{A0}"])
  func lineOfSpacesIsARecord(spaces: String) throws {
    let table = try table("a\n\(spaces)\nb\n", delimiter: .comma)
    #expect(table.texts == [["a"], [spaces], ["b"]])
    #expect(table.blankLines.isEmpty)
  }

  @Test func quotedEmptyCellIsToldFromAnEmptyOne() throws {
    let fields = try table("\"\",,\"a\",a\n").records[0].fields
    #expect(fields.map(\.isQuoted) == [true, false, true, false])
  }

  @Test func recordKnowsItsFirstAndLastLine() throws {
    let records = try table("a,b\n\n\"c\r\nd\ne\",f\ng,\"h\"").records
    #expect(records.map(\.line) == [1, 3, 6])
    #expect(records.map(\.lastLine) == [1, 5, 6])
  }

  @Test func delimiterThatIsGivenIsTheOnlyOne() throws {
    #expect(try table("a,b;c\n", delimiter: .semicolon).texts == [["a,b", "c"]])
  }

  @Test func fileThatLooserReadersTakeForOneRecordIsRefused() {
    let error = failure(Array("a,\"b\" x,d\nc,\"e\",f\n".utf8))
    #expect(
      error
        == .strayQuote(
          at: TextPosition(line: 1, column: 5), text: "\"b\" x",
          openedAt: TextPosition(line: 1, column: 3)))
  }
}
