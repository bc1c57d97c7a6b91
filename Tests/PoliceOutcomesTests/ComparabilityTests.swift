import PoliceOutcomes
import TestSupport
import Testing

/// How far the returns of a study count alike.
@Suite struct ComparabilityTests {
  private static let year = ReportingPeriod.calendarYear(2021)

  /// The findings on one force among others, by criterion.
  private func row(
    _ counts: ForceCounts, basis: CountingBasis = .offencesRecorded,
    status: Request.Status = .complete
  ) throws -> Comparability.Row {
    let comparability = Comparability(
      of: [counts], requests: [.sample(status: status, basis: basis)], study: .sample())
    return try #require(comparability["kent"])
  }

  private let plain = ForceCounts.sample(outcomes: [.sample("10", "1"), .sample("90", "18")])

  @Test func aPlainReturnIsComparedWithCareWhereItsDayIsNotKnown() throws {
    let row = try row(plain)
    #expect(row.barriers.isEmpty)
    #expect(row[.extraction]?.verdict == .notKnown)
    let others = row.findings.filter { $0.criterion != .extraction }
    #expect(others.allSatisfy { $0.verdict == .sound })
    #expect(row[.open]?.words == "none")
  }

  @Test func anotherBasisIsABarrierAndSoIsNone() throws {
    let recorded = try row(plain, basis: .outcomesRecorded)
    #expect(recorded.barriers.map(\.words) == ["outcomes recorded"])
    let unknown = try row(plain, basis: .unknown)
    #expect(unknown.barriers.map(\.verdict) == [.notKnown])
  }

  @Test func aPartialAnswerOfOtherMonthsHasTwoBarriers() throws {
    let counts = ForceCounts.sample(
      covers: .months("2021-04", "2021-12"),
      outcomes: [.sample("10", "1", in: .months("2021-04", "2021-12"))])
    let row = try row(counts, status: .partial)
    #expect(row.barriers.map(\.words) == ["April to December 2021", "partial"])
  }

  @Test func aCountThatNothingBoundsIsABarrierAndABoundedOneIsNot() throws {
    let bounded = try row(.sample(outcomes: [.sample("1-4", "1"), .sample("90", "18")]))
    #expect(bounded[.withheld]?.verdict == .sound)
    #expect(bounded[.withheld]?.words == "some, within bounds")
    let open = try row(.sample(outcomes: [.sample("0+", "1"), .sample("90", "18")]))
    #expect(open.barriers.map(\.criterion) == [.withheld])
  }

  /// 10 of 100 is a tenth; 11 of 100 is more; "<5" of 40 may be 4, a tenth, and of 39 more than one.
  @Test(
    arguments: [
      ("10", "90", ComparisonFinding.Verdict.sound), ("11", "89", .differs),
      ("1-4", "36", .sound), ("1-4", "35", .notKnown),
    ])
  func moreThanATenthOpenIsMarked(
    open: String, other: String, verdict: ComparisonFinding.Verdict
  ) throws {
    let total = other == "35" ? "39" : other == "36" ? "40" : "100"
    let counts = ForceCounts.sample(
      offences: [.sample(total)],
      outcomes: [.sample(open, "not-yet-assigned"), .sample(other, "18")])
    #expect(try row(counts)[.open]?.verdict == verdict)
  }

  @Test func openOffencesOfASelectionAreNotKnown() throws {
    let counts = ForceCounts.sample(
      offences: [.sample("100")], outcomes: [.sample("10", "1")],
      given: GivenOutcomes(codes: .charged, includesOpen: false))
    let row = try row(counts)
    #expect(row[.open]?.verdict == .notKnown)
    #expect(row[.outcomes]?.verdict == .differs)
    #expect(row.barriers.isEmpty)
  }

  @Test func twoForcesAreWarnedAboutWhereTheyDifferAndNotWhereTheyDeviateAlike() throws {
    let kent = ForceCounts.sample("Kent", outcomes: [.sample("10", "1")])
    let essex = ForceCounts.sample(
      "Essex", outcomes: [.sample("10", "1", force: "essex")])
    func warnings(_ first: CountingBasis, _ second: CountingBasis) -> [String] {
      Comparability(
        of: [kent, essex],
        requests: [.sample("Kent", basis: first), .sample("Essex", basis: second)],
        study: .sample()
      ).warnings("kent", "essex").map(\.text)
    }
    let days = "Counts taken on: Kent not stated, Essex not stated."
    #expect(
      warnings(.offencesRecorded, .outcomesRecorded) == [
        "Outcomes counted by: Kent offences recorded, Essex outcomes recorded.", days,
      ])
    #expect(warnings(.outcomesRecorded, .outcomesRecorded) == [days])
    #expect(warnings(.unknown, .unknown).count == 2)
  }
}
