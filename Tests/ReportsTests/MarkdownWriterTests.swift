import Reports
import TestSupport
import Testing

@Suite struct MarkdownWriterTests {
  @Test func everyBlockIsWrittenAsRecorded() {
    #expect(
      goldenDifference(
        MarkdownWriter.markdown(.everyBlock, banners: [Report.banner]), from: "every-block.md")
        == nil)
  }

  @Test func everyFigureStandsInTheTextInOrder() throws {
    var rest = MarkdownWriter.markdown(.everyBlock, banners: [Report.banner])[...]
    for figure in PrintedFigures.figures(in: .everyBlock) {
      let place = try #require(rest.firstRange(of: figure.text), "\(figure.id)")
      rest = rest[place.upperBound...]
    }
  }

  @Test(arguments: [
    ("plain words, 5% (4.1 to 8.8); A&E - see <5", "plain words, 5% (4.1 to 8.8); A&E - see <5"),
    ("-5 and +5 and #5", "-5 and +5 and #5"),
    ("- 5", "\\- 5"), ("+ 5", "\\+ 5"), ("> 5", "\\> 5"), ("# 5", "\\# 5"), ("#5", "\\#5"),
    ("1. x", "1\\. x"), ("12) x", "12\\) x"), ("1.5 x", "1.5 x"), ("2019. x", "2019\\. x"),
    ("[u] and [note 1]", "[u] and [note 1]"), ("[u](x)", "\\[u\\](x)"), ("[u]: x", "\\[u\\]: x"),
    ("[x] done", "\\[x\\] done"), ("a_b and _b_", "a_b and \\_b\\_"), ("2*3", "2\\*3"),
    ("a|b", "a|b"), ("<b>", "\\<b>"), ("&amp;", "\\&amp;"), ("R&D;", "R\\&D;"),
    ("a\\b and a\\*", "a\\b and a\\\\\\*"), ("wow!", "wow!"), ("![", "\\!\\["),
    ("https://x.org", "https\\://x.org"), ("www.x.org", "www\\.x.org"),
    ("£5 & $5", "£5 & \\$5"), ("---", "\\---"), ("  indented", "indented"),
    ("a\u{202E}b", "a[U+202E]b"),
  ])
  func onlyWhatCouldActIsEscaped(_ text: String, _ written: String) {
    #expect(body(.paragraph([.text(text)])) == written)
  }

  @Test func pipesInCellsDoNotEndThem() {
    let table = Table(
      id: "t", caption: "T", columns: [.init("a|b"), .init("n", isNumeric: true)],
      rows: [[[.text("c|d")], [.code("e|f")]]])
    #expect(
      body(.table(table)) == """
        **T**

        | a\\|b | n |
        | --- | ---: |
        | c\\|d | `e\\|f` |
        """)
  }

  @Test(arguments: [
    ([Inline.strong([.text("a")]), .strong([.text("b")])], "**ab**"),
    ([.strong([.text("a"), .strong([.text("b")])])], "**ab**"),
    ([.emphasis([.text("a")]), .strong([.text("b")])], "_a_**b**"),
    ([.text("a"), .emphasis([.text("b")])], "ab"),
    ([.text("a"), .strong([.text("b")])], "a**b**"),
    ([.text("a"), .strong([.text("(b)")])], "a(b)"),
    ([.text("a"), .strong([.text(" b")])], "a b"),
    ([.strong([]), .emphasis([])], ""),
    ([.code("`"), .code("a")], "`` `a ``"),
    ([.link([.link([.text("a")], to: "#x")], to: "https://x.org")], "[a](https://x.org)"),
    ([.link([], to: "https://x.org")], "<https://x.org>"),
    ([.link([.text("a]")], to: "https://x.org/(b)")], "[a\\]](https://x.org/\\(b\\))"),
    ([.text("wow!"), .link([.text("a")], to: "https://x.org")], "wow\\![a](https://x.org)"),
    ([.link([.text("a")], to: "figures.csv")], "a"),
    ([.link([.text("a")], to: "#law")], "[a](#law)"),
    ([.link([.text("a")], to: "#nowhere")], "a"),
  ])
  func markupIsWrittenSoThatItIsReadAsMeant(_ inlines: [Inline], _ written: String) {
    #expect(body(.paragraph(inlines)) == written)
  }

  @Test func anchorsAreTheWordsOfTheHeading() {
    let link = Block.paragraph([.link([.text("a")], to: "#x"), .link([.text("b")], to: "#chart-c")])
    let table = Table(id: "c", caption: "C", columns: [], rows: [])
    let chart = ChartBlock(
      id: "c", title: "", subtitle: "", alternativeText: "C", svg: "<svg></svg>", table: table)
    let report = Report(
      id: "r", title: "The law: Kent & others", standfirst: [],
      sections: [
        Section(id: "x", heading: "The law: Kent & others", blocks: [link]),
        Section(id: "y", heading: "Größe (%)", blocks: [.chart(chart)]),
      ])
    #expect(
      MarkdownWriter.markdown(report).contains("[a](#the-law-kent--others-1)[b](#größe-)"))
  }

  private func body(_ block: Block) -> String {
    let markdown = MarkdownWriter.markdown(.with(block))
    return String(markdown.dropFirst("# One\n\n## Law\n\n".count).dropLast())
  }
}

