import DelimitedText
import Testing

@Suite struct RecordWriterTests {
  @Test(
    "A cell is quoted only where it must be",
    arguments: [
      (["a", "b"], "a,b\n"),
      (["", ""], ",\n"),
      ([""], "\"\"\n"),
      (["a,b", "c"], "\"a,b\",c\n"),
      (["a;b|c\td"], "a;b|c\td\n"),
      (["say \"no\""], "\"say \"\"no\"\"\"\n"),
      (["\""], "\"\"\"\"\n"),
      (["a\nb"], "\"a\nb\"\n"),
      (["a\rb"], "\"a\rb\"\n"),
      ([" a", "b ", " "], "\" a\",\"b \",\" \"\n"),
      (["a b"], "a b\n"),
      (["\u{FEFF}a"], "\"\u{FEFF}a\"\n"),
      (["NFA – é"], "NFA – é\n"),
      (["=1+1"], "=1+1\n"),
    ])
  func quoting(cells: [String], expected: String) {
    var writer = RecordWriter()
    writer.append(cells.map { .verbatim($0) })
    #expect(writer.bytes == Array(expected.utf8))
  }

  @Test func delimiterOfTheWriterIsTheOneQuoted() {
    var writer = RecordWriter(delimiter: .semicolon)
    writer.append([.verbatim("a;b"), .verbatim("c,d")])
    #expect(writer.text == "\"a;b\";c,d\n")
  }

  @Test func textIsNeutralisedAndNumbersAreNot() {
    var writer = RecordWriter()
    writer.append([.text("-0.5"), .number("-0.5"), .verbatim("-0.5")])
    writer.append([.text("=A1,B1"), .number("1e-7"), .number("+12")])
    #expect(writer.text == "'-0.5,-0.5,-0.5\n\"'=A1,B1\",1e-7,+12\n")
  }

  @Test func nothingWrittenIsAnEmptyFile() {
    #expect(RecordWriter().bytes.isEmpty)
  }

  /// All texts of up to six of these characters, against the reading of the standard library.
  @Test func whatIsANumberIsWhatTheStandardLibraryReadsAsOne() {
    var texts = [""]
    var numbers = 0
    for _ in 0..<6 {
      texts = texts.flatMap { text in ["0", "7", "+", "-", ".", "e"].map { text + $0 } }
      for text in texts {
        let isNumber = Double(text) != nil
        if isNumber { numbers += 1 }
        if WrittenCell.isNumber(text) != isNumber { Issue.record("'\(text)'") }
      }
    }
    #expect(numbers > 1_000)
    for text in ["", " 1", "1 ", "0x10", "nan", "inf", "1,000", "１"] {
      #expect(!WrittenCell.isNumber(text), "'\(text)'")
    }
    #expect(WrittenCell.isNumber("1E-9"))
  }
}
