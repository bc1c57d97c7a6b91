import PoliceOutcomes
import Publishing
import Studies
import TestSupport
import Testing

/// A report says "rounded" of what was rounded, and "withheld" of what was withheld.
@Suite struct RoundedReportTests {
  private func report(_ kent: String, pin: String) async throws -> String {
    let files = StudyFiles.kent(kent).pinning(pin)
      .with(
        "returns/essex.csv",
        "Year,Outcome,Offences\n2021,Charged,13\n2021,Ongoing,91\n2022,Charged,14\n2022,Ongoing,92\n"
      )
      .replacing("charge-rate]", with: "charge-rate, growth]", in: "study.yml")
    let reports: [ReportFile] = try await files.onDisk { path in
      await Edition.files(
        of: try await StudyRun.study(at: path, referencePath: Repository.reference))
    }
    let report = try #require(reports.first { $0.path == "report.md" })
    return String(decoding: report.bytes, as: UTF8.self)
  }

  private static let rounded =
    "Outcome,2021,2022\nCharged,15,20\nOngoing,105,110\nCommunity resolution,10,15\n"

  @Test func roundedCountsAreCalledRounded() async throws {
    let text = try await report(RoundedReportTests.rounded, pin: "rounded: 5")
    #expect(
      text.contains(
        "1 force rounds its counts, each read as the range it can have been (Kent); figures that rest on them are ranges."
      ))
    #expect(text.contains("the range allows for rounded counts"))
    #expect(text.contains("[c] the force rounded a count"))
    #expect(text.contains("Ranges allow for rounded counts."))
    #expect(!text.contains("allows for withheld counts"))
    #expect(!text.contains("instead of counts"))
  }

  @Test func bothAreNamedWhereBothAre() async throws {
    let table = RoundedReportTests.rounded.replacing(",15\n", with: ",<5\n")
    let text = try await report(table, pin: "rounded: 5")
    #expect(text.contains("1 force rounds its counts"))
    #expect(text.contains("1 force gives a range instead of counts (Kent)"))
    #expect(text.contains("Ranges allow for withheld or rounded counts."))
  }

  @Test func exactCountsAreNeither() async throws {
    let text = try await report(RoundedReportTests.rounded, pin: "rounded: no")
    #expect(!text.contains("rounds its counts"))
    for words in ["allow for rounded", "allow for withheld", "[c]"] {
      #expect(!text.contains(words))
    }
  }
}
