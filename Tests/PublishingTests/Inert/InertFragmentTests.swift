import Foundation
import TestSupport
import Testing

/// Charts as pages for articles, of studies in which every text is hostile.
@Suite struct InertFragmentTests {
  private static let editions = Array(HostileStudy.all.indices)

  @Test(arguments: editions)
  func noTextBecomesAnElementOrAnAttribute(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    #expect(edition.fragments.count > edition.texts.count)
    for (path, text) in edition.fragments {
      let page = PageMarkup(text)
      #expect(PageVocabulary.strangers(in: page) == [], "\(path)")
      #expect(page.firstUnbalanced == nil, "\(path)")
      #expect(text.hiddenCharacters == [], "\(path)")
      #expect(
        page.tags.count { $0.name == "script" && !$0.isEnd } == (path == "index.html" ? 1 : 0),
        "\(path)")
    }
  }

  /// Whatever the texts say, a fragment leads into its report, to a telephone, or back to itself.
  @Test(arguments: editions)
  func noTextBecomesTheAddressOfALink(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    let report = Set(edition.files.keys)
    var count = 0
    for (path, text) in edition.fragments where path != "index.html" {
      for address in PageMarkup(text).tags.compactMap({ $0["href"] }) {
        if address == "data:," || address.hasPrefix("tel:") { continue }
        #expect(address.hasPrefix(HostileEdition.address), "\(path): \(address)")
        let file = address.dropFirst(HostileEdition.address.count).prefix { $0 != "#" }
        #expect(report.contains(String(file)), "\(path): \(address)")
        count += 1
      }
    }
    #expect(count > edition.fragments.count)
  }
}
