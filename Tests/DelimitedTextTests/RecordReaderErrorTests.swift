import DelimitedText
import Testing

@Suite struct RecordReaderErrorTests {
  @Test(
    "An unclosed quote is reported where it opens",
    arguments: [
      ("\"", 1, 1),
      ("\"a", 1, 1),
      ("a,\"b", 1, 3),
      ("a,\"b\n", 1, 3),
      ("a,\"b\n\n", 1, 3),
      ("a,\"b\"\"", 1, 3),
      ("a,b\nc,\"d\ne,f\ng,h\n", 2, 3),
      ("a,b\r\n\"c\r\nd\",é,\"e\r\nf", 3, 6),
    ])
  func unclosedQuote(csv: String, line: Int, column: Int) {
    let place = TextPosition(line: line, column: column)
    #expect(failure(Array(csv.utf8), delimiter: .comma) == .unclosedQuote(openedAt: place))
  }

  @Test(
    "A stray quote is reported where it stands, with its cell",
    arguments: [
      ("a\"b,c\n", 1, 2, "a\"b", nil),
      ("x,y\n1,5\" disk\n", 2, 4, "5\" disk", nil),
      ("é,日 \"x\"\n", 1, 5, "日 \"x\"", nil),
      (" \"a\",b\n", 1, 2, " \"a\"", nil),
      ("a,\"b\" ,c\n", 1, 5, "\"b\" ", TextPosition(line: 1, column: 3)),
      ("a,\"b\"c", 1, 5, "\"b\"c", TextPosition(line: 1, column: 3)),
      ("a,\"b\nc,\"d\n", 2, 3, "c,\"d", TextPosition(line: 1, column: 3)),
      ("a,\"b\r\n\r\nc,\"d\r\n", 3, 3, "c,\"d", TextPosition(line: 1, column: 3)),
    ] as [(String, Int, Int, String, TextPosition?)])
  func strayQuote(csv: String, line: Int, column: Int, text: String, openedAt: TextPosition?) {
    let place = TextPosition(line: line, column: column)
    #expect(
      failure(Array(csv.utf8), delimiter: .comma)
        == .strayQuote(at: place, text: text, openedAt: openedAt))
  }

  @Test func longCellIsCutToSixtyCharactersInTheError() {
    let csv = "a\"" + String(repeating: "é", count: 100)
    let shown = "a\"" + String(repeating: "é", count: 58)
    let place = TextPosition(line: 1, column: 2)
    #expect(failure(Array(csv.utf8)) == .strayQuote(at: place, text: shown, openedAt: nil))
  }

  private static let place = TextPosition(line: 7, column: 4)

  @Test(
    "Every error says what is so and what can be done",
    arguments: [
      (
        .undecodable(.notUTF8(0xE9), at: place),
        "byte 0xE9 is not UTF-8, though the file begins with the UTF-8 byte-order mark; the file is not read",
        "Ask for the file again, saved as UTF-8."
      ),
      (
        .undecodable(.notWindows1252(0x81), at: place),
        "the file is not UTF-8, and byte 0x81 is no character of Windows-1252; the file is not read",
        "Ask for the file again, saved as UTF-8."
      ),
      (
        .undecodable(.loneSurrogate(0xD83D), at: place),
        "the file is UTF-16, and code unit 0xD83D is half of a character; the file is not read",
        "Ask for the file again, saved as UTF-8."
      ),
      (
        .undecodable(.halfCodeUnit, at: place),
        "the file is UTF-16 and ends in the middle of a character; the file is not read",
        "Ask for the file again: it has been cut short."
      ),
      (
        .undecodable(.nul, at: place),
        "the text holds the character NUL; the file is not read",
        "Ask for the file again as CSV: NUL is the mark of a workbook or of a damaged file."
      ),
      (
        .unclosedQuote(openedAt: place),
        "the quote that opens this cell is never closed; the file is not read",
        "Close the cell with a quote, and double every quote that is part of its text."
      ),
      (
        .strayQuote(at: place, text: "5\" disk", openedAt: nil),
        "a quote stands inside the cell '5\" disk', which does not begin with one; the file is not read",
        "Put the cell in quotes and double every quote that is part of its text; or state the delimiter, if it is not the one found."
      ),
      (
        .strayQuote(at: place, text: "\"b\" x", openedAt: TextPosition(line: 7, column: 2)),
        "text follows the quote that closes the cell '\"b\" x'; the file is not read",
        "Put the cell in quotes and double every quote that is part of its text; or state the delimiter, if it is not the one found."
      ),
      (
        .strayQuote(at: place, text: "c,\"d", openedAt: TextPosition(line: 2, column: 3)),
        "text follows the quote that closes the cell opened at line 2, column 3: 'c,\"d'; the file is not read",
        "Look first at line 2, column 3: the quote that opens the cell may lack the one that closes it."
      ),
      (
        .overLimit(.fileBytes, at: place, allowed: 10),
        "the file has more than 10 bytes; the file is not read",
        "Split the file."
      ),
      (
        .overLimit(.lineBytes, at: place, allowed: 10),
        "the line has more than 10 bytes; the file is not read",
        "Look for line ends that have gone missing."
      ),
      (
        .overLimit(.fieldBytes, at: place, allowed: 10),
        "the cell has more than 10 bytes; the file is not read",
        "Look for a quote that opens the cell by mistake."
      ),
      (
        .overLimit(.fieldsPerRecord, at: place, allowed: 10),
        "the record has more than 10 cells; the file is not read",
        "Look for line ends that have gone missing, or state the delimiter, if it is not the one found."
      ),
    ] as [(RecordReaderError, String, String)])
  func wording(error: RecordReaderError, problem: String, remedy: String) {
    #expect(error.problem == problem)
    #expect(error.remedy == remedy)
    #expect(error.line == 7)
    #expect(error.column == 4)
  }
}
