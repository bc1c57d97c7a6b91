import Reports
import Testing

/// The author's prose places tables and charts, and says in which style a figure is printed.
@Suite struct PlacedBlocksTests {
  private static func report(_ narrative: String) -> Report {
    var study = ComposerStudy(
      ComposerForce("Kent", [2019: (10, 200), 2020: (20, 300)]),
      ComposerForce("Surrey", [2019: (25, 500), 2020: (24, 500)]))
    study.narrative = narrative
    return study.report
  }

  @Test func aTableAndAChartStandWhereTheProsePutsThem() throws {
    let report = Self.report(
      "Before.\n\n{{chart:offences-by-period}}\n\nBetween.\n\n{{ table:measures-table }}\n")
    let commentary = try #require(report.section("commentary"))
    #expect(
      commentary.blocks.map(Self.kind) == ["text", "offences-by-period", "text", "measures-table"])
    let others = report.sections.filter { $0.id != "commentary" }.flatMap(\.blocks).map(Self.kind)
    #expect(!others.contains("offences-by-period"))
    #expect(!others.contains("measures-table"))
  }

  @Test func whereABlockStoodIsALinkToIt() {
    let report = Self.report("{{table:measures-table}}")
    #expect(report.words("measures").contains("Pooled figures, 2 forces in England and Wales"))
    let page = HTMLWriter.page(report)
    #expect(page.contains("href=\"#table-measures-table\">Pooled figures, 2 forces"))
    #expect(page.ranges(of: "id=\"table-measures-table\"").count == 1)
  }

  @Test func whatIsNotThereStaysAsWritten() {
    let report = Self.report("{{table:colours}}\n\nIn text {{table:forces-table}} stays.")
    #expect(report.words("commentary").contains("{{table:colours}}"))
    #expect(report.words("commentary").contains("In text {{table:forces-table}} stays."))
  }

  /// - Source: Wilson limits of 79 of 1,500 are 0.04246 and 0.06516, rounded outward; 800 offences
  ///   after 700 are 14.3% more.
  @Test(arguments: [
    ("{{charge-rate}}", "5%"), ("{{charge-rate|headline}}", "5%"),
    ("{{charge-rate|table}}", "5.3%"),
    ("{{charge-rate|full}}", "5.3% (95% interval 4.2% to 6.6%), 79 of 1,500"),
    ("{{charge-rate|words}}", "about 1 in 20"), ("{{growth.2020|words}}", "rose by 14%"),
    ("{{offences-recorded|words}}", "1,500"), ("{{charge-rate|colour}}", "{{charge-rate|colour}}"),
  ])
  func aFigureIsPrintedInTheStyleAskedFor(placeholder: String, printed: String) {
    #expect(
      Self.report("It was \(placeholder).").words("commentary").contains("It was \(printed)."))
  }

  @Test func theNamesAreThoseOfTheReport() {
    let study = ComposerStudy(ComposerForce("Kent", [2019: (10, 200), 2020: (20, 300)]))
    let names = PlacedBlocks.names(study.result)
    #expect(names.contains("chart:offences-by-period"))
    #expect(names.contains("table:measures-table"))
    #expect(names.allSatisfy { $0.hasPrefix("table:") || $0.hasPrefix("chart:") })
  }

  private static func kind(_ block: Block) -> String {
    switch block {
    case .table(let table): table.id
    case .chart(let chart): chart.id
    case .paragraph, .list, .numberedList, .definitions, .heading, .quote, .preformatted: "text"
    }
  }
}
