import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// Two tables of one force.
@Suite struct ReconciliationTests {
  private func kent(_ other: String, named name: String = "kent-offences.csv") -> StudyFiles {
    StudyFiles.base.with("returns/\(name)", other).with(
      "requests.csv",
      """
      force,asked,replied,status,files,basis,extracted_on
      Kent,2023-01-09,2023-02-06,complete,kent.csv; \(name),offences-recorded,2023-01-30
      Essex,2023-01-09,2023-02-03,complete,essex.csv,offences-recorded,2023-01-30

      """)
  }

  @Test func offencesAndOutcomesThatAgreeCountOnce() async throws {
    let study = try await kent("Year,Offences\n2021,20\n2022,20\n").read()
    #expect(study.diagnosticLines == [])
    #expect(study.offences(of: "kent") == OffenceCount(40))
    #expect(study.share("charge-rate.kent")?.exact == Fraction(31, of: 40))
  }

  @Test func outcomesShortOfTheOffencesAreNotStatedAndBothPlacesAreNamed() async throws {
    let study = try await kent("Year,Offences\n2021,22\n2022,20\n").read()
    #expect(
      study.diagnosticLines == [
        "returns/kent.csv:2:14: warning: Kent's outcomes for 2021 add up to 20, 2 short of the 22 offences it gives; the difference is counted as not stated [outcome-gap]"
      ])
    #expect(
      study.result.diagnostics.first?.related.map(\.text) == ["returns/kent-offences.csv:2:6"])
    #expect(study.share("charge-rate.kent")?.exact == Fraction(31, of: 42))
  }

  @Test func tablesOfOffencesThatDifferAreSaidAndTheFirstCounts() async throws {
    let files = StudyFiles.kent("Year,Offences\n2021,20\n2022,20\n")
      .with("returns/by-station.csv", "Station,2021,2022\nDover,9,8\nDeal,11,9\n")
      .with(
        "requests.csv",
        """
        force,asked,replied,status,files,basis,extracted_on
        Kent,2023-01-09,2023-02-06,complete,kent.csv; by-station.csv,offences-recorded,2023-01-30
        Essex,2023-01-09,2023-02-03,complete,essex.csv,offences-recorded,2023-01-30

        """)
    #expect(
      try await files.diagnostics() == [
        """
        returns/by-station.csv:2:9: warning: Kent gives 17 offences for 2022 here and 20 in returns/kent.csv; the latter is counted [tables-differ]
          Ask the force which is right.
        """
      ])
    #expect(try await files.read().offences(of: "kent") == OffenceCount(40))
  }

  @Test func twoTablesOfOutcomesOfTheSameMonthsAreNotAdded() async throws {
    let files = kent("Year,Outcome,Offences\n2021,Ongoing,2\n", named: "kent-2.csv")
    #expect(
      try await files.diagnostics() == [
        """
        returns/kent-2.csv: error: Kent gives 2021 here and 2021 at returns/kent.csv; offences of both would count twice, so this return is not counted [overlapping-periods]
          Keep one of the two: pin the columns to read in study.yml, or correct the heading in corrections.csv.
        """
      ])
    #expect(try await files.read().offences(of: "essex") == OffenceCount(7))
  }
}