@Suite struct MarkdownHostileTextTests {
  @Test(arguments: HostileText.all)
  func textFromAReturnNeverBecomesMarkup(_ text: String) {
    let blocks = parsed(.filled(with: text)).map(\.shape)
    #expect(blocks == parsed(.filled(with: "harmless")).map(\.shape))
  }

  @Test(arguments: HostileText.markup + HostileText.links + HostileText.markdown)
  func textFromAReturnIsReadBackAsItWasSent(_ text: String) {
    let written = Block.paragraph([.text(text), .text("; "), .strong([.text("after")])])
    let spaced = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { "\n\r\t".unicodeScalars.contains($0) ? " " : $0 }))
    let read = Block.paragraph([
      .text(String(spaced.drop { $0 == " " }) + "; "), .strong([.text("after")]),
    ])
    #expect(parsed(.with(written)).last == read)
  }

  @Test(arguments: HostileText.all)
  func noTextBreaksATable(_ text: String) {
    var fence: Substring?
    let markdown = MarkdownWriter.markdown(.filled(with: text), banners: [text])
    let rows = markdown.split(separator: "\n").filter { line in
      if let open = fence {
        if line == open { fence = nil }
        return false
      }
      if line.hasPrefix("```"), line.hasSuffix("`text") { fence = line.dropLast(4) }
      return line.hasPrefix("| ")
    }
    #expect(rows.count == 8)
    let ends = rows.map { $0.replacing("\\|", with: "").ranges(of: "|").count }
    #expect(ends.allSatisfy { $0 == 3 })
  }

  @Test(arguments: HostileText.all)
  func textFromAReturnHidesNothing(_ text: String) {
    #expect(MarkdownWriter.markdown(.filled(with: text), banners: [text]).hiddenCharacters.isEmpty)
  }

  /// What a CommonMark reader makes of the report's Markdown.
  private func parsed(_ report: Report) -> [Block] {
    Narrative.blocks(MarkdownWriter.markdown(report)) { _ in nil }
  }
}

extension Block {
  /// The kinds of markup in the block, without the words.
  fileprivate var shape: String {
    switch self {
    case .paragraph(let inlines): "p(\(inlines.shape))"
    case .heading(let level, let inlines): "h\(level)(\(inlines.shape))"
    case .list(let items): "ul(\(items.map(\.shape).joined(separator: ",")))"
    case .numberedList(let items): "ol(\(items.map(\.shape).joined(separator: ",")))"
    case .quote(let blocks): "q(\(blocks.map(\.shape).joined(separator: ",")))"
    case .preformatted: "pre"
    case .definitions, .table, .chart: "none"
    }
  }
}

extension [Inline] {
  /// The links and code among the inlines. Emphasis is not counted, because the writer leaves it
  /// out beside signs that would keep a reader from seeing it.
  fileprivate var shape: String {
    compactMap { inline in
      switch inline {
      case .text, .figure, .marker: nil
      case .emphasis(let inner), .strong(let inner): inner.shape
      case .code: "code"
      case .link(_, let address): "link to \(address)"
      }
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
