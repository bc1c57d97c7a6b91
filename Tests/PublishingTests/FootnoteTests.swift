import Reports
import Studies
import TestSupport
import Testing

/// The markers of the Markdown pages lead to what they mean, at the foot of the same page.
@Suite struct FootnoteTests {
  private static var reference: Regex<(Substring, Substring, Substring)> {
    /\[([a-z])\]\[\^([a-z])\]/
  }

  @Test(arguments: Repository.studies)
  func everyMarkerOfATableLeadsToItsMeaning(name: String) async throws {
    let study = try await ShippedStudy.named(name)
    for file in study.files where file.path.hasSuffix(".md") {
      let text = study.text(file.path)
      let used = text.matches(of: Self.reference)
      #expect(used.allSatisfy { $0.1 == $0.2 })
      let defined = text.matches(of: /(?m)^\[\^([a-z])\]: \S/).map { $0.1 }
      #expect(defined.count == Set(defined).count, "\(file.path)")
      #expect(Set(defined) == Set(used.map { $0.1 }), "\(file.path)")
      // Where a cell holds nothing but markers, none is without its footnote; the table of rates says
      // of its own [z] what it means.
      let cells = text.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("|") }
        .flatMap { $0.split(separator: " | ").dropFirst().map { $0.replacing(" |", with: "") } }
      let bare = cells.filter { $0.wholeMatch(of: /\[[a-z]\]( \[[a-z]\])*/) != nil }
      #expect(bare.allSatisfy { $0 == "[z]" }, "\(file.path): \(bare)")
    }
  }

  @Test func theSyntheticStudyHasThem() async throws {
    let study = try await ShippedStudy.named("intimate-image-abuse-2019-2022")
    let used = Set(study.text("report.md").matches(of: Self.reference).map { $0.1 })
    #expect(used == ["p", "b", "c", "z"])
  }
}
