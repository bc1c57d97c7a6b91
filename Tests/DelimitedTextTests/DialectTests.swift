import DelimitedText
import Testing

@Suite struct DialectTests {
  @Test(
    "The delimiter is the one that makes the records most alike",
    arguments: [
      ("a,b\nc,d\n", .comma, .detected(cells: 2, records: 2, looked: 2)),
      ("a;b;c\nd;e;f\n", .semicolon, .detected(cells: 3, records: 2, looked: 2)),
      ("a\tb\nc\td\n", .tab, .detected(cells: 2, records: 2, looked: 2)),
      ("a|b\nc|d\n", .pipe, .detected(cells: 2, records: 2, looked: 2)),
      ("\r\na;b\r\r\nc;d", .semicolon, .detected(cells: 2, records: 2, looked: 2)),
      (
        "rate;force\n1,5;Kent\n2,25;Essex\n", .semicolon, .detected(cells: 2, records: 3, looked: 3)
      ),
      ("a;\"b,c,d\"\ne;\"f,g\"\n", .semicolon, .detected(cells: 2, records: 2, looked: 2)),
      ("a;\"b\n\n,\";c\nd;e;f\n", .semicolon, .detected(cells: 3, records: 2, looked: 2)),
      ("a;\"b \"\"c;d\"\"\"\ne;f\n", .semicolon, .detected(cells: 2, records: 2, looked: 2)),
      ("Title\n\na;b\nc;d\ne;f\n", .semicolon, .detected(cells: 2, records: 3, looked: 4)),
      ("a,b;c\nd,e;f\n", .comma, .tied(with: [.semicolon])),
      ("a|b\tc,d;e\n", .comma, .tied(with: [.semicolon, .tab, .pipe])),
      ("a\nb\n", .comma, .assumed),
      ("", .comma, .assumed),
      ("See notes; below\nKent\nEssex\n", .comma, .assumed),
    ] as [(String, Delimiter, DelimiterBasis)])
  func detection(csv: String, delimiter: Delimiter, basis: DelimiterBasis) throws {
    let dialect = try table(csv).dialect
    #expect(dialect.delimiter == delimiter)
    #expect(dialect.basis == basis)
  }

  @Test func onlyTheFirstFiftyRecordsAreLookedAt() throws {
    let csv = String(repeating: "a;b\n", count: 50) + String(repeating: "c,d\n", count: 500)
    #expect(try table(csv).dialect.basis == .detected(cells: 2, records: 50, looked: 50))
  }

  @Test(
    arguments: [
      ("a", []),
      ("a\nb\n", [.lineFeed]),
      ("a\r\nb\r\n", [.carriageReturnLineFeed]),
      ("a\rb", [.carriageReturn]),
      ("a\r\nb\nc\r\nd\r", [.carriageReturnLineFeed, .lineFeed, .carriageReturn]),
      ("\"a\nb\"\r\n", [.lineFeed, .carriageReturnLineFeed]),
    ] as [(String, [LineEnding])])
  func lineEndingsAreListedInTheOrderMet(csv: String, expected: [LineEnding]) throws {
    #expect(try table(csv).dialect.lineEndings == expected)
  }

  @Test(arguments: [
    ("a;b\r\nc;d\r\n", "semicolon (2 cells in 2 of the first 2 records), lines end in CR LF"),
    ("a,b;c\nd,e;f\r", "comma (tied with semicolon), lines end in LF and CR"),
    ("a", "comma (assumed, as no delimiter divides the records alike), no line end"),
  ])
  func dialectIsStatedInWords(csv: String, expected: String) throws {
    #expect(try table(csv).dialect.statement == expected)
  }

  @Test func dialectThatIsGivenSaysSo() throws {
    let dialect = try table("a,b\n", delimiter: .tab).dialect
    #expect(dialect.statement == "tab (given), lines end in LF")
  }
}
