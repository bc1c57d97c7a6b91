import PoliceOutcomes
import TestSupport
import Testing

/// No figure depends on the order in which forces or counts come.
@Suite struct OrderIndependenceTests {
  private static let window = ReportingPeriod.months("2019-01", "2022-07")
  private static let labels = [
    "1", "1A", "14|16", "15", "18", "other", "not-yet-assigned", "not-stated-blank", "transferred",
    "cancelled",
  ]

  private static let forces: [ForceCounts] = {
    var random = SeededNumbers(seed: 8)
    return ["Kent", "Essex", "Gwent", "Dorset", "Surrey"].enumerated().map { place, name in
      let id = Force.sample(name).id
      var outcomes: [Observation] = []
      for period in YearBasis.calendar.years(in: window) {
        for label in labels {
          let low = Int.random(in: 0...40, using: &random)
          let high = label == "15" ? low + Int.random(in: 0...4, using: &random) : low
          outcomes.append(.sample("\(low)-\(high)", label, in: period, force: id))
        }
      }
      return .sample(
        name, covers: window, basis: place == 3 ? .unknown : .offencesRecorded,
        status: place == 4 ? .partial : .complete, outcomes: outcomes)
    }
  }()

  private static func values(of forces: [ForceCounts]) -> [String: FigureValue] {
    let figures = figures(of: forces, Measure.all.map(\.id), window: window)
    return Dictionary(uniqueKeysWithValues: figures.all.map { ($0.id, $0.value) })
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func orderOfForcesChangesNoFigure(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    #expect(Self.values(of: Self.forces.shuffled(using: &random)) == Self.values(of: Self.forces))
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func orderOfCountsChangesNoFigure(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let shuffled = Self.forces.map { force in
      ForceCounts(
        force: force.force, covers: force.covers, basis: force.basis, status: force.status,
        years: force.years, recorded: force.recorded.shuffled(using: &random),
        outcomes: force.outcomes.shuffled(using: &random), isTotalGiven: force.isTotalGiven,
        given: force.given)
    }
    #expect(Self.values(of: shuffled) == Self.values(of: Self.forces))
  }

  @Test func figuresKeepTheOrderOfTheRegisterAndTheMeasures() {
    let ids = figures(of: Self.forces, ["charge-rate", "open"], window: Self.window).all.map(\.id)
    #expect(
      ids == figures(of: Self.forces, ["charge-rate", "open"], window: Self.window).all.map(\.id))
    #expect(
      ids.filter { $0.hasPrefix("charge-rate.") && $0.split(separator: ".").count == 2 } == [
        "charge-rate.2019", "charge-rate.2020", "charge-rate.2021",
        "charge-rate.2022-01-to-2022-07", "charge-rate.kent", "charge-rate.essex",
        "charge-rate.gwent", "charge-rate.dorset", "charge-rate.surrey",
      ])
  }

  // The parts of a whole: four periods add up to everything, force by force.
  @Test func periodsAddUpToTheWhole() {
    let values = Self.values(of: Self.forces)
    for force in Self.forces.map(\.force.id) {
      let parts = YearBasis.calendar.years(in: Self.window)
        .compactMap { values["offences-recorded.\(force).\($0.id)"]?.offences }
      #expect(parts.count == 4)
      #expect(parts.total == values["offences-recorded.\(force)"]?.offences)
    }
  }
}
