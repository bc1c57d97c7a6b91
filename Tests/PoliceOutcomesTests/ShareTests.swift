import PoliceOutcomes
import TestSupport
import Testing

@Suite struct ShareTests {
  private static let everyKind: KeyValuePairs = [
    "1": "40", "2": "10", "14|16": "20", "18": "30", "other": "5", "not-yet-assigned": "50",
    "not-stated": "15", "transferred": "7", "cancelled": "3",
  ]

  // Recorded: 180 less 7 transferred and 3 cancelled. Stated: 170 less 15. Assigned: 155 less 50.
  @Test(arguments: [
    ("charge-rate", "40/170"), ("charge-rate-stated", "40/155"), ("charge-rate-assigned", "40/105"),
    ("caution", "10/170"), ("caution-assigned", "10/105"), ("victim-does-not-support", "20/170"),
    ("no-suspect-identified-stated", "30/155"), ("no-further-action", "50/170"),
    ("open", "50/170"), ("open-stated", "50/155"), ("diversionary", "0/170"),
  ])
  func denominatorLeavesOutWhatItsNameSays(measure: String, share: String) {
    let figures = figures(of: [.year(Self.everyKind)], [measure])
    #expect(figures[measure]?.value.shareText == share)
  }

  // A total of 200 given apart: less 7 and 3 it is 190, whatever the outcomes add up to.
  @Test(arguments: [
    ("charge-rate", "40/190"), ("charge-rate-stated", "40/155"), ("charge-rate-assigned", "40/105"),
  ])
  func totalGivenApartIsTheDenominatorOfRecordedOffencesOnly(measure: String, share: String) {
    let figures = figures(of: [.year(Self.everyKind, of: "200")], [measure])
    #expect(figures[measure]?.value.shareText == share)
  }

  @Test func transferredAndCancelledRecordsLeaveTheOffencesRecorded() {
    let figures = figures(of: [.year(Self.everyKind)], ["offences-recorded"])
    #expect(figures["offences-recorded"]?.value == .offences(OffenceCount(170)))
    #expect(figures["offences-returned"]?.value == .offences(OffenceCount(180)))
    #expect(figures["offences-transferred"]?.value == .offences(OffenceCount(7)))
    #expect(figures["offences-cancelled"]?.value == .offences(OffenceCount(3)))
  }

  // The mean of 10% and 90% is 50%; the ratio of sums is 91 of 110.
  @Test func pooledShareIsTheRatioOfSumsAndNotTheMeanOfShares() {
    let figures = figures(
      of: [
        .year(["1": "1", "18": "9"]), .year(["1": "90", "18": "10"], force: "Essex"),
      ], ["charge-rate"])
    #expect(figures["charge-rate"]?.value.shareText == "91/110")
    #expect(figures["charge-rate.kent"]?.value.shareText == "1/10")
    #expect(figures["charge-rate.essex"]?.value.shareText == "90/100")
  }

  /// SU1, SU2 and RO1: interval arithmetic, worked with Python's `fractions` from
  /// charged = 12, <5, 7, <5 of 300, 40, 120, 55 and from 8...12 of 248...252; the outer interval
  /// is the Wilson lower limit at the low corner and the upper limit at the high one.
  @Test(arguments: [
    (
      [("12", "300"), ("1-4", "40"), ("7", "120"), ("1-4", "55")], 0.0407766990, 0.0524271845,
      0.0268228790, 0.0752036901
    ),
    (
      [("12", "300"), ("0-4", "40"), ("7", "120"), ("0-4", "55")], 0.0368932039, 0.0524271845,
      0.0237439090, 0.0752036901
    ),
    ([("8-12", "248-252")], 0.0317460317, 0.0483870968, 0.0161722867, 0.0826584655),
  ])
  func withheldCountsGiveTheBoundsWorkedOutsideTheProgram(
    forces: [(String, String)], low: Double, high: Double, lower: Double, upper: Double
  ) throws {
    let counts = forces.enumerated().map { place, force in
      ForceCounts.year(["1": force.0], of: force.1, force: "Force \(place)")
    }
    let share = try #require(figures(of: counts, ["charge-rate"])["charge-rate"]?.value.share)
    #expect(abs(share.low.value - low) < 1e-9)
    #expect(abs(share.high.value - high) < 1e-9)
    #expect(abs(share.interval.lower - lower) < 1e-9)
    #expect(abs(share.interval.upper - upper) < 1e-9)
    #expect(share.doubts == .withheldCounts)
  }

