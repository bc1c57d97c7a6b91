import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// `waivers.csv`: who accepts what, why and until when; and what a waiver may not touch.
@Suite struct WaiverTests {
  private static let header = "code,file,line,force,reason,by,given,expires\n"
  /// Kent's printed total is 41 and its parts add up to 40.
  private static let base = StudyFiles.base.adding("Total,,41\n", to: "returns/kent.csv")
    .adding("published: 2024-05-31\n", to: "study.yml")

  private static func files(_ rows: String...) -> StudyFiles {
    base.with("waivers.csv", header + rows.map { $0 + "\n" }.joined())
  }

  private static let rest = "The force is looking.,A. Editor,2024-05-01"

  @Test(
    arguments: [
      "total-differs,,,,\(rest),2024-12-31", "total-differs,returns/kent.csv,6,,\(rest),2024-12-31",
      "total-differs,kent.csv,,Kent Police,\(rest),2024-05-31",
    ])
  func whatIsWaivedIsMarkedAndChangesNoFigure(row: String) async throws {
    let plain = try await Self.base.read()
    let study = try await Self.files(row).read()
    #expect(study.result.diagnostics.map(\.code) == ["total-differs"])
    #expect(study.result.diagnostics.map(\.waiver?.reason) == ["The force is looking."])
    #expect(study.result.diagnostics.map(\.waiver?.by) == ["A. Editor"])
    #expect(!study.hasErrors)
    #expect(study.result.figures == plain.result.figures)
    #expect(study.inputs.map(\.path).contains("waivers.csv"))
  }

  @Test(
    arguments: [
      "total-differs,returns/essex.csv,,,\(rest),2024-12-31",
      "total-differs,,5,,\(rest),2024-12-31", "total-differs,,,Essex,\(rest),2024-12-31",
      "outcome-gap,,,,\(rest),2024-12-31",
    ])
  func aWaiverOfSomethingElseDoesNothingAndSaysSo(row: String) async throws {
    let study = try await Self.files(row).read()
    #expect(study.result.diagnostics.map(\.code) == ["total-differs", "unused-waiver"])
    #expect(study.result.diagnostics.allSatisfy { $0.waiver == nil })
  }

