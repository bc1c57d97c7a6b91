import DelimitedText
import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// What the fuzzer found, each as the smallest text that shows it.
@Suite struct FuzzFindingsTests {
  @Test func countsThatAreAddedUpNeverOverflow() async throws {
    let rows = (1...12).map { "\($0)/2021,Charged,999999999999999999\n" }.joined()
    let study = try await StudyFiles.kent("Month,Outcome,Offences\n" + rows).read()
    #expect(study.result.diagnostics.count { $0.code == "unreadable-count" } == 12)
    guard case .count(let most) = CountText("999,999,999") else {
      Issue.record("nine digits are a count")
      return
    }
    #expect(most.exact == 999_999_999)
    #expect(CountText("1,000,000,000") == .unreadable(.unknown))
  }

  @Test(arguments: ["9999", "FY 9999", "9999/00", "9999/10000"])
  func noYearEndsAfterTheLast(text: String) {
    if case .period(let period) = PeriodText(text, years: .financial) {
      #expect(period.last.year <= 9999)
    }
    #expect(YearBasis.financial.year(beginning: 9999) == nil)
    #expect(YearBasis.calendar.year(beginning: 9999)?.last.iso == "9999-12")
  }

  /// Every dash may part two months, and each part may be parted again: pages of them took minutes.
  @Test func aPageOfDashesIsNoPeriod() {
    let page = String(repeating: "- ", count: 20_000)
    #expect(PeriodText(page + "a", years: .calendar) == .unreadable)
    #expect(PeriodText(page, years: .calendar) == .unreadable)
    #expect(CountText(page + "4") == .unreadable(.unknown))
  }

  /// Marks of notes are taken off one by one: ten thousand of them took ten seconds.
  @Test func aPageOfDaggersIsNoCount() {
    #expect(CountText("12" + String(repeating: "†", count: 20_000)) == .unreadable(.unknown))
    #expect(CountText("12††") == .count(OffenceCount(12)))
  }

  @Test(arguments: [". .", "a. .", "a .", "..\r.", "x ( . ) ."])
  func aLabelNormalisedTwiceIsTheSame(text: String) {
    let once = LabelText.normalised(text)
    #expect(LabelText.normalised(once) == once)
  }

  @Test func placeholdersStandOnPhysicalLines() {
    let found = Placeholder.all(in: "a\u{2028}b\u{0B}\u{0C}\u{85}{{x}}\r\n{{y}}\r{{z}}")
    #expect(found.map(\.line) == [1, 2, 3])
    #expect(found.map(\.column) == [7, 1, 1])
  }

  /// UTF-16 of plain letters passes for UTF-8 with a character 0 before each: its places were those of
  /// no line.
  @Test func proseInUTF16IsNotTakenForUTF8() async throws {
    let prose = Array("A number of 41.\rAnother of 42.\n".utf16).flatMap {
      [UInt8($0 >> 8), UInt8($0 & 255)]
    }
    let study = try await StudyFiles.base.with("narrative.md", bytes: prose).read()
    #expect(study.result.narrative == "")
    #expect(
      study.diagnosticLines == [
        "narrative.md: error: the file is not UTF-8; it is not printed [unreadable-file]"
      ])
  }

  @Test func everyLineOfAFileThatIsNoTableIsAccountedFor() throws {
    let trial = try ReturnTrial(studyPath: nil, referencePath: Repository.reference)
    let text = "Outcome,2021\nCharged,\"1\nOngoing,2\r\n"
    let reading = trial.reading(of: Array(text.utf8), named: "kent.csv")
    #expect(reading.account.classes == [.rejected, .rejected, .rejected])
    #expect(reading.diagnostics.map(\.code) == ["unreadable-file"])
    #expect(trial.reading(of: [0xEF, 0xBB, 0xBF, 0xFF], named: "kent.csv").account.classes == [])
  }

  /// Comparing two long texts letter by letter would take minutes.
  @Test func aPageIsNobodysMisspelling() {
    let page = String(repeating: "no further action ", count: 20_000)
    #expect(NearestNames.closest(to: page, among: [page + "x"]) == [])
  }
}