  @Test(
    arguments: [
      (["1": "4", "18": "6"], nil, "4/10", "10", []),
      (["1": "1-4", "18": "6"], nil, "1/7 to 4/10", "7-10", .withheldCounts),
      (["1": "1-4", "18": "1-4"], nil, "1/5 to 4/5", "2-8", .withheldCounts),
      (["1": "1-4", "18": "6"], "20", "1/20 to 4/20", "20", .withheldCounts),
      (["1|18": "6", "1": "4"], nil, "4/10 to 10/10", "10", .severalOutcomes),
      (["1|18": "0", "1": "4"], nil, "4/4", "4", []),
      (["1|18": "1-3", "1": "4"], nil, "4/7 to 7/7", "5-7", [.severalOutcomes, .withheldCounts]),
      (["1": "4", "transferred": "2-3"], "10", "4/8 to 4/7", "7-8", .withheldCounts),
      (["1": "4"], "10-20", "4/20 to 4/10", "10-20", .withheldCounts),
      (["1": "0+", "18": "6"], "20", "14/20", "20", []),
      (["1": "0+", "18": "6-9"], "20", "11/20 to 14/20", "20", .withheldCounts),
    ] as [(KeyValuePairs<String, String>, String?, String, String, Share.Doubts)])
  func shareSaysBetweenWhatItLiesOutOfWhatAndWhy(
    outcomes: KeyValuePairs<String, String>, total: String?, text: String, base: String,
    doubts: Share.Doubts
  ) throws {
    let value = figures(of: [.year(outcomes, of: total)], ["charge-rate"])["charge-rate"]?.value
    let share = try #require(value?.share)
    #expect(value?.shareText == text)
    #expect(share.base == .of(base))
    #expect(share.doubts == doubts)
    #expect((share.exact == nil) == text.contains("to"))
  }

  @Test(
    arguments: [
      ("charge-rate-assigned", ["not-yet-assigned": "5"], nil, .nothingToShare),
      ("charge-rate", ["1": "0"], nil, .nothingToShare),
      ("charge-rate", ["1": "4", "18": "0+"], nil, .withheld),
      ("charge-rate", ["1": "4"], "10+", .withheld),
      ("charge-rate", ["not-stated": "9"], nil, .noOutcomesGiven),
      ("charge-rate", ["not-stated-no-outcomes-given": "9"], nil, .noOutcomesGiven),
    ] as [(String, KeyValuePairs<String, String>, String?, NoFigure)])
  func whereThereIsNoShareTheReasonIsTheFigure(
    measure: String, outcomes: KeyValuePairs<String, String>, total: String?, reason: NoFigure
  ) {
    let figures = figures(of: [.year(outcomes, of: total)], [measure])
    #expect(figures["\(measure).kent"]?.value == .none(reason))
  }

  @Test func studyWithoutACompleteForceHasNoPooledShare() {
    let partial = ForceCounts.year(["1": "4", "18": "6"], status: .partial)
    let figures = figures(of: [partial], ["charge-rate"])
    #expect(figures["charge-rate"]?.value == .none(.notGiven))
    #expect(figures["charge-rate.kent"]?.value.shareText == "4/10")
  }

  @Test func outcomesThatExceedTheOffencesGiveNoShare() {
    let figures = figures(
      of: [.year(["1": "12"], of: "10"), .year(["1": "1", "18": "9"], force: "Essex")],
      ["charge-rate", "charge-rate-assigned"])
    #expect(figures["charge-rate.kent"]?.value == .none(.outcomesExceedOffences))
    #expect(figures["charge-rate-assigned.kent"]?.value == .none(.outcomesExceedOffences))
    #expect(figures["charge-rate"]?.panel == ["essex"])
    #expect(figures["charge-rate"]?.value.shareText == "1/10")
  }

  @Test(arguments: [(5, 0), (-1, 5), (6, 5), (0, 0)])
  func fractionIsAPartOfSomething(count: Int, total: Int) {
    #expect(Fraction(count, of: total) == nil)
  }

  @Test func shareWithoutABaseTakesItFromItsFractions() throws {
    let low = try #require(Fraction(1, of: 9))
    let high = try #require(Fraction(4, of: 7))
    #expect(Share(low: low, high: high).base == .of("7-9"))
  }
}
