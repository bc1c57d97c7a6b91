import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// What each layout gives, count by count. The expected counts are read off the tables by eye.
@Suite struct LayoutTests {
  private func kent(_ text: String) async throws -> [String] {
    let study = try await StudyFiles.kent(text).read()
    #expect(study.diagnosticLines == [])
    return study.counts(of: "kent")
  }

  private func layout(_ text: String) async throws -> ReturnLayout.Kind? {
    try await StudyFiles.kent(text).read().layouts["kent.csv"]?.kind
  }

  @Test func oneCountPerRowIsReadAsWritten() async throws {
    let text = "Year,Outcome,Offences\n2021,Charged,14\n2021,Ongoing,6\n2022,Charged,17\n"
    #expect(try await kent(text) == ["2021 1: 14", "2021 not-yet-assigned: 6", "2022 1: 17"])
    #expect(try await layout(text) == .oneCountPerRow)
  }

  @Test func oneOffencePerRowCountsEveryRowOnceEvenWhereRowsAreAlike() async throws {
    let text = """
      Date recorded,Outcome
      03/01/2021,Charged
      03/01/2021,Charged
      14/03/2022,Ongoing
      """
    #expect(
      try await kent(text) == ["2021-01 1: 1", "2021-01 1: 1", "2022-03 not-yet-assigned: 1"])
    #expect(try await layout(text) == .oneOffencePerRow)
  }

  @Test func periodsAcrossGiveOneCountACell() async throws {
    let text = "Outcome,2021,2022\nCharged,14,17\nOngoing,6,3\n"
    #expect(
      try await kent(text) == [
        "2021 1: 14", "2022 1: 17", "2021 not-yet-assigned: 6", "2022 not-yet-assigned: 3",
      ])
    #expect(try await layout(text) == .periodsAcross)
  }

  @Test func periodsAcrossAreToldByWhatTheRowsAreCalledWhereTheHeadingIsBlank() async throws {
    let text = ",2021,2022\nCharged,14,17\nOngoing,6,3\n"
    let study = try await StudyFiles.kent(text).read()
    #expect(study.offences(of: "kent") == OffenceCount(40))
    #expect(study.share("charge-rate.kent")?.exact == Fraction(31, of: 40))
  }

  @Test func periodsAcrossByPlaceCountOffencesAndNoOutcomes() async throws {
    let text = "Station,2021,2022\nMaidstone,5,7\nDover,2,1\n"
    let offences = [
      "2021 offences (Maidstone): 5", "2022 offences (Maidstone): 7", "2021 offences (Dover): 2",
      "2022 offences (Dover): 1",
    ]
    let outcomes = ["2021", "2022", "2021", "2022"]
    let counts = [5, 7, 2, 1]
    #expect(
      try await kent(text) == offences
        + zip(outcomes, counts).map { "\($0) not-stated-no-outcomes-given: \($1)" })
    #expect(try await layout(text) == .periodsAcross)
  }

  @Test func outcomesAcrossKeepTheCountsUnderALabelNobodyKnows() async throws {
    let study = try await StudyFiles.kent(
      "Year,Charged,Resolved in the pub\n2021,14,6\n2022,17,3\n"
    ).read()
    #expect(
      study.counts(of: "kent") == [
        "2021 1: 14", "2021 not-stated-unknown-label: 6", "2022 1: 17",
        "2022 not-stated-unknown-label: 3",
      ])
    #expect(study.layouts["kent.csv"]?.kind == .outcomesAcross)
    #expect(
      study.diagnosticLines == [
        "returns/kent.csv:1:14: warning: outcome 'Resolved in the pub' is not in the codebook; its offences are counted as not stated [unknown-label]"
      ])
  }

  @Test func offencesOnlyGiveACountAndNoOutcome() async throws {
    let text = "Year,Offences\n2021,20\n2022,21\n"
    #expect(
      try await kent(text) == [
        "2021 offences: 20", "2022 offences: 21", "2021 not-stated-no-outcomes-given: 20",
        "2022 not-stated-no-outcomes-given: 21",
      ])
    #expect(try await layout(text) == .offencesOnly)
  }

  @Test func aForceColumnServesEveryForceThatListsTheFile() async throws {
    let study = try await StudyFiles.base.without("returns/kent.csv").without("returns/essex.csv")
      .with(
        "requests.csv",
        """
        force,asked,replied,status,files,basis,extracted_on
        Kent,2023-01-09,2023-02-06,complete,both.csv,offences-recorded,2023-01-30
        Essex,2023-01-09,2023-02-03,complete,both.csv,offences-recorded,2023-01-30

        """
      )
      .with(
        "returns/both.csv",
        """
        Police force,Year,Outcome,Offences
        Kent Police,2021,Charged,14
        ESSEX,2021,Charged,3
        kent,2022,Ongoing,6
        Essex Police,2022,Ongoing,4
        Total,,,27

        """
      ).read()
    #expect(study.diagnosticLines == [])
    #expect(study.result.lines.first?.classes.last == .total)
    #expect(study.counts(of: "kent") == ["2021 1: 14", "2022 not-yet-assigned: 6"])
    #expect(study.counts(of: "essex") == ["2021 1: 3", "2022 not-yet-assigned: 4"])
  }

  @Test func furtherInformationDecidesWhereTheCodebookHasBoth() async throws {
    let study = try await StudyFiles.kent(
      """
      Year,Outcome,Further information,Offences
      2021,No action,no suspect,4
      2022,No action,,5

      """
    ).with(
      "codebook.csv",
      """
      label,further,force,outcome,why
      no action,,,9-18,No reason is given.
      no action,No Suspect,kent,18,The reply says so.

      """
    ).read()
    #expect(study.diagnosticLines == [])
    #expect(
      study.counts(of: "kent") == [
        "2021 18: 4",
        "2022 9-or-10-or-11-or-12-or-13-or-14-or-15-or-16-or-17-or-18: 5",
      ])
  }

  @Test func furtherInformationThatNobodyKnowsIsSaidAndTheLabelAloneCounts() async throws {
    let study = try await StudyFiles.kent(
      "Year,Outcome,Further information,Offences\n2021,Charged,at court,4\n2022,Charged,,5\n"
    ).read()
    #expect(study.counts(of: "kent") == ["2021 1: 4", "2022 1: 5"])
    #expect(
      study.diagnosticLines == [
        "returns/kent.csv:2:14: warning: the further information 'at court' beside outcome 'Charged' is not in the codebook; the outcome alone is counted [further-information-not-read]"
      ])
  }

  @Test func aBlankOutcomeIsNotStatedAndNotALabel() async throws {
    let text = "Year,Outcome,Offences\n2021,Charged,4\n2022,,5\n"
    #expect(try await kent(text) == ["2021 1: 4", "2022 not-stated-blank: 5"])
  }
}
