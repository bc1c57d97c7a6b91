import PoliceOutcomes
import TestSupport
import Testing

/// What is held by reference is equal where it says the same, and nowhere else.
@Suite struct SharedObjectTests {
  private func observation(
    force: String = "kent", period: ReportingPeriod = .calendarYear(2021),
    placement: Observation.Placement = .stated, outcome: Outcome? = .notYetAssigned,
    category: String = "", count: OffenceCount = .of("4"), text: String = "4",
    isRounded: Bool = false, control: DisclosureControl = .none, lastLine: Int? = nil
  ) -> Observation {
    Observation(
      force: force, period: period, placement: placement, outcome: outcome, category: category,
      count: count,
      cells: [SourceCell(text: text, location: SourceLocation(file: "a.csv", line: 2, column: 3))],
      isRounded: isRounded, control: control, lastLine: lastLine)
  }

  @Test func anObservationIsAllThatItSays() {
    let first = observation()
    let others = [
      observation(force: "essex"), observation(period: .calendarYear(2020)),
      observation(placement: .withinPeriod), observation(outcome: nil),
      observation(category: "ward"), observation(count: .of("5")), observation(text: " 4"),
      observation(isRounded: true), observation(control: .companion), observation(lastLine: 9),
    ]
    #expect(Mirror(reflecting: first).children.count == others.count)
    #expect(first == observation())
    #expect(first.hashValue == observation().hashValue)
    for other in others { #expect(first != other) }
    #expect(Set(others + [first, observation()]).count == others.count + 1)
  }

  private func figure(
    id: String = "a", title: String = "A", definition: String = "All.",
    measure: Measure? = nil, force: String? = nil, period: ReportingPeriod = .calendarYear(2021),
    isWhole: Bool = true, panel: [String] = ["kent"], value: FigureValue = .forces(3),
    outcomes: Set<Outcome> = [], maturity: Maturity? = nil
  ) -> Figure {
    Figure(
      id: id, title: title, definition: definition, measure: measure, force: force,
      period: period, isWhole: isWhole, panel: panel, value: value, outcomes: outcomes,
      maturity: maturity)
  }

  @Test func aFigureIsAllThatItSays() {
    let first = figure()
    let others = [
      figure(id: "b"), figure(title: "B"), figure(definition: "None."),
      figure(measure: .named("charge-rate")), figure(force: "kent"),
      figure(period: .calendarYear(2020)), figure(isWhole: false), figure(panel: ["essex"]),
      figure(value: .forces(4)), figure(outcomes: [.transferred]),
      figure(maturity: Maturity(ages: [], open: .none(.notGiven), settings: StudySettings())),
    ]
    #expect(Mirror(reflecting: first).children.count == others.count)
    #expect(first == figure())
    #expect(first.hashValue == figure().hashValue)
    for other in others { #expect(first != other) }
  }

  @Test func theCountsOfAForceAreAllThatItGave() {
    let first = ForceCounts.year(["1": "4", "18": "6"])
    #expect(first == ForceCounts.year(["1": "4", "18": "6"]))
    for other: ForceCounts in [
      .year(["1": "4", "18": "7"]), .year(["1": "4", "18": "6"], of: "10"),
      .year(["1": "4", "18": "6"], force: "Essex"),
      .year(["1": "4", "18": "6"], status: .partial),
      .year(["1": "4", "18": "6"], basis: .unknown),
      .year(
        ["1": "4", "18": "6"], given: GivenOutcomes(codes: .charged, includesOpen: false)),
    ] {
      #expect(first != other)
    }
  }

  /// A range that no force rounded is one that somebody withholds.
  @Test func aForceRoundsOrWithholds() {
    let exact = ForceCounts.year(["1": "4"])
    #expect(!exact.hasRoundedCounts && !exact.hasWithheldCounts)
    let withheld = ForceCounts.year(["1": "1-4"])
    #expect(!withheld.hasRoundedCounts && withheld.hasWithheldCounts)
    let rounded = ForceCounts.sample(outcomes: [
      observation(count: .of("3-7"), isRounded: true)
    ])
    #expect(rounded.hasRoundedCounts && !rounded.hasWithheldCounts)
  }
}
