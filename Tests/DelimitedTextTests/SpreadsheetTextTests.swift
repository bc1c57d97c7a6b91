import DelimitedText
import Testing

@Suite struct SpreadsheetTextTests {
  @Test(
    "Text that a spreadsheet program could run gets an apostrophe in front",
    arguments: [
      ("=1+1", "'=1+1"),
      ("+44", "'+44"),
      ("-", "'-"),
      ("@SUM(A1)", "'@SUM(A1)"),
      ("\u{FF1D}1+1", "'\u{FF1D}1+1"),
      (" \u{FF0D}1", "' \u{FF0D}1"),
      ("'\u{FF20}A1", "''\u{FF20}A1"),
      ("\u{FF1C}5", "\u{FF1C}5"),
      ("\t=1", "'\t=1"),
      ("\r=1", "'\r=1"),
      ("\r\n=1", "'\r\n=1"),
      ("\n=1", "'\n=1"),
      ("  =1", "'  =1"),
      ("'=1", "''=1"),
      ("''=1", "'''=1"),
      ("'  @", "''  @"),
      ("", ""),
      ("   ", "   "),
      ("Kent", "Kent"),
      ("14 - NFA", "14 - NFA"),
      ("– none", "– none"),
      ("'tis", "'tis"),
      ("'", "'"),
      (" '=1", " '=1"),
    ])
  func neutralised(text: String, expected: String) {
    #expect(Array(SpreadsheetText.neutralised(text).utf8) == Array(expected.utf8))
    #expect(Array(SpreadsheetText.restored(expected).utf8) == Array(text.utf8))
  }

  @Test func anyTextComesBack() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<5_000 {
      let text = NastyText.cell(using: &generator)
      let written = SpreadsheetText.neutralised(text)
      #expect(Array(SpreadsheetText.restored(written).utf8) == Array(text.utf8))
    }
  }

  @Test func noTextIsWrittenWithADangerousBeginning() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<5_000 {
      let written = SpreadsheetText.neutralised(NastyText.cell(using: &generator))
      let start = written.unicodeScalars.first { $0 != " " }
      #expect(!["=", "+", "-", "@", "\t", "\r", "\n"].contains(start ?? "x"))
    }
  }
}
