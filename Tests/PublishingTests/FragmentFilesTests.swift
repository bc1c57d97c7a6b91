import Foundation
import PoliceOutcomes
import Reports
import Studies
import TestSupport
import Testing

@testable import Publishing

/// The charts of the shipped studies as pages for articles.
@Suite struct FragmentFilesTests {
  private static let address = "https://example.org/reports/hospital/"

  private static func fragments(
    _ study: String, report: ReportAddress? = nil
  ) async throws -> [String: String] {
    let files = await FragmentFiles.files(
      of: try await ShippedStudy.named(study).study.result, report: report)
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// A page for each picture of the report, and one that lists them.
  @Test(arguments: Repository.studies)
  func everyChartOfTheReportHasAPage(study: String) async throws {
    let fragments = try await Self.fragments(study)
    let pictures = try await ShippedStudy.named(study).files.map(\.path).filter {
      $0.hasSuffix(".svg")
    }
    #expect(!pictures.isEmpty)
    #expect(
      Set(fragments.keys)
        == Set(
          pictures.map { ($0 as NSString).lastPathComponent.replacing(".svg", with: ".html") }
            + ["index.html"]))
    let index = try #require(fragments["index.html"])
    for name in fragments.keys where name != "index.html" {
      #expect(
        index.contains("&lt;iframe src=\"\(name)\"".replacing("\"", with: "&quot;")), "\(name)")
    }
  }

  /// What a page prints is what the report prints: the same figures with the same texts, and the same table.
  @Test(arguments: Repository.studies)
  func aPagePrintsTheFiguresOfTheReport(study: String) async throws {
    let fragments = try await Self.fragments(study)
    let report = Set(
      try await ShippedStudy.named(study).files.filter { $0.path.hasSuffix(".html") }.flatMap {
        PageMarkup(String(decoding: $0.bytes, as: UTF8.self)).figures
      })
    var count = 0
    for (name, text) in fragments {
      for figure in PageMarkup(text).figures {
        #expect(report.contains(figure), "\(name): \(figure)")
        count += 1
      }
    }
    #expect(count > fragments.count)
  }

  @Test func aPageLeadsIntoTheReportWhereItsAddressIsKnownAndNowhereElse() async throws {
    let study = "hospital-grounds-2019-2024"
    let alone = try await Self.fragments(study)
    for (name, text) in alone where name != "index.html" {
      let addresses = PageMarkup(text).tags.compactMap { $0["href"] }
      #expect(addresses.allSatisfy { $0 == "data:," || $0.hasPrefix("tel:") }, "\(name)")
    }
    let led = try await Self.fragments(study, report: ReportAddress(Self.address))
    let shipped = try await ShippedStudy.named(study)
    let name = try #require(led.keys.sorted().first { $0 != "index.html" })
    let addresses = PageMarkup(try #require(led[name])).tags.compactMap { $0["href"] }
    let own = addresses.filter { $0.hasPrefix(Self.address) }
    #expect(own.count > 3)
    for address in own {
      let parts = address.dropFirst(Self.address.count).split(separator: "#")
      let page = shipped.text(String(parts[0]))
      #expect(!page.isEmpty, "\(address)")
      if parts.count == 2 { #expect(page.contains("id=\"\(parts[1])\""), "\(address)") }
    }
  }

  @Test func inventedDataAreSaidToBeInvented() async throws {
    for (name, text) in try await Self.fragments("intimate-image-abuse-2019-2022") {
      #expect(
        text.contains("<p class=\"banner\">Synthetic data: invented forces and counts</p>"),
        "\(name)")
    }
  }

  private static let addresses: [(String, String?)] = [
    ("https://example.org/report", "https://example.org/report/"),
    ("https://example.org/report/", "https://example.org/report/"),
    ("https://example.org/report/index.html", "https://example.org/report/"),
    ("http://localhost:8000/", "http://localhost:8000/"),
    ("https://example.org/report/?a=1", nil), ("https://example.org/#top", nil),
    ("javascript:alert(1)", nil), ("mailto:a@example.org", nil), ("page:index", nil),
    ("/report/", nil), ("https://exa mple.org/", nil), ("https://example.org/\">", nil),
    ("", nil), ("https://", nil),
  ]

  @Test(arguments: addresses)
  func onlyAWebAddressOfAFolderIsAnAddress(text: String, folder: String?) {
    #expect(ReportAddress(text)?.folder == folder)
  }
}