  @Test func anExpiredWaiverIsAnErrorAndDoesNothing() async throws {
    let study = try await Self.files("total-differs,,,,\(Self.rest),2024-05-30").read()
    #expect(
      study.diagnosticLines == [
        "returns/kent.csv:6:8: warning: the printed total '41' is not the sum of its parts, 40; the parts are counted [total-differs]",
        "waivers.csv:2:1: error: the waiver of 'total-differs' by A. Editor held until 2024-05-30, and the study is published on 2024-05-31; it is not applied [expired-waiver]",
      ])
    #expect(study.hasErrors)
    #expect(study.result.diagnostics.allSatisfy { $0.waiver == nil })
  }

  @Test func aDayOfTheCalendarIsAskedApart() async throws {
    let study = try await Self.files("total-differs,,,,\(Self.rest),2024-12-31").read()
    let last = try #require(CalendarDay(iso: "2024-12-31"))
    let next = try #require(CalendarDay(iso: "2025-01-01"))
    #expect(study.expiredWaivers(on: last) == [])
    #expect(
      study.expiredWaivers(on: next).map(\.line) == [
        "waivers.csv:2:1: error: the waiver of 'total-differs' by A. Editor held until 2024-12-31, and today is given as 2025-01-01 [expired-waiver]"
      ])
  }

  /// 2024-05-01 to 2025-06-05 is 400 days, by `date -d`.
  @Test func moreThanFourHundredDaysAreAskedAbout() async throws {
    let most = try await Self.files("total-differs,,,,\(Self.rest),2025-06-05").read()
    #expect(most.result.diagnostics.map(\.code) == ["total-differs"])
    let long = try await Self.files("total-differs,,,,\(Self.rest),2025-06-06").read()
    #expect(long.result.diagnostics.map(\.code) == ["total-differs", "long-waiver"])
    #expect(long.result.diagnostics.first?.waiver != nil)
  }

  @Test(
    arguments: [
      ("unreadable-count", "where it stands, something is not counted or not read"),
      ("unreadable-file", "where it stands, something is not counted or not read"),
      ("row-length", "where it stands, something is not counted or not read"),
      ("unused-waiver", "it is about the waivers themselves"),
    ])
  func whatIsNotCountedCannotBeWaived(code: String, why: String) async throws {
    let said = try await Self.files("\(code),,,,\(Self.rest),2024-12-31").diagnostics()
    #expect(
      said == [
        """
        waivers.csv:2:1: error: '\(code)' cannot be waived: \(why) [waiver-refused]
          Remove the row, and mend what the diagnostic is about.
        """
      ])
  }

  /// `repeated-heading` is an error where the columns are counts, and else a warning.
  @Test func anErrorOfACodeThatIsAlsoANoteIsNotWaived() async throws {
    let study = try await Self.files("repeated-heading,,,,\(Self.rest),2024-12-31")
      .with(
        "returns/kent.csv",
        "Year,Outcome,Offences,Number of offences\n2021,Charged,14,14\n2022,Charged,3,3\n"
      ).read()
    let repeated = study.result.diagnostics.filter { $0.code == "repeated-heading" }
    #expect(repeated.map(\.severity) == [.error])
    #expect(repeated.map(\.waiver) == [nil])
    #expect(study.hasErrors)
  }

  @Test func personalDataMayBeAcceptedAndAreThenPublished() async throws {
    let files = Self.files(
      "personal-data,returns/essex.csv,,,It is the office's own address.,A. Editor,2024-05-01,2024-12-31",
      "total-differs,,,,\(Self.rest),2024-12-31"
    ).adding("\nAsk foi@essex.example.org\n", to: "returns/essex.csv")
    let study = try await files.read()
    #expect(study.result.diagnostics.map(\.code) == ["personal-data", "total-differs"])
    #expect(!study.holdsPersonalData)
    #expect(!study.hasErrors)
    #expect(study.result.notes.map(\.text) == ["Ask foi@essex.example.org"])
    // What is accepted is still not repeated in a log.
    #expect(!study.diagnosticLines.joined().contains("foi@essex"))
  }

  @Test func itNeedsTheDayOnWhichTheStudyIsPublished() async throws {
    let said = try await StudyFiles.base.with("waivers.csv", Self.header).diagnostics()
    #expect(
      said == [
        """
        study.yml:1:1: error: 'published' is not given; a study with waivers.csv needs it, for the waivers expire by it [missing-key]
          Add 'published:' and the day of this edition, such as 2024-05-31.
        """
      ])
  }

  @Test func everyCellOfARowMustBeRight() async throws {
    let said = try await Self.files(
      "total-difers,,,,a,b,2024-05-01,2024-12-31", "total-differs,,,,,,2024-05-01,2024-12-31",
      "total-differs,,x,,a,b,2024-05-01,2024-12-31",
      "total-differs,,,Nowhere,a,b,2024-05-01,2024-12-31",
      "total-differs,,,,a,b,2024-05-01,2024-04-30", "total-differs,,,,a,b,1 May,2024-02-30"
    ).diagnostics()
    #expect(
      said.map { $0.split(separator: ":")[1...2].joined(separator: ":") } == [
        "2:1", "3:18", "3:19", "4:16", "5:17", "6:33", "7:22", "7:28",
      ])
    #expect(said.first?.contains("the nearest: total-differs") == true)
  }

  @Test func aDayThatIsNoneIsAnErrorOfTheStudyFile() async throws {
    let said = try await StudyFiles.base.adding("published: 31 May 2024\n", to: "study.yml")
      .diagnostics()
    #expect(said.first?.contains("'31 May 2024' is no value for 'published'") == true)
  }
}
