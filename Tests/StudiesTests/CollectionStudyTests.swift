import Studies
import TestSupport
import Testing

/// Whole-study checks on studies that ship and on small ones.
@Suite struct CollectionStudyTests {
  /// Nine counties of England, with returns of 2021 and 2022 in calendar years.
  private static func nine(essex: String) -> StudyFiles {
    let names = [
      "kent", "dorset", "cumbria", "durham", "norfolk", "surrey", "suffolk", "lincolnshire",
    ]
    var files = StudyFiles.base.with("returns/essex.csv", essex)
    var register =
      "force,asked,replied,status,files,basis,extracted_on\n"
      + "essex,2023-01-09,2023-02-03,complete,essex.csv,offences-recorded,2023-01-30\n"
    for name in names {
      register +=
        "\(name),2023-01-09,2023-02-03,complete,\(name).csv,offences-recorded,2023-01-30\n"
      files = files.with("returns/\(name).csv", "Year,Offences\n2021,9\n2022,11\n")
    }
    return files.with("requests.csv", register)
  }

  @Test func populationsAreReadAndListedOnlyWhereTheyAreNeeded() async throws {
    let invented = try await StudyFiles.base.adding("synthetic: true\n", to: "study.yml").read()
    #expect(!invented.inputs.map(\.path).contains("../reference/populations.csv"))
    let two = try await StudyFiles.base.read()
    #expect(two.inputs.map(\.path).contains("../reference/populations.csv"))
    let nine = try await Self.nine(essex: "Year,Offences\n2021,9\n2022,11\n").read()
    #expect(nine.inputs.map(\.path).contains("../reference/populations.csv"))
    #expect(nine.diagnosticLines == [])
  }

  @Test func oneForceInThousandsIsNamedAndTheOthersPass() async throws {
    let study = try await Self.nine(essex: "Year,Offences\n2021,9000\n2022,11000\n").read()
    // Essex had 1,856,063 residents in mid-2020: 20,000 offences in two years are 538.8 in 100,000
    // a year.
    #expect(study.diagnosticLines.count == 1)
    #expect(
      study.diagnosticLines.first?.hasPrefix(
        "returns/essex.csv: warning: Essex gives 20000 offences for January 2021 to December 2022, 538.8 a year per 100,000 of its 1856063 residents, more than five times the median of 9 forces, "
      ) == true)
  }

  @Test func oneForceOnFinancialYearsIsNamedAndTheOthersPass() async throws {
    let files = Self.nine(essex: "Year,Offences\n2021/22,9\n")
      .pinning("years: financial", for: "essex.csv")
    let lines = try await files.read().diagnosticLines
    #expect(
      lines.filter { $0.hasSuffix("[odd-one-out]") } == [
        "returns/essex.csv: warning: Essex alone counts in financial years, where the other 8 returns count in calendar years; it is counted as it stands [odd-one-out]"
      ])
  }
}
