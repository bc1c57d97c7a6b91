import Foundation
import PoliceOutcomes
import Publishing
import Reports
import Studies
import TestSupport
import Testing

/// The invented study, against the headlines of the release whose shape it has.
///
/// - Source: Refuge, 26 January 2023: 43 forces asked, 29 answered, 24 with complete data; 13,860
///   offences from January 2019 to July 2022; 4% charged; 22% evidential difficulties; about 35%
///   suspect identified and victim not supporting; +26% in 2020, +40% in 2021; more in January to
///   June 2022 than in all of 2020. The bounds of the counts are those of SOURCE.md of
///   `refuge-2023`.
@Suite struct SyntheticStudyTests {
  private static let name = "intimate-image-abuse-2019-2022"

  @Test func everyHeadlineOfTheReleaseHolds() async throws {
    let study = try await ShippedStudy.named(SyntheticStudyTests.name)
    #expect(study.count("forces-asked") == 43)
    #expect(study.count("forces-replied") == 29)
    #expect(study.count("forces-complete") == 24)
    #expect(study.count("offences-recorded") == 13_860)
    let half = try #require(study.count("offences-recorded.2022-01-to-2022-06"))
    #expect(half > (study.count("offences-recorded.2020") ?? .max))
  }

  @Test(arguments: [
    ("charge-rate", 485...623), ("evidential-difficulties", 2_980...3_118),
    ("suspect-identified-victim-does-not-support", 4_782...4_920),
  ])
  func sharesRoundToThePrintedOnesWhateverIsWithheld(
    id: String, counts: ClosedRange<Int>
  ) async throws {
    let share = try #require(try await ShippedStudy.named(SyntheticStudyTests.name).share(id))
    #expect(share.base == OffenceCount(13_860))
    #expect(counts.contains(share.low.count))
    #expect(counts.contains(share.high.count))
  }

  @Test(arguments: [("growth.2020", "+26."), ("growth.2021", "+39.")])
  func growthRoundsToThePrintedOne(id: String, printed: String) async throws {
    let study = try await ShippedStudy.named(SyntheticStudyTests.name)
    guard case .growth(let growth)? = study.value(id), let change = growth.change else {
      Issue.record("\(id) is no growth")
      return
    }
    #expect(change.low == change.high)
    let percent = (Double(change.low.change) / Double(change.low.base) * 100).rounded()
    #expect(percent == (id == "growth.2020" ? 26 : 40))
    #expect(study.printed(id).hasPrefix(printed))
  }

  // Wexmoor prints "fewer than 5" three times for outcome 8 beside 5, 0 and the total 11: the three are
  // 6 together, and each may still be 1 to 4. For outcome 1 it prints two beside 5, 6, 0 and 17: the two
  // are 6, and neither could be 1, so that the total is not used.
  @Test(arguments: [("8", 11, 11, [7]), ("21", 13, 13, [17]), ("1", 13, 19, [])])
  func aTotalOverPeriodsNarrowsASumWhereItNarrowsNoCount(
    outcome: String, low: Int, high: Int, lines: [Int]
  ) async throws {
    let study = try await ShippedStudy.named(SyntheticStudyTests.name)
    guard case .offences(let count)? = study.value("outcomes.\(outcome).wexmoor") else {
      Issue.record("Wexmoor has no figure of outcome \(outcome)")
      return
    }
    #expect(count == OffenceCount(from: low, through: high))
    let trace = try #require(Trace("outcomes.\(outcome).wexmoor", in: study.study.result))
    let totals = trace.forces.flatMap(\.rows).filter { $0.role == .narrowing }
    #expect(totals.flatMap(\.observation.cells).map(\.location.line) == lines)
  }

  @Test func everyPageAndEveryChartSaysThatTheForcesAreInvented() async throws {
    let study = try await ShippedStudy.named(SyntheticStudyTests.name)
    let seen = study.files.map(\.path).filter {
      $0.hasSuffix(".md") || $0.hasSuffix(".html") || $0.hasSuffix(".svg")
    }
    // Six pages and one a force asked, each twice; one of sources, and one a force with counts.
    let pages = 5 + 43
    #expect(seen.count { $0.hasSuffix(".md") } == pages)
    #expect(seen.count { $0.hasSuffix(".html") } == pages + 1 + 29)
    for path in seen {
      #expect(study.text(path).contains("Synthetic data: invented forces and counts"), "\(path)")
    }
    let tables = study.files.map(\.path).filter { $0.hasPrefix("charts/") && $0.hasSuffix(".csv") }
    #expect(tables.count > 100)
    for path in ["figures.csv", "observations.csv", "diagnostics.csv"] + tables {
      let rows = study.text(path).split(separator: "\n").dropFirst()
      // The last column of the counts says where the last of many rows stands, that of the figures since
      // when they are revised; these have none.
      let ending = ["observations.csv", "figures.csv"].contains(path) ? ",yes," : ",yes"
      #expect(rows.allSatisfy { $0.hasSuffix(ending) }, "\(path)")
    }
  }

  @Test(arguments: ["hospital-grounds-2019-2024", "intimate-image-abuse-2015"])
  func theOtherStudiesAreNotCalledInvented(name: String) async throws {
    let study = try await ShippedStudy.named(name)
    for file in study.files { #expect(!study.text(file.path).contains("Synthetic data")) }
  }
}
