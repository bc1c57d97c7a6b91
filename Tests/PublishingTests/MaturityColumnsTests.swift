import PoliceOutcomes
import Publishing
import Studies
import TestSupport
import Testing

/// The columns of `figures.csv` that say how far a figure may still change.
///
/// The synthetic study's first force counted on 2 August 2022: 7 whole months after 2021, 31 after
/// 2019. Its break is 29 June 2021.
@Suite struct MaturityColumnsTests {
  private static let source =
    "https://legislation.gov.uk/ukpga/2015/2/section/33/2021-06-29/data.html"

  /// Maturity, age in months, and breaks.
  @Test(arguments: [
    ("charge-rate", "provisional,0,,"), ("charge-rate.2019", "cannot tell,31,,"),
    ("charge-rate.2021", "provisional,7,,"), ("open.2021", "provisional,7,,"),
    ("charge-rate-final.2021", "provisional,7,,"),
    ("offences-recorded.2021", ",,,"), ("growth.2020", ",,,"),
    ("growth.2021", ",,2021-06-29 \(source),"),
    ("growth-unbalanced.2021", ",,2021-06-29 \(source),"),
  ])
  func rowsSayItAfterTheNumberOfForces(id: String, cells: String) async throws {
    let study = try await ShippedStudy.named("intimate-image-abuse-2019-2022")
    let lines = study.text("figures.csv").split(separator: "\n")
    let row = try #require(lines.first { $0.hasPrefix("\(id),") })
    #expect(row.contains(",24,\(cells)"))
  }
}
