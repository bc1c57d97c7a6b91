import Foundation
import PoliceOutcomes
import TestSupport
import Testing

/// The page on what is done with what forces write is what comes of the fixtures.
@Suite struct WrittenPageTests {
  /// With `RECORD_GOLDEN=1` the page is written anew; a run that writes it does not pass.
  @Test func thePageIsWhatComesOfTheFixtures() async throws {
    let written = try await WrittenPage.markdown()
    #expect(documentationDifference(written, from: "what-forces-write.md") == nil)
  }

  @Test func everyLinkOfThePageLeadsSomewhere() throws {
    let folder = "\(Repository.root)/docs"
    let page = try String(contentsOfFile: "\(folder)/what-forces-write.md", encoding: .utf8)
    let guide = try String(contentsOfFile: "\(folder)/diagnostics.md", encoding: .utf8)
    let anchors = anchors(of: page)
    let link = /\]\((?<target>[^)]+)\)/
    var count = 0
    for match in page.matches(of: link) {
      let target = String(match.output.target)
      if target.hasPrefix("https://") { continue }
      count += 1
      if target.hasPrefix("#") {
        #expect(anchors.count { "#\($0)" == target } == 1, "\(target)")
      } else if target.hasPrefix("diagnostics.md#") {
        #expect(guide.contains("\n### \(target.dropFirst("diagnostics.md#".count))\n"), "\(target)")
      } else {
        #expect(
          FileManager.default.fileExists(atPath: "\(folder)/\(target)"), "\(target)")
      }
    }
    #expect(count >= 4 * FixtureStudies.codes.count)
  }

  @Test func whatCannotBeSeenIsSpeltOut() {
    let hidden = Array("a\tb\u{0}c\u{A0}d\u{200B}\u{1}\r\n".utf8)
    #expect(ShownFile(hidden).lines == ["a⇥b␀c‹U+00A0›d‹U+200B›␁"])
    #expect(ShownFile([0xFF, 0xFE, 0x41, 0, 0x0D, 0]).lines == ["A"])
    #expect(
      ShownFile([0xFF, 0xFE, 0x41, 0, 0x0D, 0]).dress
        == "UTF-16, little-endian; byte-order mark; lines end in CR")
    #expect(ShownFile([0x41, 0x81, 0x0A]).lines == ["A‹81›"])
    #expect(ShownFile([0x41, 0x81, 0x0A]).dress == "not text")
  }

  /// The headings of a page as a code-hosting site names them: small letters, spaces as hyphens,
  /// commas and full stops left out.
  private func anchors(of page: String) -> [String] {
    page.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
      line.drop { $0 == "#" || $0 == " " }.lowercased()
        .replacingOccurrences(of: " ", with: "-")
        .replacingOccurrences(of: "[,.:']", with: "", options: .regularExpression)
    }
  }
}
