import PoliceOutcomes
import TestSupport
import Testing

/// What a return's passport bars it from.
@Suite struct PassportTests {
  private static let row = Place(file: "requests.csv", line: 2, column: 1)
  private static let note = Place(file: "returns/kent.csv", line: 7, column: 1)

  private static func passport(
    unit: CountingUnit? = .offences, basis: CountingBasis = .offencesRecorded,
    scope: OffenceScope? = .same, day: String = "2022-07-14"
  ) -> Passport {
    var passport = Passport(basis: basis, extractedOn: day, at: row)
    passport.unit = unit.map { PassportFact($0, at: row) }
    passport.scope = scope.map { PassportFact($0, at: row) }
    return passport
  }

  static let cases: [(Passport, Set<Passport.Use>)] = [
    (passport(), []),
    (passport(unit: nil), []),
    (passport(scope: nil), []),
    (passport(unit: .suspects), [.pooledFigures, .shares, .comparison]),
    (passport(unit: .victims), [.pooledFigures, .shares, .comparison]),
    (passport(unit: .incidents), [.pooledFigures, .shares, .comparison]),
    (passport(scope: .other("threats only")), [.pooledFigures, .comparison]),
    (passport(basis: .unknown), [.shares, .comparison]),
    (passport(basis: .outcomesRecorded), [.shares, .comparison]),
    (passport(day: ""), [.age]),
    (passport(day: "2022-02-30"), [.age]),
  ]

  @Test(arguments: cases)
  func eachFactBarsWhatRestsOnIt(passport: Passport, barred: Set<Passport.Use>) {
    #expect(Set(Passport.Use.allCases.filter { passport.isBarred(from: $0) }) == barred)
  }

  @Test func whatTheRegisterLacksIsTakenFromTheReturn() {
    let (passport, diagnostics) = Self.passport(unit: nil, day: "").completed(
      by: [
        PassportStatement(.unit(.suspects), at: Self.note),
        PassportStatement(.extractedOn("2022-08-03"), at: Self.note),
      ], force: "Kent")
    #expect(passport.unit == PassportFact(.suspects, at: Self.note, isFromReturn: true))
    #expect(passport.extractedOn == PassportFact("2022-08-03", at: Self.note, isFromReturn: true))
    #expect(diagnostics == [])
  }

  @Test func theRegisterHoldsAgainstTheReturnAndBothPlacesAreNamed() throws {
    let (passport, diagnostics) = Self.passport().completed(
      by: [PassportStatement(.extractedOn("2022-08-03"), at: Self.note)], force: "Kent")
    #expect(passport == Self.passport())
    let only = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(
      only.line
        == "returns/kent.csv:7:1: warning: the return of Kent gives '2022-08-03' as its extraction date here, and requests.csv gives '2022-07-14'; the latter holds [passport-differs]"
    )
    #expect(only.related == [Self.row])
  }

  @Test func aReturnOfSuspectsIsInNoPooledFigureAndNoShareIsTakenOfIt() {
    let suspects = Self.sample("Kent", charged: "30", other: "70", Self.passport(unit: .suspects))
    let offences = Self.sample("Essex", charged: "10", other: "90", Self.passport())
    let figures = FigureTaking.figures(
      of: .sample(), requests: [.sample("Kent"), .sample("Essex")], forces: [suspects, offences])
    #expect(figures["offences-recorded"]?.value == .offences(OffenceCount(100)))
    #expect(figures["charge-rate"]?.panel == ["essex"])
    #expect(figures["offences-recorded.kent"]?.value == .none(.notOffences))
    #expect(figures["charge-rate.kent"]?.value == .none(.notOffences))
  }

  @Test func aReturnOfOtherOffencesKeepsItsOwnFiguresAndIsNotPooled() throws {
    let threats = Self.sample(
      "Kent", charged: "30", other: "70", Self.passport(scope: .other("threats only")))
    let offences = Self.sample("Essex", charged: "10", other: "90", Self.passport())
    let figures = FigureTaking.figures(
      of: .sample(), requests: [.sample("Kent"), .sample("Essex")], forces: [threats, offences])
    #expect(figures["offences-recorded"]?.value == .offences(OffenceCount(100)))
    guard case .share(let share)? = figures["charge-rate.kent"]?.value else {
      Issue.record("Kent has no share")
      return
    }
    #expect(share.exact == Fraction(30, of: 100))
    #expect(figures["charge-rate-all-replies"] == nil)
  }

  @Test(arguments: [
    (passport(unit: .suspects), "suspects"),
    (passport(scope: .other("threats only")), "threats only"),
  ])
  func aReturnOfSomethingElseIsLeftOutOfComparisons(passport: Passport, words: String) throws {
    let forces = [
      Self.sample("Kent", charged: "30", other: "70", passport),
      Self.sample("Essex", charged: "10", other: "90", Self.passport()),
    ]
    let matrix = Comparability(
      of: forces, requests: [.sample("Kent"), .sample("Essex")], study: .sample())
    let basis = try #require(matrix["kent"]?[.basis])
    #expect(basis.words == words)
    #expect(basis.isBarrier)
    #expect(matrix["essex"]?[.basis]?.isBarrier == false)
  }

  private static func sample(
    _ name: String, charged: String, other: String, _ passport: Passport
  ) -> ForceCounts {
    let id = Force.sample(name).id
    let outcomes: [Observation] = [
      .sample(charged, "1", force: id), .sample(other, "18", force: id),
    ]
    return ForceCounts(
      force: .sample(name), covers: .calendarYear(2021), basis: .offencesRecorded,
      status: .complete, years: .calendar, recorded: outcomes, outcomes: outcomes,
      isTotalGiven: false, given: nil, passport: passport)
  }
}
