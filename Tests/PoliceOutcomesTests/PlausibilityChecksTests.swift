import PoliceOutcomes
import TestSupport
import Testing

@Suite struct PlausibilityChecksTests {
  private static let window = ReportingPeriod.months("2020-01", "2021-12")

  private static func force(
    _ counts: [(String, String, Int)], named name: String = "Kent"
  ) -> ForceCounts {
    ForceCounts.sample(
      name, covers: window,
      outcomes: counts.map { count, outcome, year in
        .sample(count, outcome, in: .calendarYear(year))
      })
  }

  private static func series(_ counts: [String]) -> [(String, String, Int)] {
    zip(counts, ["1", "8", "14", "15", "16", "18", "21", "22"]).map { ($0, $1, 2020) }
  }

  @Test(arguments: [
    (["5", "10", "15", "20", "25", "30", "35", "40"], true),
    (["5", "10", "15", "20", "25", "30", "35", "41"], false),
    (["5", "10", "15", "20", "25", "30", "35"], false),
    (["5", "10", "15", "20", "25", "30", "35", "0"], false),
    (["5", "10", "15", "20", "25", "30", "35", "1-4"], false),
  ])
  func eightCountsThatAreMultiplesOfFiveLookRounded(counts: [String], looksRounded: Bool) {
    let force = Self.force(Self.series(counts))
    #expect(PlausibilityChecks.areAllMultiplesOfFive(force) == looksRounded)
  }

  @Test(arguments: [
    ("20", "61", true), ("20", "60", false), ("61", "20", true), ("15", "49", false),
    ("0", "50", true), ("100", "100", false),
  ])
  func changeBeyondThreefoldIsAJumpWhereTheGreaterIsFiftyOrMore(
    earlier: String, later: String, isJump: Bool
  ) {
    let force = Self.force([(earlier, "1", 2020), (later, "1", 2021)])
    #expect(!PlausibilityChecks.jumps(of: force).isEmpty == isJump)
  }

  @Test func jumpNamesTheLaterYearAndBothCounts() {
    let jumps = PlausibilityChecks.jumps(
      of: Self.force([("20", "1", 2020), ("90", "1", 2021)]))
    #expect(jumps.map(\.period) == [.calendarYear(2021)])
    #expect(jumps.map(\.count) == [90])
    #expect(jumps.map(\.before) == [20])
  }

  @Test func yearWithTheSameCountOfFourOutcomesMayBeACopy() {
    let outcomes = [("7", "1"), ("3", "8"), ("12", "15"), ("9", "18")]
    let both = [2020, 2021].flatMap { year in outcomes.map { ($0.0, $0.1, year) } }
    let copied = PlausibilityChecks.copiedYear(of: Self.force(both))
    #expect(copied?.first == .calendarYear(2020))
    #expect(copied?.second == .calendarYear(2021))
    #expect(
      PlausibilityChecks.copiedYear(of: Self.force(both.dropLast() + [("8", "18", 2021)])) == nil)
    let three = both.filter { $0.1 != "18" }
    #expect(PlausibilityChecks.copiedYear(of: Self.force(three)) == nil)
  }

  @Test func returnWithTheCountsOfAnotherForceMayBeACopy() {
    let counts = [("7", "1", 2020), ("3", "8", 2020), ("12", "15", 2021), ("9", "18", 2021)]
    let kent = Self.force(counts)
    #expect(PlausibilityChecks.areCopies(kent, Self.force(counts, named: "Essex")))
    let other = counts.dropLast() + [("10", "18", 2021)]
    #expect(!PlausibilityChecks.areCopies(kent, Self.force(Array(other), named: "Essex")))
  }
}

@Suite struct PlausibilityDiagnosticsTests {
  private static let place = Place(file: "returns/kent.csv")

  @Test(arguments: [
    (
      Diagnostic.looksRounded(force: "Kent", at: place),
      "returns/kent.csv: warning: every count of Kent is a multiple of five; they are counted as they stand and may be rounded [looks-rounded]",
      "Ask the force whether it rounds its counts; then write `rounded: 5`, `rounded: 10` or `rounded: no` for its file in study.yml."
    ),
    (
      .jump(force: "Kent", period: .calendarYear(2021), count: 90, before: 20, at: place),
      "returns/kent.csv: warning: Kent gives 90 offences for 2021 after 20 the year before, a change beyond threefold; both are counted [jump]",
      "Ask the force whether it counted the same offences in both years."
    ),
    (
      .copiedYear(
        force: "Kent", first: .calendarYear(2020), second: .calendarYear(2021), at: place),
      "returns/kent.csv: warning: Kent gives the same count of every outcome for 2020 and 2021; one may be a copy of the other, and both are counted [copied-year]",
      "Ask the force which is right."
    ),
    (
      .copiedReturn(
        force: "Kent", other: "Essex", at: place, counterpart: Place(file: "returns/essex.csv")),
      "returns/kent.csv: warning: Kent gives the same count of every outcome as Essex; one file may be a copy of the other, and both are counted [copied-return]",
      "Look at what each force sent."
    ),
  ])
  func countsUnlikeCountsAreAskedAbout(diagnostic: Diagnostic, line: String, remedy: String) {
    #expect(diagnostic.line == line)
    #expect(diagnostic.remedy == remedy)
  }
}
