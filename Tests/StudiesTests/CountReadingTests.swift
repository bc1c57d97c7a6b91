import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// Blanks, dashes, withheld counts and printed totals: what is counted, and what is only said.
@Suite struct CountReadingTests {
  private static let gaps = "Outcome,2021,2022\nCharged,14,-\nOngoing,,3\n"

  @Test func blankAndDashAreMissingAndNotZero() async throws {
    let study = try await StudyFiles.kent(CountReadingTests.gaps).read()
    #expect(
      study.counts(of: "kent") == [
        "2021 1: 14", "2022 1: at least 0", "2021 not-yet-assigned: at least 0",
        "2022 not-yet-assigned: 3",
      ])
    #expect(
      study.diagnosticLines == [
        "requests.csv:2:1: warning: a count of Kent is missing or withheld without bounds, so its offences are not known; it is in no pooled figure [left-out-of-pool]",
        "returns/kent.csv:2:12: warning: '-' gives no count; the count is not known, and not zero [missing-count]",
        "returns/kent.csv:3:9: warning: the cell is blank; the count is not known, and not zero [missing-count]",
      ])
  }

  @Test func aShareThatNeedsAMissingCountIsNotTaken() async throws {
    let study = try await StudyFiles.kent("Outcome,2021,2022\nCharged,14,-\nOngoing,6,63\n").read()
    #expect(study.share("charge-rate.kent.2021")?.exact == Fraction(14, of: 20))
    #expect(study.result.figures["charge-rate.kent.2022"]?.value == FigureValue.none(.withheld))
  }

  @Test func blankAndDashAreZeroWhereTheStudySaysSo() async throws {
    let study = try await StudyFiles.kent(CountReadingTests.gaps)
      .pinning("blank: zero\ndash: zero").read()
    #expect(study.diagnosticLines == [])
    #expect(
      study.counts(of: "kent") == [
        "2021 1: 14", "2022 1: 0", "2021 not-yet-assigned: 0", "2022 not-yet-assigned: 3",
      ])
  }

  @Test func pinningTheDashLeavesTheBlankMissing() async throws {
    let study = try await StudyFiles.kent(CountReadingTests.gaps).pinning("dash: zero").read()
    #expect(
      study.diagnosticLines == [
        "requests.csv:2:1: warning: a count of Kent is missing or withheld without bounds, so its offences are not known; it is in no pooled figure [left-out-of-pool]",
        "returns/kent.csv:3:9: warning: the cell is blank; the count is not known, and not zero [missing-count]",
      ])
  }

  @Test func aMarkWithAKeyIsARange() async throws {
    let study = try await StudyFiles.kent("Outcome,2021,2022\nCharged,14,*\nOngoing,60,3\n")
      .pinning("suppressed: {\"*\": 1-4}").read()
    #expect(study.diagnosticLines == [])
    #expect(study.offences(of: "kent") == OffenceCount(from: 78, through: 81))
    // Fewest charges: 15 of 78. Most: 18 of 81.
    #expect(study.share("charge-rate.kent")?.low == Fraction(15, of: 78))
    #expect(study.share("charge-rate.kent")?.high == Fraction(18, of: 81))
  }

  @Test func aMarkWithoutAKeyHasNoUpperBound() async throws {
    let study = try await StudyFiles.kent("Outcome,2021,2022\nCharged,14,*\nOngoing,60,3\n").read()
    #expect(
      try await StudyFiles.kent("Outcome,2021,2022\nCharged,14,*\nOngoing,60,3\n").diagnostics()
        == [
          """
          requests.csv:2:1: warning: a count of Kent is missing or withheld without bounds, so its offences are not known; it is in no pooled figure [left-out-of-pool]
            Ask the force; else make its answer partial, or give the bounds in study.yml.
          """,
          """
          returns/kent.csv:2:12: warning: '*' withholds a count and the return's key is not known; sums that need it have no upper bound [withheld-without-bounds]
            Give its bounds in study.yml: `suppressed: {"*": 1-4}`.
          """,
        ])
    #expect(study.offences(of: "kent") == OffenceCount(from: 77, through: nil))
    #expect(study.result.figures["charge-rate.kent"]?.value == FigureValue.none(.withheld))
  }

  @Test func aCountThatIsNotHeldIsMissing() async throws {
    let study = try await StudyFiles.kent("Outcome,2021,2022\nCharged,14,n/a\nOngoing,60,43\n")
      .read()
    #expect(
      study.diagnosticLines == [
        "requests.csv:2:1: warning: a count of Kent is missing or withheld without bounds, so its offences are not known; it is in no pooled figure [left-out-of-pool]",
        "returns/kent.csv:2:12: warning: 'n/a' says that the count is not held or refused; it is not known, and not zero [count-not-held]",
      ])
  }

  @Test func fewerThanFiveIsOneToFour() async throws {
    let study = try await StudyFiles.kent("Outcome,2021,2022\nCharged,14,<5\nOngoing,60,3\n").read()
    #expect(study.diagnosticLines == [])
    #expect(study.counts(of: "kent")[1] == "2022 1: 1 to 4")
  }

  @Test func aRowOfTotalsIsNeverCounted() async throws {
    let study = try await StudyFiles.kent(
      "Outcome,2021,2022\nCharged,14,17\nOngoing,6,3\nGrand Total,20,20\n"
    ).read()
    #expect(study.diagnosticLines == [])
    #expect(study.offences(of: "kent") == OffenceCount(40))
    #expect(
      study.result.lines.first?.classes == [.header, .data, .data, .total])
  }

  @Test func aColumnOfTotalsIsNeverCounted() async throws {
    let study = try await StudyFiles.kent(
      "Year,Charged,Ongoing,Total\n2021,14,6,20\n2022,17,3,20\nTotal,31,9,40\n"
    ).read()
    #expect(study.diagnosticLines == [])
    #expect(study.offences(of: "kent") == OffenceCount(40))
    #expect(study.share("charge-rate.kent")?.exact == Fraction(31, of: 40))
  }

  @Test func aTotalThatIsNotTheSumIsSaidAndThePartsCount() async throws {
    let files = StudyFiles.kent(
      "Year,Outcome,Offences\n2021,Charged,14\n2022,Charged,17\n,Total,33\n")
    #expect(
      try await files.diagnostics() == [
        """
        returns/kent.csv:4:8: warning: the printed total '33' is not the sum of its parts, 31; the parts are counted [total-differs]
          Ask the force; correct the total or a part in corrections.csv.
        """
      ])
    #expect(try await files.read().offences(of: "kent") == OffenceCount(31))
  }

  @Test func outcomesShortOfTheTotalAreNotStated() async throws {
    let files = StudyFiles.kent("Outcome,2021,2022\nCharged,14,17\nOngoing,4,3\nTotal,20,20\n")
    #expect(
      try await files.diagnostics() == [
        """
        returns/kent.csv:2:9: warning: Kent's outcomes for 2021 add up to 18, 2 short of the 20 offences it gives; the difference is counted as not stated [outcome-gap]
          Ask the force what became of them.
        """
      ])
    let study = try await files.read()
    #expect(study.share("charge-rate.kent")?.exact == Fraction(31, of: 40))
    #expect(study.offences("outcome-gap.kent.2021") == OffenceCount(2))
  }

  @Test func outcomesBeyondTheTotalAreAnError() async throws {
    #expect(
      try await StudyFiles.kent(
        "Outcome,2021,2022\nCharged,14,17\nOngoing,9,3\nTotal,20,20\n"
      ).diagnostics() == [
        """
        returns/kent.csv:2:9: error: Kent's outcomes for 2021 add up to 23, more than the 20 offences it gives; shares of that period are not taken [outcomes-exceed-offences]
          Ask the force whether they are outcomes of those offences; if not, state the basis in requests.csv.
        """
      ])
  }

  @Test func aSelectionOfOutcomesIsNotShortOfItsTotal() async throws {
    let study = try await StudyFiles.kent("Outcome,2021,2022\nCharged,14,17\nTotal,80,90\n")
      .pinning("outcomes: selected").read()
    #expect(study.diagnosticLines == [])
    #expect(study.share("charge-rate.kent")?.exact == Fraction(31, of: 170))
  }

  @Test func damageOfASpreadsheetIsAnErrorAtItsCellAndNeverZero() async throws {
    let study = try await StudyFiles.kent(
      "Outcome,2021,2022\nCharged,#REF!,1.2E+03\nOngoing,00871,8/71\n"
    ).read()
    #expect(
      study.diagnosticLines.filter { $0.contains("[unreadable-count]") } == [
        "returns/kent.csv:2:9: error: '#REF!' is the error of a spreadsheet where a count should be; the count is not known [unreadable-count]",
        "returns/kent.csv:2:15: error: '1.2E+03' is a count with a power of ten, whose last digits are lost; the count is not known [unreadable-count]",
        "returns/kent.csv:3:9: error: '00871' is a number that begins with a zero, as codes do and counts do not; the count is not known [unreadable-count]",
        "returns/kent.csv:3:15: error: '8/71' is a date, a year or an offence code where a count should be; the count is not known [unreadable-count]",
      ])
    #expect(study.offences(of: "kent") == OffenceCount(from: 0, through: nil))
  }
}
