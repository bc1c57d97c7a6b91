import DelimitedText
import Foundation
import Reports
import Studies
import TestSupport
import Testing

/// Every page of the shipped reports: where its links lead, and which figures it prints.
@Suite struct PageLinkTests {
  /// The pages of a report as HTML, by path.
  private static func pages(_ study: ShippedStudy) -> [String: PageMarkup] {
    let html = study.files.filter { $0.path.hasSuffix(".html") }
    return Dictionary(
      html.map { ($0.path, PageMarkup(study.text($0.path))) }, uniquingKeysWith: { $1 })
  }

  /// The file that `address` names on the page at `path`, and the anchor in it.
  private static func target(_ address: String, from path: String) -> (file: String, anchor: String)
  {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let folder = path.contains("/") ? String(path.split(separator: "/")[0]) + "/" : ""
    var file = parts[0].isEmpty ? path : folder + parts[0]
    if let up = file.range(of: "\(folder)../"), !folder.isEmpty { file.removeSubrange(up) }
    return (file, parts.count == 2 ? String(parts[1]) : "")
  }

  @Test(arguments: Repository.studies)
  func everyLinkOfEveryPageLeadsToAPlaceThatIsThere(name: String) async throws {
    let study = try await ShippedStudy.named(name)
    let pages = Self.pages(study)
    let files = Set(study.files.map(\.path))
    let ids = pages.mapValues { Set($0.tags.compactMap { $0["id"] }) }
    var count = 0
    for (path, page) in pages {
      #expect(page.firstUnbalanced == nil, "\(path)")
      let all = page.tags.compactMap { $0["id"] }
      #expect(Set(all).count == all.count, "\(path): an id stands twice")
      for address in page.tags.compactMap({ $0["href"] }) {
        let isOutside = ["https://", "http://", "tel:", "mailto:", "data:"].contains {
          address.hasPrefix($0)
        }
        if isOutside { continue }
        count += 1
        let (file, anchor) = Self.target(address, from: path)
        #expect(files.contains(file), "\(path) links to \(address)")
        if !anchor.isEmpty {
          #expect(ids[file]?.contains(anchor) == true, "\(path) links to \(address)")
        }
      }
    }
    #expect(count > 500)
  }

