import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// Two rows of headings, merged cells and repeated names. The expected counts are those of the
/// tidy twin, read off the same numbers.
@Suite struct TwoRowHeadingTests {
  private static let tidy = """
    Year,Outcome,Offences
    2021,Charged,14
    2021,Ongoing,6
    2022,Charged,17
    2022,Ongoing,3

    """
  private static let yearsOver = ",2021,,2022,\nOffence,Charged,Ongoing,Charged,Ongoing\n"

  @Test(
    arguments: [
      yearsOver + "Images,14,6,17,3\n",
      ",2021,2021,2022,2022\nOffence,Charged,Ongoing,Charged,Ongoing\nImages,14,6,17,3\n",
      "Offence,2021,,2022,\n,Charged,Ongoing,Charged,Ongoing\nImages,14,6,17,3\n",
      "Kent Police,,,,\n" + yearsOver + "Images,14,6,17,3\nNote: provisional,,,,\n",
      ",2021,,,2022,,,All\nOffence,Charged,Ongoing,Total,Charged,Ongoing,Total,\n"
        + "Images,14,6,20,17,3,20,40\nTotal,14,6,20,17,3,20,40\n",
      "Force,\"Year\n2021\",,2022,\n,Charged,Ongoing,Charged,Ongoing\nKent,14,6,17,3\n",
    ])
  func yearsOverOutcomesGiveWhatTheTidyTableGives(text: String) async throws {
    let twin = try await StudyFiles.kent(TwoRowHeadingTests.tidy).read()
    let study = try await StudyFiles.kent(text).read()
    #expect(study.diagnosticLines == [])
    #expect(study.counts(of: "kent") == twin.counts(of: "kent"))
    #expect(study.layouts["kent.csv"]?.kind == .bothAcross)
    #expect(study.lines(of: "kent.csv", as: .data) == 1)
    #expect(study.share("charge-rate.kent")?.exact == Fraction(31, of: 40))
  }

  @Test func outcomesOverYearsGiveWhatTheTidyTableGives() async throws {
    let twin = try await StudyFiles.kent(TwoRowHeadingTests.tidy).read()
    let study = try await StudyFiles.kent(
      ",Charged,,Ongoing,\nOffence,2021,2022,2021,2022\nImages,14,17,6,3\n"
    ).read()
    #expect(study.diagnosticLines == [])
    #expect(study.counts(of: "kent").sorted() == twin.counts(of: "kent").sorted())
  }

  @Test func aRowBesideACaptionNamesTheYears() async throws {
    let study = try await StudyFiles.kent(
      "Outcome,Number of offences,\n,2021,2022\nCharged,14,17\nOngoing,6,3\n"
    ).read()
    #expect(study.diagnosticLines == [])
    #expect(study.counts(of: "kent").first == "2021 1: 14")
    #expect(study.layouts["kent.csv"]?.kind == .periodsAcross)
    #expect(study.lines(of: "kent.csv", as: .header) == 2)
  }

  @Test func eachCountLeadsToBothItsHeadings() async throws {
    let study = try await StudyFiles.kent(
      TwoRowHeadingTests.yearsOver + "Images,14,6,17,3\n"
    ).read()
    let places = study.result.returns.first { $0.force.id == "kent" }?.outcomes.last?.cells
      .map(\.location.text)
    #expect(
      places == [
        "returns/kent.csv:3:16", "returns/kent.csv:2:33", "returns/kent.csv:3:1",
        "returns/kent.csv:1:8",
      ])
  }

  @Test func aTotalOfAYearThatDoesNotAddIsSaid() async throws {
    let study = try await StudyFiles.kent(
      ",2021,,,2022,\nOffence,Charged,Ongoing,Total,Charged,Ongoing\nImages,14,6,21,17,3\n"
    ).read()
    #expect(
      study.diagnosticLines == [
        "returns/kent.csv:3:13: warning: the printed total '21' is not the sum of its parts, 20; the parts are counted [total-differs]"
      ])
  }

  @Test func aTableOfTotalsAloneIsAskedAboutAndNotReadAsNothing() async throws {
    let study = try await StudyFiles.kent(
      TwoRowHeadingTests.yearsOver + "Total,14,6,17,3\n"
    ).read()
    #expect(
      study.diagnosticLines == [
        "returns/kent.csv:1:1: error: the layout cannot be told from the heading: every row is a total, and of no period; the file is not read [uncertain-layout]"
      ])
  }

  @Test func countsUnderNoHeadingAreAskedAboutAndNotDropped() async throws {
    let study = try await StudyFiles.kent(
      ",2021,,2022,\nCharged,14,6,17,3\nOngoing,4,4,4,4\n"
    ).read()
    #expect(
      study.diagnosticLines == [
        "returns/kent.csv:1:1: error: the layout cannot be told from the heading: column 3 holds counts and has no heading; the file is not read [uncertain-layout]"
      ])
  }

  @Test func aColumnOfPeriodsBesideTwoRowsOfThemIsAskedAbout() async throws {
    let study = try await StudyFiles.kent(
      ",2021,,2022,\nMonth,Charged,Ongoing,Charged,Ongoing\nMay,14,6,17,3\n"
    ).read()
    #expect(study.result.diagnostics.first?.code == "uncertain-layout")
    #expect(study.counts(of: "kent") == [])
  }

  @Test(
    arguments: [
      (
        "Outcome,2021,2021,2022\nCharged,14,15,17\n",
        "1:14: error: '2021' would be the counts of the period it names"
      ),
      (
        "Year,Charged,charged,Ongoing\n2021,14,15,6\n2022,17,1,3\n",
        "1:14: error: 'charged' would be the counts of the outcome it names"
      ),
      (
        "Year,Outcome,Offences,Count\n2021,Charged,14,15\n2022,Ongoing,3,3\n",
        "1:23: error: 'Count' would be the count"
      ),
      (
        "Year,Month,Outcome,Offences\n2021,May,Charged,14\n2022,May,Ongoing,3\n",
        "1:6: warning: 'Month' would be the period"
      ),
    ])
  func aSecondColumnOfOnePartIsSaid(text: String, said: String) async throws {
    let study = try await StudyFiles.kent(text).read()
    #expect(
      study.diagnosticLines.first
        == "returns/kent.csv:\(said) and an earlier column is; this one is not read [repeated-heading]"
    )
    #expect(study.counts(of: "kent").first == "2021 1: 14")
  }

  @Test func headingsThatDifferAreNotRepeated() async throws {
    let study = try await StudyFiles.kent("Outcome,2021,2022\nCharged,14,17\n").read()
    #expect(study.diagnosticLines == [])
  }

  @Test func aHeadingOfTwoLinesIsReadAsOne() async throws {
    let study = try await StudyFiles.kent(
      "Year,\"Crime\noutcome\",\"Number of\r\noffences\"\n2021,Charged,14\n2022,Ongoing,3\n"
    ).read()
    #expect(study.diagnosticLines == [])
    #expect(study.counts(of: "kent") == ["2021 1: 14", "2022 not-yet-assigned: 3"])
  }

  @Test func aRowOfSumsBelowOutcomesIsNotCounted() async throws {
    let study = try await StudyFiles.kent(
      "Station,Charged,Ongoing\nDover,14,6\nDeal,17,3\nTotal,31,9\n"
    ).read()
    #expect(study.offences(of: "kent") == OffenceCount(40))
    #expect(study.lines(of: "kent.csv", as: .total) == 1)
  }
}
