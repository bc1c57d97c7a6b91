import DelimitedText
import Foundation
import TestSupport
import Testing

/// Templates that hostile texts are filled into. That nothing in them hides, runs or is a link is asked of all
/// files of an edition together.
@Suite struct InertTemplateTests {
  private static let editions = Array(HostileStudy.all.indices)

  @Test(arguments: editions)
  func everyTemplateIsFilledIn(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    for (file, _) in HostileTemplate.all {
      let text = try #require(edition.files["filled/\(file)"])
      #expect(text.split(separator: "\n").count > edition.texts.count, "\(file)")
      #expect(!text.contains("{{"), "\(file)")
    }
  }

  @Test(arguments: editions)
  func noTextBecomesAnElementOrAnAttribute(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    let page = PageMarkup(try #require(edition.files["filled/page.htm"]))
    let shapes = Set(page.tags.map(\.shape))
    #expect(shapes == ["h1 title", "/h1 ", "p lang data-force", "b title", "/b ", "/p ", "p "])
    #expect(page.tags.count == 4 + 4 * (edition.texts.count + 1))
    #expect(page.firstUnbalanced == nil)
  }

  /// The records of the table are those of the template, whatever the texts hold.
  @Test(arguments: editions)
  func noTextBecomesACell(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    let table = try readRecords(Array(try #require(edition.files["filled/table.csv"]).utf8))
    #expect(table.records.count == edition.texts.count + 2)
    for record in table.records { #expect(record.fields.count == 4) }
  }

  /// What is left of TeX without the ways of writing its signs as text has none of them.
  @Test(arguments: editions)
  func noTextActsInTeX(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    let text = try #require(edition.files["filled/table.tex"])
    let written = try Regex(#"\\text[a-z]+\{\}|\\ensuremath\{-\}|\\[%&#_$\{\}]|(?m:^)\{[\[*]\}"#)
    let rest = text.replacing(written, with: "x")
    for sign in "\\{}%&#_$~^<>|`\u{2212}" { #expect(!rest.contains(sign), "\(sign)") }
    // Behind a command they would open what belongs to it.
    for line in rest.split(separator: "\n") {
      #expect(!line.hasPrefix("[") && !line.hasPrefix("*"), "\(line)")
    }
  }
}
