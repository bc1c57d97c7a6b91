import PoliceOutcomes
import TestSupport
import Testing

/// The least and the most a rate of charges can be once no offence is open.
@Suite struct FinalRateTests {
  private static func final(_ forces: ForceCounts...) -> FigureValue? {
    figures(of: forces, ["charge-rate"])["charge-rate-final"]?.value
  }

  // Recorded 1,000, charged 40, open 300: none of them gives 40, every one 340.
  @Test func openOffencesAreChargedInNoneOrInAll() {
    let value = Self.final(.year(["1": "40", "18": "660", "not-yet-assigned": "300"]))
    #expect(value?.shareText == "40/1000 to 340/1000")
    #expect(value?.share?.doubts == .openOffences)
  }

  @Test func withoutOpenOffencesItIsTheRateItself() {
    #expect(Self.final(.year(["1": "40", "18": "60"]))?.shareText == "40/100")
  }

  @Test func outcomesNotStatedStayOut() {
    let value = Self.final(
      .year(["1": "10", "not-stated": "50", "not-yet-assigned": "20", "cancelled": "7"]))
    #expect(value?.shareText == "10/80 to 30/80")
  }

  @Test func alternateOffencesCountOnlyWhereTheMeasureCountsThem() {
    let figures = figures(
      of: [.year(["1": "10", "1A": "5", "18": "75", "not-yet-assigned": "10"])],
      ["charge-rate", "charge-rate-with-alternate"])
    #expect(figures["charge-rate-final"]?.value.shareText == "10/100 to 20/100")
    #expect(figures["charge-rate-with-alternate-final"]?.value.shareText == "15/100 to 25/100")
  }

  @Test func pooledBoundsAreTheSumsOfTheForces() {
    let value = Self.final(
      .year(["1": "10", "18": "70", "not-yet-assigned": "20"]),
      .year(["1": "30", "18": "165", "not-yet-assigned": "5"], force: "Essex"))
    #expect(value?.shareText == "40/300 to 65/300")
  }

  // Asked for 1, 14, 15 and 16 only: any of the other 45 may be open. Where open ones were given,
  // the other 35 are neither open nor charged.
  @Test func outcomesThatWereNotAskedForMayBeOpen() throws {
    let codes = try #require(OutcomeNotation.outcome("1|14|15|16"))
    guard case .assigned(let asked) = codes else { return }
    let without = ForceCounts.year(
      ["1": "5", "16": "50", "not-stated-not-asked-for": "45"], of: "100",
      given: GivenOutcomes(codes: asked, includesOpen: false))
    let with = ForceCounts.year(
      ["1": "5", "16": "50", "not-yet-assigned": "10", "not-stated-not-asked-for": "35"],
      of: "100", given: GivenOutcomes(codes: asked, includesOpen: true))
    #expect(Self.final(without)?.shareText == "5/100 to 50/100")
    #expect(Self.final(with)?.shareText == "5/100 to 15/100")
  }

  @Test func onlyRatesOfChargesOutOfAllOffencesHaveOne() {
    let ids = figures(
      of: [.year(["1": "40", "18": "60"])],
      ["charge-rate-assigned", "caution", "open", "offences-recorded"]
    ).all.map(\.id)
    #expect(!ids.contains { $0.contains("-final") })
  }

  /// Every filling of three cells, and every number of the open offences that may be charged.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func boundsAreThoseOfEveryFilling(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let cells = (0..<3).map { _ in
      let low = Int.random(in: 0...4, using: &random)
      return low...(low + Int.random(in: 0...3, using: &random))
    }
    var least = (count: 1, total: 0)
    var most = (count: 0, total: 1)
    for charged in cells[0] {
      for open in cells[1] {
        for rest in cells[2] where charged + open + rest > 0 {
          let total = charged + open + rest
          for more in 0...open {
            let count = charged + more
            if least.total == 0 || count * least.total < least.count * total {
              least = (count, total)
            }
            if count * most.total > most.count * total { most = (count, total) }
          }
        }
      }
    }
    let texts = cells.map { "\($0.lowerBound)-\($0.upperBound)" }
    let value = Self.final(
      .year(["1": texts[0], "not-yet-assigned": texts[1], "18": texts[2]]))
    guard let share = value?.share else {
      // A corner without offences has no share.
      #expect(cells.contains { $0.lowerBound == 0 })
      return
    }
    #expect(share.low.count * least.total == least.count * share.low.total)
    #expect(share.high.count * most.total == most.count * share.high.total)
  }
}
