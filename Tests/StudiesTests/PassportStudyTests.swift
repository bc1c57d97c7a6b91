import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// Passports read from `requests.csv` and from the returns.
@Suite struct PassportStudyTests {
  private static func register(_ columns: String, kent: String) -> StudyFiles {
    StudyFiles.base.with(
      "requests.csv",
      """
      force,asked,replied,status,files,basis,extracted_on\(columns)
      Kent,2023-01-09,2023-02-06,complete,kent.csv,\(kent)
      Essex,2023-01-09,2023-02-03,complete,essex.csv,offences-recorded,2023-01-30\(columns.isEmpty ? "" : ",,")

      """)
  }

  @Test func whatIsMissingIsNamedWithWhatItBars() async throws {
    #expect(
      try await Self.register("", kent: ",").diagnostics() == [
        """
        requests.csv:2:1: note: nothing says of the return of Kent: its date basis; whether it counts exactly the study's offence; the day its counts were taken. So no share is taken of it and it is compared with no other force, and the age of its data cannot be stated [passport-incomplete]
          Ask the force, and write what it says under `basis` and `extracted_on` in requests.csv.
        """
      ])
  }

  @Test func theReturnsOwnDayStandsWhereTheRegisterIsSilent() async throws {
    let files = Self.register("", kent: "offences-recorded,")
      .adding("\n\"Data extracted on 14/07/2023.\"\n", to: "returns/kent.csv")
    let study = try await files.read()
    #expect(study.diagnosticLines == [])
    let kent = try #require(study.result.requests.first)
    #expect(kent.extractedOn == "2023-07-14")
    #expect(kent.passport.extractedOn?.isFromReturn == true)
    #expect(kent.passport.extractedOn?.location.text == "returns/kent.csv:7:1")
    #expect(kent.passport.unit?.value == .offences)
    #expect(kent.passport.unit?.location.text == "returns/kent.csv:1:14")
  }

  @Test func otherUnitsAndScopesAreNamedAtTheirCells() async throws {
    let files = Self.register(
      ",unit,scope", kent: "offences-recorded,2023-01-30,Persons,threats only"
    ).replacing("Offences", with: "Number", in: "returns/kent.csv")
    let study = try await files.read()
    #expect(
      study.diagnosticLines == [
        "requests.csv:2:75: warning: the return of Kent counts suspects, not offences; it is in no pooled figure, no share is taken of it, and it is compared with no other force [not-offences]",
        "requests.csv:2:83: warning: the return of Kent does not count exactly the study's offence: 'threats only'; it is in no pooled figure and compared with no other force [other-scope]",
      ])
    #expect(study.offences("offences-recorded") == OffenceCount(7))
  }

  @Test func aUnitThatIsNoneIsRefused() async throws {
    let files = Self.register(",unit,scope", kent: "offences-recorded,2023-01-30,cases,")
    #expect(
      try await files.diagnostics() == [
        """
        requests.csv:2:75: error: 'cases' is no value for 'unit' [wrong-value]
          It takes one of offences, suspects, victims, incidents, unknown.
        """
      ])
  }
}
