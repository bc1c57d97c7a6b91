import Foundation
import TestSupport
import Testing

/// Pages, Markdown and pictures of studies in which every text is hostile.
@Suite struct InertPageTests {
  private static let editions = Array(HostileStudy.all.indices)

  /// Where the links of the pages lead when every text is harmless. What else a link leads to, a text
  /// has made; only the author's own prose may.
  private static func addresses(_ edition: HostileEdition) -> Set<String> {
    Set(pages(edition).values.flatMap { $0.tags.compactMap { $0["href"] } })
  }

  private static func pages(_ edition: HostileEdition) -> [String: PageMarkup] {
    edition.files.filter { $0.key.hasSuffix(".html") }.mapValues { PageMarkup($0) }
  }

  @Test func theCorpusHasAtLeastSixtyTextsAndEachIsInAStudy() {
    #expect(Set(HostileStudy.corpus).count >= 60)
    #expect(HostileStudy.all.flatMap(\.texts).count == HostileStudy.corpus.count)
  }

  @Test(arguments: editions)
  func noTextBecomesAnElementOrAnAttributeOfAPage(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    #expect(Self.pages(edition).count > 2 * edition.texts.count)
    for (path, page) in Self.pages(edition) {
      #expect(PageVocabulary.strangers(in: page) == [], "\(path)")
      #expect(page.firstUnbalanced == nil, "\(path)")
      #expect(page.tags.count { $0.name == "script" && !$0.isEnd } == 1, "\(path)")
      #expect(page.tags.count { $0.name == "style" && !$0.isEnd } == 1, "\(path)")
      #expect(page.tags.count { $0.name == "meta" && $0["http-equiv"] != nil } == 1, "\(path)")
    }
  }

  @Test(arguments: editions)
  func noTextBecomesTheAddressOfALink(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    let own = Set(edition.files.keys)
    let known = Self.addresses(try await HostileEdition.harmless.value)
    for (path, page) in Self.pages(edition) {
      for address in page.tags.compactMap({ $0["href"] }) where !known.contains(address) {
        let file = address.split(separator: "#", omittingEmptySubsequences: false)[0]
          .replacingOccurrences(of: "../", with: "")
        let isOfProse = address.hasPrefix("https://evil.example") && path == "index.html"
        #expect(file.isEmpty || own.contains(file) || isOfProse, "\(path): \(address)")
      }
    }
  }

  @Test(arguments: editions)
  func noPageHidesACharacter(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    for (path, text) in edition.files where !path.hasSuffix(".csv") {
      #expect(text.hiddenCharacters == [], "\(path)")
    }
  }

  /// The texts are there all the same, as words.
  @Test(arguments: editions)
  func everyTextStandsOnThePageOfItsForceAsWords(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    for (number, name) in edition.names.enumerated() {
      for path in ["forces/force-\(number).html", "sources/force-\(number).html"] {
        let page = PageMarkup(try #require(edition.files[path]))
        let words = page.texts.map(\.entitiesResolved)
        #expect(words.contains { $0.contains(name.trimmedAndShown) }, "\(path): \(name)")
      }
    }
  }

  /// What a force replied stands on its page, beside its figure and in its letter as it wrote it.
  @Test(arguments: editions)
  func everyReplyIsQuotedAsWords(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    for number in edition.texts.indices {
      let page = PageMarkup(try #require(edition.files["forces/force-\(number).html"]))
      #expect(page.tags.count { $0.name == "blockquote" && !$0.isEnd } == 3)
      let letter = try #require(edition.files["reply-packs/force-\(number)/pack.md"])
      #expect(letter.contains("\n## What you have replied so far\n"))
    }
  }

  @Test(arguments: editions)
  func noTextOfMarkdownBecomesMarkup(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    let harmless = try await HostileEdition.harmless.value
    let known = Set(
      harmless.files.filter { $0.key.hasSuffix(".md") }.values.flatMap { text in
        let tags = PageMarkup(commonMarkHTML(text)).tags
        return tags.compactMap { $0["href"] ?? $0["src"] }
      })
    let files = Set(edition.files.keys)
    let elements: Set = [
      "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "a", "img", "em", "strong", "code", "pre",
      "blockquote",
    ]
    var count = 0
    for (path, text) in edition.files where path.hasSuffix(".md") {
      let page = PageMarkup(commonMarkHTML(text))
      #expect(Set(page.tags.map(\.name)).subtracting(elements) == [], "\(path)")
      for tag in page.tags {
        #expect(
          Set(tag.attributes.map(\.name)).subtracting(["href", "src", "alt", "class", "start"])
            == [], "\(path)")
        guard let address = tag["href"] ?? tag["src"], !known.contains(address) else { continue }
        let file = address.split(separator: "#", omittingEmptySubsequences: false)[0]
          .replacingOccurrences(of: "../", with: "")
        let isOfProse = address.hasPrefix("https://evil.example") && path == "report.md"
        #expect(file.isEmpty || files.contains(file) || isOfProse, "\(path): \(address)")
      }
      count += page.tags.count
    }
    #expect(count > 1000)
  }

  @Test(arguments: editions)
  func noTextBecomesAPartOfAPicture(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    var words = ""
    for (path, text) in edition.files where path.hasSuffix(".svg") {
      #expect(SVGFile(text).isWellFormed, "\(path)")
      let page = PageMarkup(text)
      for tag in page.tags {
        let known = PageVocabulary.drawing[tag.name]
        #expect(known != nil, "\(path): <\(tag.name)>")
        let strangers = Set(tag.attributes.map { $0.name.lowercased() })
          .subtracting(known ?? [])
        #expect(strangers == [], "\(path): <\(tag.name)>")
      }
      words += page.texts.joined(separator: " ").entitiesResolved
    }
    let first = edition.texts[0].trimmedAndShown.split(separator: " ")[0]
    #expect(words.contains(first))
  }
}

extension String {
  /// The text as pages show it, written again apart from the program: spaces at the ends of a cell
  /// do not count, and what hides is spelt out.
  fileprivate var trimmedAndShown: String {
    let spaced = unicodeScalars.map { scalar -> String in
      if "\n\r\t".unicodeScalars.contains(scalar) { return " " }
      if String(scalar).hiddenCharacters.isEmpty { return String(scalar) }
      return "[U+" + String(format: "%04X", scalar.value) + "]"
    }
    return spaced.joined().trimmingCharacters(in: CharacterSet(charactersIn: " "))
  }

  fileprivate var entitiesResolved: String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(self) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }
}
