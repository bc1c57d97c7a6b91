import PoliceOutcomes
import Reports
import TestSupport
import Testing

/// A table says that its shares do not add up where they do not, and only there.
@Suite struct AddingUpTests {
  private static let note = "Shares do not add up to 100% because of rounding."

  private func study(_ counts: [(String, Int)]) -> Report {
    var kent = ComposerForce("Kent", [:])
    kent.outcomes = counts.map { (2019, $0.0, OffenceCount($0.1)) }
    return ComposerStudy(kent).report
  }

  /// 33.3% three times is 99.9%.
  @Test func thirdsDoNotAddUp() {
    let report = study([("1", 100), ("8", 100), ("18", 100)])
    #expect(report.words("outcomes").components(AddingUpTests.note) == 2)
    #expect(report.words("notes-to-editors").contains("Figures may not add up"))
    #expect(
      report.charts.first { $0.id == "outcome-mix" }?.notes.map(\.words)
        == ["The whole percentages of the chart do not add up to 100% because of rounding."])
  }

  /// 50%, 30% and 20%, in tenths and in whole numbers.
  @Test func roundSharesDoAndNothingIsSaid() {
    let report = study([("1", 500), ("8", 300), ("18", 200)])
    #expect(!report.words("outcomes").contains("add up"))
    #expect(!report.words("notes-to-editors").contains("add up"))
    #expect(report.charts.first { $0.id == "outcome-mix" }?.notes == [])
  }

  /// 2 and 3 are cautions. 1 of 4,000 is 0.025%, printed <0.1%; both are 0.05%, printed 0.1%.
  @Test func aGroupMayDifferFromItsOutcomes() {
    let report = study([("1", 3998), ("2", 1), ("3", 1)])
    #expect(
      report.words("outcomes").contains(
        "Not every group's share is the sum of its outcomes' shares as printed below"))
  }

  @Test func rangesAreNotAddedUp() {
    var kent = ComposerForce("Kent", [2019: (100, 300)])
    kent.outcomes.append((2019, "8", OffenceCount(from: 1, through: 4)))
    let words = ComposerStudy(kent).report.words("outcomes")
    #expect(words.contains("Shares that are ranges do not add up to 100%."))
    #expect(!words.contains("because of rounding"))
  }
}

extension String {
  /// How often `part` stands in the text.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
