import PoliceOutcomes
import TestSupport
import Testing

/// Why the pooled headline share changed between two mature years.
@Suite struct MixFigureTests {
  private static let window = ReportingPeriod.months("2019-01", "2020-12")

  private static func force(
    _ name: String, _ years: [(charged: String, others: String)]
  ) -> ForceCounts {
    let id = name.lowercased()
    return .sample(
      name, covers: window,
      outcomes: years.enumerated().flatMap { place, year -> [Observation] in
        let period = ReportingPeriod.calendarYear(2019 + place)
        return [
          .sample(year.charged, "1", in: period, force: id, line: 2 + place),
          .sample(year.others, "18", in: period, force: id, line: 12 + place),
        ]
      })
  }

  private static func figures(
    _ forces: [ForceCounts], takenOn day: String = "2022-03-01"
  ) -> Figures {
    let requests = forces.map { counts in
      let asked = Request.sample(counts.force.shortName, covers: window)
      return Request(
        force: asked.force, asked: asked.asked, replied: asked.replied, status: asked.status,
        reason: "", reference: "", address: "", files: asked.files, extractedOn: day,
        basis: asked.basis, covers: window, notes: "", location: asked.location)
    }
    return FigureTaking.figures(
      of: .sample(measures: ["charge-rate"], window: window), requests: requests, forces: forces)
  }

  private static func points(_ figures: Figures, _ id: String) -> PointChange? {
    if case .points(let change)? = figures[id]?.value { change } else { nil }
  }

  // Kent 10 of 100 and 20 of 100, Essex 10 of 100 and 10 of 300: 10% to 7.5%. Within forces
  // 3/8 · 1/10 + 5/8 · (1/30 − 1/10) = −1/240, and the rest, −1/48, is their mix. Newcombe's limits of
  // 30 of 400 less 20 of 200 by his formula in Python: −0.0790673 and 0.0206222.
  @Test func theChangeIsWithinForcesAndMix() throws {
    let figures = Self.figures([
      Self.force("Kent", [("10", "90"), ("20", "80")]),
      Self.force("Essex", [("10", "90"), ("10", "290")]),
    ])
    let change = try #require(Self.points(figures, "change-charge-rate.2020"))
    let within = try #require(Self.points(figures, "change-charge-rate-within.2020"))
    let mix = try #require(Self.points(figures, "change-charge-rate-mix.2020"))
    #expect(change.value == ExactRational(-1, 40))
    #expect(within.value == ExactRational(-1, 240))
    #expect(mix.value == ExactRational(-1, 48))
    let interval = try #require(change.interval)
    #expect(abs(interval.lower + 0.07906731909513609) < 1e-12)
    #expect(abs(interval.upper - 0.020622173842845426) < 1e-12)
    #expect(within.interval == nil)
    #expect(figures["change-charge-rate.2020"]?.panel == ["kent", "essex"])
  }

  // Essex has no offence in 2019: it is no change within a force, and the parts still add up.
  @Test func aForceWithoutOffencesInOneYearIsInTheMix() throws {
    let figures = Self.figures([
      Self.force("Kent", [("10", "90"), ("20", "80")]),
      Self.force("Essex", [("0", "0"), ("10", "290")]),
    ])
    let parts = try ["", "-within", "-mix"].map {
      try #require(Self.points(figures, "change-charge-rate\($0).2020")).value
    }
    #expect(parts[0] == ExactRational(30, 400) - ExactRational(10, 100))
    #expect(parts[1] + parts[2] == parts[0])
    #expect(parts[1] == ExactRational(5, 8) * ExactRational(1, 10))
  }

  @Test func theReasonStandsWhereItCannotBeHad() {
    let kent = Self.force("Kent", [("10", "90"), ("20", "80")])
    let ranges = Self.force("Kent", [("10", "90"), ("1-4", "96")])
    let few = Self.force("Kent", [("1", "9"), ("20", "80")])
    func value(_ force: ForceCounts, on day: String = "2022-03-01") -> FigureValue? {
      Self.figures([force], takenOn: day)["change-charge-rate.2020"]?.value
    }
    #expect(value(kent, on: "2021-03-01") == .none(.notMature))
    #expect(value(kent, on: "") == .none(.notMature))
    #expect(value(ranges) == .none(.partsNotKnown))
    #expect(value(few) == .none(.smallBase(earlier: OffenceCount(10), later: OffenceCount(100))))
    #expect(Self.figures([ranges])["change-charge-rate-mix.2020"] == nil)
  }
}
