import PoliceOutcomes
import TestSupport
import Testing

/// Every headline without any one force, growth too, and the largest force.
@Suite struct HeadlineSensitivityTests {
  private static let window = ReportingPeriod.months("2020-01", "2021-12")
  private static let measures = ["charge-rate", "charge-rate-stated", "no-suspect-identified"]

  /// Forces of two years with 1, 18 and open offences, some within bounds, one beside a total.
  private static func forces(using random: inout SeededNumbers) -> [ForceCounts] {
    ["Kent", "Essex", "Gwent", "Dorset", "Surrey", "Durham"].map { name in
      let id = Force.sample(name).id
      var line = 1
      let outcomes = YearBasis.calendar.years(in: window).flatMap { year in
        ["1", "18", "not-yet-assigned"].map { label -> Observation in
          let low = Int.random(in: 20...90, using: &random)
          let high = low + (label == "18" ? Int.random(in: 0...6, using: &random) : 0)
          line += 1
          return .sample("\(low)-\(high)", label, in: year, force: id, line: line)
        }
      }
      return .sample(name, covers: window, outcomes: outcomes)
    }
  }

  private static func figures(_ forces: [ForceCounts]) -> Figures {
    PoliceOutcomesTests.figures(of: forces, measures + ["growth"], window: window)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func takingAForceOutOfTheSumsIsAddingUpTheOthers(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let forces = Self.forces(using: &random)
    let all = Self.figures(forces)
    for measure in ["charge-rate", "no-suspect-identified"] {
      var ends: [(ExactRational, ExactRational)] = []
      for left in forces {
        let id = left.force.id
        let others = Self.figures(forces.filter { $0.force.id != id })
        let without = try #require(others[measure]?.value.share)
        ends.append((ExactRational(without.low), ExactRational(without.high)))
        guard let figure = all["\(measure)-leaving-out.\(id)"] else { continue }
        #expect(figure.value.share == without)
        #expect(figure.maturity == others[measure]?.maturity)
      }
      guard case .range(let low, let high, _)? = all["\(measure)-leave-one-out"]?.value else {
        Issue.record("no range of \(measure)")
        continue
      }
      #expect(low == ends.map(\.0).min())
      #expect(high == ends.map(\.1).max())
    }
    let detailed = all.all.filter { $0.id.hasPrefix("no-suspect-identified-leaving-out.") }
    #expect(detailed.count == 1)
    #expect(all["charge-rate-stated-leave-one-out"] == nil)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func growthWithoutEachForceIsThatOfTheOthers(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let forces = Self.forces(using: &random)
    let all = Self.figures(forces)
    let whole = try #require(all["growth.2021"]?.value.growth?.change)
    var moves: [String: ExactRational] = [:]
    var ends: [(ExactRational, ExactRational)] = []
    for left in forces {
      let others = Self.figures(forces.filter { $0.force.id != left.force.id })
      let change = try #require(others["growth.2021"]?.value.growth?.change)
      let (low, high) = (ExactRational(change.low), ExactRational(change.high))
      ends.append((low, high))
      moves[left.force.id] = max(
        (low - ExactRational(whole.low)).magnitude, (high - ExactRational(whole.high)).magnitude)
    }
    guard case .changeRange(let low, let high, _)? = all["growth-leave-one-out.2021"]?.value
    else {
      Issue.record("no range of growth")
      return
    }
    #expect(low == ends.map(\.0).min())
    #expect(high == ends.map(\.1).max())
    let mover = try #require(moves.max { $0.value < $1.value }?.key)
    #expect(all["growth-leaving-out.\(mover).2021"]?.panel.count == 5)
  }

  // Kent 100 to 150 and Essex 100 to 100 are pooled, +25%; Surrey's answer is partial, 100 to 40:
  // 300 to 290, −3.3%.
  @Test func growthIsTakenOverEveryAnswerToo() throws {
    func force(_ name: String, _ earlier: String, _ later: String, _ status: Request.Status)
      -> ForceCounts
    {
      .sample(
        name, covers: Self.window, status: status,
        outcomes: [
          .sample(earlier, "18", in: .calendarYear(2020), force: name.lowercased()),
          .sample(later, "18", in: .calendarYear(2021), force: name.lowercased()),
        ])
    }
    let figures = Self.figures([
      force("Kent", "100", "150", .complete), force("Essex", "100", "100", .complete),
      force("Surrey", "100", "40", .partial),
    ])
    let all = try #require(figures["growth-all-replies.2021"]?.value.growth)
    #expect(all.earlier == OffenceCount(300))
    #expect(all.later == OffenceCount(290))
    #expect(figures["growth.2021"]?.value.growth?.later == OffenceCount(250))
    // Without Kent it is 0%, without Essex +50%: both move it by 25 points, and Essex is the first.
    #expect(figures["growth-leaving-out.essex.2021"] != nil)
    #expect(
      figures["growth-leave-one-out.2021"]?.value
        == .changeRange(low: .zero, high: ExactRational(1, 2), areBounds: false))
  }

  // 250 of 350 offences are Kent's.
  @Test func eachForceHasItsPartOfThePooledOffences() {
    let figures = PoliceOutcomesTests.figures(
      of: [.year(["1": "250"], force: "Kent"), .year(["1": "100"], force: "Essex")],
      ["charge-rate"])
    #expect(
      figures["weight.kent"]?.value
        == .range(low: ExactRational(5, 7), high: ExactRational(5, 7), areBounds: false))
    #expect(
      figures["weight.essex"]?.value
        == .range(low: ExactRational(2, 7), high: ExactRational(2, 7), areBounds: false))
    let few = PoliceOutcomesTests.figures(
      of: [.year(["1": "25"], force: "Kent"), .year(["1": "10"], force: "Essex")], ["charge-rate"])
    #expect(few["weight.kent"] == nil)
  }

  @Test func headlinesAreOneShareForEachName() {
    let study = StudyDescription.sample(
      measures: [
        "offences-recorded", "charge-rate-stated", "charge-rate", "charge-rate-with-alternate",
        "evidential-difficulties-broad", "evidential-difficulties", "open", "growth",
      ])
    #expect(
      study.headlines.map(\.id) == ["charge-rate-stated", "evidential-difficulties-broad", "open"])
  }
}