  /// From each printed number to its row, and from the row back to the number.
  @Test(arguments: Repository.studies)
  func everyFigureLeadsToWhatItRestsOnAndBack(name: String) async throws {
    let study = try await ShippedStudy.named(name)
    let pages = Self.pages(study)
    for (path, page) in pages where !path.hasPrefix("sources") {
      var seen: Set<String> = []
      for tag in page.tags {
        guard let id = tag["data-figure"], tag.name == "a" else { continue }
        let (file, anchor) = Self.target(tag["href"] ?? "", from: path)
        #expect(anchor == id, "\(path): \(id)")
        guard seen.insert(id).inserted else { continue }
        #expect(tag["id"] == "at-\(id)", "\(path): \(id)")
        let back = "\(file.contains("/") ? "../" : "")\(path)#at-\(id)"
        #expect(
          pages[file]?.tags.contains { $0["href"] == back } == true, "\(file) has no \(back)")
      }
    }
  }

  /// The figures of a page of Markdown in order, read from its references.
  private static func figures(ofMarkdown text: String) -> [String] {
    var figures: [String] = []
    var rest = text[...]
    while let middle = rest.range(of: "][") {
      let after = rest[middle.upperBound...]
      guard let end = after.firstIndex(of: "]") else { break }
      let label = String(after[..<end])
      // A footnote is no figure.
      if !label.hasPrefix("^"), text.contains("\n[\(label)]: ") {
        let open = openBracket(of: rest[..<middle.lowerBound])
        figures.append("\(label) = \(unescaped(rest[open..<middle.lowerBound].dropFirst()))")
      }
      rest = after[end...].dropFirst()
    }
    return figures
  }

  /// Where the bracket opens that is closed at the end of `text`.
  private static func openBracket(of text: Substring) -> Substring.Index {
    var depth = 1
    var index = text.endIndex
    while index > text.startIndex, depth > 0 {
      index = text.index(before: index)
      if text[index] == "]" { depth += 1 }
      if text[index] == "[" { depth -= 1 }
    }
    return index
  }

  private static func unescaped(_ text: Substring) -> String {
    text.replacingOccurrences(of: "\\", with: "")
  }

  @Test(arguments: Repository.studies)
  func thePagesOfMarkdownAndOfHTMLPrintTheSameFigures(name: String) async throws {
    let study = try await ShippedStudy.named(name)
    var count = 0
    for (path, page) in Self.pages(study) where !path.hasPrefix("sources") {
      let markdown = path == "index.html" ? "report.md" : path.dropLast(5) + ".md"
      let html = page.figures.map(Self.entitiesResolved)
      #expect(Self.figures(ofMarkdown: study.text(String(markdown))) == html, "\(path)")
      count += html.count
    }
    #expect(count > 200)
  }

  private static func entitiesResolved(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(text) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }

  /// What the pages of sources print of each figure is what its row of `figures.csv` says.
  @Test(arguments: Repository.studies)
  func everyRowOfTheFiguresStandsInThePagesOfSourcesOnce(name: String) async throws {
    let study = try await ShippedStudy.named(name)
    let rows = try readRecords(Array(study.text("figures.csv").utf8)).records.dropFirst()
    let expected = rows.map { row in
      // A text that begins with a sign has an apostrophe before it, so that no spreadsheet runs it.
      let text = row.fields[6].text
      return "\(row.fields[0].text) = \(text.hasPrefix("'") ? String(text.dropFirst()) : text)"
    }.sorted()
    let printed = Self.pages(study).filter { $0.key.hasPrefix("sources") }
      .flatMap(\.value.figures).map(Self.entitiesResolved).sorted()
    #expect(printed == expected)
  }

  /// Each row of figures.csv that a page of Markdown names is the row of that figure.
  @Test(arguments: Repository.studies)
  func theReferencesOfMarkdownLeadToTheRowsOfTheirFigures(name: String) async throws {
    let study = try await ShippedStudy.named(name)
    let lines = study.text("figures.csv").split(separator: "\n", omittingEmptySubsequences: false)
    var count = 0
    for file in study.files.map(\.path) where file.hasSuffix(".md") {
      for line in study.text(file).split(separator: "\n") {
        guard let address = line.range(of: "figures.csv#L"), line.hasPrefix("[") else { continue }
        let id = line.dropFirst().prefix { $0 != "]" }
        let row = try #require(Int(line[address.upperBound...]))
        #expect(lines[row - 1].hasPrefix("\(id),"), "\(file): \(id)")
        count += 1
      }
    }
    #expect(count > 200)
  }

  @Test(arguments: Repository.studies)
  func noPagePassesItsWeight(name: String) async throws {
    for file in try await ShippedStudy.named(name).files where file.path.hasSuffix(".html") {
      if file.path == "index.html" { #expect(file.bytes.count < 300_000, "\(file.path)") }
      if file.path.hasPrefix("forces/") { #expect(file.bytes.count < 100_000, "\(file.path)") }
    }
  }

  /// What a force answered is drawn where its counts bear no chart, and no two pages are alike.
  @Test(arguments: Repository.studies)
  func everyPageOfAForceHasChartsOfItsOwn(name: String) async throws {
    let study = try await ShippedStudy.named(name)
    let forces = study.files.filter { $0.path.hasPrefix("forces/") && $0.path.hasSuffix(".html") }
    let drawn = forces.map { file in
      study.text(file.path).components(separatedBy: "<svg").dropFirst().joined()
    }
    #expect(drawn.allSatisfy { !$0.isEmpty })
    #expect(Set(drawn).count == forces.count)
  }
}
