import Reports
import TestSupport
import Testing

@Suite struct HTMLWriterTests {
  @Test func everyBlockIsWrittenAsRecorded() {
    #expect(
      goldenDifference(
        HTMLWriter.page(.everyBlock, banners: [Report.banner]), from: "every-block.html") == nil)
  }

  @Test func everyTagIsClosedInOrder() {
    #expect(
      PageMarkup(HTMLWriter.page(.everyBlock, banners: [Report.banner])).firstUnbalanced == nil)
  }

  @Test func figuresOfThePageAreThoseOfTheReportInOrder() {
    let printed = PrintedFigures.figures(in: .everyBlock).map { "\($0.id) = \($0.text)" }
    #expect(PageMarkup(HTMLWriter.page(.everyBlock, banners: [Report.banner])).figures == printed)
  }

  @Test func noPageHasAFormOrAnythingFetchedAndOneScriptOfItsOwn() {
    let tags = PageMarkup(HTMLWriter.page(.everyBlock, banners: [Report.banner])).tags
    #expect(tags.filter { $0.name == "script" && !$0.isEnd }.map(\.attributes) == [[]])
    let banned = ["img", "iframe", "object", "embed", "form", "base", "video", "audio"]
    #expect(!tags.contains { banned.contains($0.name) })
    #expect(!tags.contains { $0.attributes.contains { $0.name.hasPrefix("on") } })
    #expect(!HTMLWriter.page(.everyBlock, banners: [Report.banner]).contains("url("))
    #expect(!HTMLWriter.page(.everyBlock, banners: [Report.banner]).contains("@import"))
  }

  @Test func everyLinkLeadsToAnAllowedPlace() {
    let links = PageMarkup(HTMLWriter.page(.everyBlock, banners: [Report.banner])).tags.compactMap {
      $0["href"]
    }
    let starts = ["https://", "mailto:", "tel:", "#", "charts/", "data:,"]
    #expect(links.allSatisfy { link in starts.contains { link.hasPrefix($0) } })
  }

  @Test func everyAnchorLeadsSomewhereAndEveryIdStandsOnce() {
    let tags = PageMarkup(HTMLWriter.page(.everyBlock, banners: [Report.banner])).tags
    let ids = tags.compactMap { $0["id"] }
    let anchors = tags.compactMap { $0["href"] }.filter { $0.hasPrefix("#") }
    let names = tags.compactMap { $0["aria-labelledby"] ?? $0["aria-describedby"] }
    #expect(Set(ids).count == ids.count)
    #expect(anchors.allSatisfy { ids.contains(String($0.dropFirst())) })
    #expect(names.allSatisfy(ids.contains))
  }

  @Test func noHeadingSkipsALevel() {
    let levels = PageMarkup(HTMLWriter.page(.everyBlock, banners: [Report.banner])).tags
      .filter { !$0.isEnd && $0.name.count == 2 && $0.name.hasPrefix("h") && $0.name != "hr" }
      .compactMap { Int($0.name.dropFirst()) }
    #expect(levels.first == 1)
    #expect(levels.filter { $0 == 1 }.count == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test func headingOfLevelFourWithNoneAboveItBecomesLevelThree() {
    let page = HTMLWriter.page(.with(.heading(4, [.text("Deep")])))
    #expect(page.contains("<h3>Deep</h3>"))
  }

  @Test func cellsAreNamedByTheirColumnAndRow() {
    let tags = PageMarkup(HTMLWriter.page(.everyBlock, banners: [Report.banner])).tags.filter {
      !$0.isEnd
    }
    let heads = tags.filter { $0.name == "th" }
    #expect(heads.allSatisfy { $0["scope"] == "col" || $0["scope"] == "row" })
    #expect(
      tags.filter { $0.name == "table" }.count == tags.filter { $0.name == "caption" }.count)
    let wrappers = tags.filter { $0["class"] == "table" }
    #expect(wrappers.allSatisfy { $0["role"] == "region" && $0["tabindex"] == "0" })
  }

  @Test func bannerOfASyntheticStudyStandsAtTheTopAndAtTheFoot() {
    let banner = "<p class=\"banner\">Synthetic data: the forces and the numbers are invented.</p>"
    let page = HTMLWriter.page(.everyBlock, banners: [Report.banner])
    #expect(page.ranges(of: banner).count == 2)
  }

  @Test func pageOfARealStudyHasNoBanner() {
    #expect(!HTMLWriter.page(.with(.paragraph([]))).contains("<p class=\"banner\">"))
  }

  @Test func wayOutStandsBeforeTheReportAndSaysWhatItDoesNotDo() throws {
    let page = HTMLWriter.page(.everyBlock, banners: [Report.banner])
    let leave = try #require(page.firstRange(of: "https://www.bbc.co.uk/weather"))
    let title = try #require(page.firstRange(of: "<h1>"))
    #expect(leave.lowerBound < title.lowerBound)
    #expect(page.contains("Does not clear your browsing history."))
  }

  @Test(arguments: [
    ("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&amp;c=2"),
    ("HTTPS://example.org", "HTTPS://example.org"),
    ("http://example.org/é", "http://example.org/%C3%A9"),
    ("https://example.org/\"onclick=\"x", "https://example.org/%22onclick=%22x"),
    ("mailto:foi@example.org", "mailto:foi@example.org"),
    ("tel:+441234567890", "tel:+441234567890"),
    ("#the law", nil), ("#forces", "#forces"), ("#", nil), ("", nil), ("https://", nil),
    ("https:///evil.example", nil), ("javascript:alert(1)", nil),
    ("java\nscript:alert(1)", nil), (" javascript:alert(1)", nil), ("data:text/html,x", nil),
    ("https://example.org/ onclick", nil), ("//example.org", nil), ("figures.csv", nil),
  ])
  func onlyAddressesThatCannotActAreLinked(_ address: String, _ written: String?) {
    let page = HTMLWriter.page(.with(.paragraph([.link([.text("words")], to: address)])))
    let links = PageMarkup(page).tags.compactMap { $0["href"] }
    #expect(page.contains("words"))
    #expect(links.filter { $0 == written }.count == (written == nil ? 0 : 1))
    #expect(links.count == (written == nil ? 4 : 5))
  }
}

@Suite struct HTMLHostileTextTests {
  @Test(arguments: HostileText.all)
  func textFromAReturnNeverBecomesMarkup(_ text: String) {
    let page = PageMarkup(HTMLWriter.page(.filled(with: text), banners: [text]))
    let harmless = PageMarkup(
      HTMLWriter.page(.filled(with: "harmless words"), banners: ["harmless words"]))
    #expect(page.tags.map(\.shape) == harmless.tags.map(\.shape))
    #expect(page.firstUnbalanced == nil)
  }

  @Test(arguments: HostileText.all)
  func textFromAReturnHidesNothing(_ text: String) {
    #expect(HTMLWriter.page(.filled(with: text), banners: [text]).hiddenCharacters.isEmpty)
  }

  @Test func hiddenCharactersAreSpeltOut() {
    let page = HTMLWriter.page(.with(.paragraph([.text("a\u{202E}b\u{1B}c\u{E0041}d\te")])))
    #expect(page.contains("<p>a[U+202E]b[U+001B]c[U+E0041]d e</p>"))
  }
}

extension Report {
  /// A report of one block.
  static func with(_ block: Block) -> Report {
    Report(
      id: "one", title: "One", standfirst: [],
      sections: [Section(id: "law", heading: "Law", blocks: [block])])
  }
}
