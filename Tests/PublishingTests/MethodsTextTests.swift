import Foundation
import PoliceOutcomes
import Reports
import Studies
import TestSupport
import Testing

/// The documentation of the methods is written by the program.
@Suite struct MethodsTextTests {
  private static func text() async throws -> String {
    var studies: [ShippedStudy] = []
    for name in Repository.studies { studies.append(try await ShippedStudy.named(name)) }
    return MethodsText.markdown(studies.map(\.study.result.description))
  }

  /// With `RECORD_GOLDEN=1` the page is written anew; a run that writes it does not pass.
  @Test func theDocumentationIsWhatTheProgramSays() async throws {
    #expect(documentationDifference(try await Self.text(), from: "methods.md") == nil)
  }

  /// Pages link to `methods.md#maturity` and the like.
  @Test func everyPlaceThatOtherPagesLinkToExists() async throws {
    let anchors = try await Self.text().split(separator: "\n").filter { $0.hasPrefix("#") }
      .map { heading in
        heading.drop { $0 == "#" || $0 == " " }.lowercased()
          .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
          .replacing(" ", with: "-")
      }
    for page in ["study-folder.md", "architecture.md", "diagnostics.md", "what-forces-write.md"] {
      let text = try String(contentsOfFile: "\(Repository.root)/docs/\(page)", encoding: .utf8)
      for link in text.matches(of: /methods\.md#([a-z0-9-]+)/) {
        #expect(anchors.contains(String(link.output.1)), "\(page) links to \(link.output.0)")
      }
    }
  }

  @Test(arguments: Repository.studies)
  func theMethodsOfAShippedStudyNameItsOwnSettings(name: String) async throws {
    let result = try await ShippedStudy.named(name).study.result
    let publication = ReportComposer.publication(result)
    let text = MarkdownWriter(publication).markdown(MethodsPage.page(result)).text
    for measure in result.description.measures {
      #expect(text.contains("| `\(measure.id)` |"))
    }
    #expect(
      text.contains(
        "| `pool` | whose offences the pooled figures hold | complete | \(result.description.settings.pool.rawValue) |"
      ))
  }

  @Test(arguments: Repository.studies)
  func everyLinkInsideAPageLeadsSomewhere(name: String) async throws {
    let result = try await ShippedStudy.named(name).study.result
    let writer = HTMLWriter(ReportComposer.publication(result)) { _ in "digest" }
    for page in [MethodsPage.page(result), SupportPage.page(result)] {
      let text = writer.page(page).text
      let links = text.matches(of: /href="#([^"]+)"/).map { String($0.output.1) }
      #expect(links.count > 5)
      for link in links { #expect(text.contains(" id=\"\(link)\""), "\(page.id): \(link)") }
    }
  }
}
