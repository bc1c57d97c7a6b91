import Foundation
import PoliceOutcomes
import Reports
import Studies
import TestSupport
import Testing

/// Every number that the pages of a report print is a figure, which leads to what it rests on, or is
/// of a kind that is named here with the reason why it is none.
@Suite struct UntaggedNumbersTests {
  /// Tables that say how files were read and what was noticed, and counts of forces on the map that
  /// nobody asked, and what each headline spans over the figures of the tables below it: no figure of
  /// the study.
  private static let otherTables = [
    "lines", "readings", "notes", "diagnostics", "passports", "superseded", "comparability",
    "corrections", "coverage-map", "headlines-table",
  ]

  /// Sections that quote the author, a force, the law or the program's own rules.
  private static let otherSections: Set = [
    "law", "support", "content-note", "commentary", "notes-to-editors", "reading", "answer",
    "caveats", "remarks", "notes", "lines", "readings", "corrections", "passports", "unanswered",
  ]

  /// What a sentence may say in digits and is no figure, as patterns.
  private static let other = [
    // Days, months, years, and runs of them.
    #"\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)( \d{4})?"#,
    #"\b(mid-)?(19|20)\d\d(/\d\d)?\b"#,
    // Levels of intervals and limits, in the words of their definitions.
    #"\b(95|99\.8)% (interval|limit)s?"#, #"\b95 times in 100\b"#, #"\b998 times in 1,000\b"#,
    // Codes of the outcomes framework.
    #"\boutcomes? \d+A?((, | and | or | to )\d+A?)*"#, #"\b\d+A\b"#,
    // Thresholds and units of the study, as its settings have them.
    #"\b(fewer|more|less) than \d+%?"#, #"\bbelow \d+\b"#, #"\b100%"#, #"\b100,000\b"#,
    // How long the months of a rate are; what the definition of a figure printed beside it says.
    #"\(\d+ months\)"#, #"The pooled share with \d+ forces asked and not pooled.*"#,
    // A place in a file.
    #"returns/\S+:\d+(:\d+)?"#,
  ]

  /// Numbers that count or span figures printed beside them, and are no figure of their own: the
  /// forces of a chart by what it shows, the definitions of a headline with the range of their
  /// figures, and the largest group of a mix as it is drawn where its share cannot be had.
  private static let summaries = [
    #"\b\d+ of \d+ (larger )?forces\b"#, #"cannot be told of \d+ forces?"#,
    #"Over its \d+ definitions below it is \S+ to \S+"#, #"As drawn, the largest group is .*"#,
  ]

  private static func rest(of text: String) -> String {
    (other + summaries).reduce(text) { text, pattern in
      text.replacingOccurrences(of: pattern, with: "", options: .regularExpression)
    }
  }

  private static func hasDigit(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.isASCII && $0.properties.numericType != nil }
  }

  /// The words of inlines that are no figure.
  private static func words(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): text
      case .emphasis(let inner), .strong(let inner), .link(let inner, _): words(inner)
      case .figure, .code, .marker: ""
      }
    }.joined()
  }

  private static func numbers(in inlines: [Inline]) -> [String] {
    let words = rest(of: words(inlines))
    return hasDigit(words) ? [words] : []
  }

  private static func numbers(in table: Table) -> [String] {
    if otherTables.contains(where: { table.id.hasPrefix($0) }) { return [] }
    let cells = table.rows.flatMap { row in
      zip(row, table.columns).filter { cell, column in column.isNumeric && hasDigit(words(cell)) }
        .map { cell, _ in "\(table.id): \(words(cell))" }
    }
    return cells + table.notes.flatMap(numbers(in:))
  }

  private static func numbers(in block: Block) -> [String] {
    switch block {
    case .paragraph(let inlines): numbers(in: inlines)
    case .list(let items), .numberedList(let items): items.flatMap(numbers(in:))
    case .definitions(let entries): entries.flatMap { numbers(in: $0.text) }
    case .table(let table): numbers(in: table)
    case .chart(let chart): chart.notes.flatMap(numbers(in:)) + numbers(in: chart.table)
    case .heading, .quote, .preformatted: []
    }
  }

  @Test(arguments: Repository.studies)
  func everyNumberOfAPageIsAFigureOrIsKnownToBeNone(name: String) async throws {
    let result = try await ShippedStudy.named(name).study.result
    let publication = ReportComposer.publication(result)
    var count = 0
    for page in publication.pages where page.path != .methods && page.path != .support {
      for section in page.sections where !Self.otherSections.contains(section.id) {
        count += 1
        let found = section.blocks.flatMap(Self.numbers(in:))
        #expect(found == [], "\(page.path.stem), \(section.id)")
      }
    }
    #expect(count > 10)
  }

  /// The test itself: a number of each kind is found where it is no figure, and not where it is one.
  @Test(arguments: [
    ("24 forces", true), ("in 2021", false), ("3.8% to 4.3%", true), ("a 95% interval", false),
    ("outcomes 14, 15 and 16", false), ("on 3 May 2021", false), ("no number", false),
    ("fewer than 50 offences", false), ("8 months", true),
  ])
  func aNumberThatIsNoFigureIsFound(text: String, isFound: Bool) {
    #expect(Self.numbers(in: Block.paragraph([.text(text)])).isEmpty != isFound)
    let figure = Inline.figure(PrintedFigure(id: "charge-rate", text: text))
    #expect(Self.numbers(in: Block.paragraph([figure])) == [])
  }
}
