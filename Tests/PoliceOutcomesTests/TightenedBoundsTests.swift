import PoliceOutcomes
import TestSupport
import Testing

/// Bounds tightened by totals, set against every filling of small returns.
@Suite struct TightenedBoundsTests {
  /// A return of outcomes with a mark that nothing bounds in each of `marks`, and its total.
  private static func published(_ counts: [String], total: Int) -> [OffenceCount] {
    let codes = ["1", "8", "15", "22"]
    let table = SampleReturns.table(
      .outcomes,
      counts.enumerated().map { place, count in
        .sample(count, codes[place], in: SampleReturns.year2021, line: place + 2)
      }, file: "returns/b.csv")
    let offences = SampleReturns.offences([("\(total)", SampleReturns.year2021)])
    let protection = Protection(
      [offences, table], request: .sample(covers: SampleReturns.year2021), years: .calendar,
      study: .sample())
    return protection.reconciliation.counts.outcomes.map(\.count)
  }

  /// The least and the most each count can be over all fillings, counted out.
  private static func fillings(_ counts: [OffenceCount], total: Int) -> [ClosedRange<Int>] {
    var seen = counts.map { _ in Set<Int>() }
    func fill(_ place: Int, _ rest: Int, _ values: [Int]) {
      if place == counts.count {
        if rest == 0 { for (index, value) in values.enumerated() { seen[index].insert(value) } }
        return
      }
      for value in 0...max(rest, 0) where value >= counts[place].low {
        if value <= counts[place].high ?? .max, value <= rest {
          fill(place + 1, rest - value, values + [value])
        }
      }
    }
    fill(0, total, [])
    return seen.map { ($0.min() ?? 0)...($0.max() ?? 0) }
  }

  @Test func marksWithoutAKeyHaveTheBoundsOfEveryFillingOfTheirRow() {
    var random = SeededNumbers(seed: 20_190_101)
    var compared = 0
    for _ in 0..<300 {
      let marks = ["0+", "0+", "\(Int.random(in: 0...6, using: &random))"]
      let last =
        ["1-4", "0+", "\(Int.random(in: 0...5, using: &random))"]
        .randomElement(using: &random) ?? "0+"
      let counts = (marks + [last]).shuffled(using: &random)
      let given = counts.map { OffenceCount.of($0) }
      let total = given.map(\.low).reduce(0, +) + Int.random(in: 6...14, using: &random)
      let shown = Self.published(counts, total: total)
      let wanted = Self.fillings(given, total: total)
      for (place, count) in given.enumerated() where count.high == nil {
        compared += 1
        #expect(shown[place].low == wanted[place].lowerBound, "\(counts) of \(total)")
        #expect(shown[place].high == wanted[place].upperBound, "\(counts) of \(total)")
      }
    }
    #expect(compared > 500)
  }

  @Test func twoWayTablesKeepEveryFilling() {
    // Two years by two outcomes, with totals of rows and of columns; the marks have no key.
    var random = SeededNumbers(seed: 20_210_629)
    for _ in 0..<200 {
      let cells = (0..<4).map { _ in Int.random(in: 0...9, using: &random) }
      let marks = (0..<4).map { _ in Bool.random(using: &random) }
      let years = [SampleReturns.year2020, SampleReturns.year2021]
      let observations = (0..<4).map { place in
        Observation.sample(
          marks[place] ? "0+" : "\(cells[place])", place % 2 == 0 ? "1" : "8",
          in: years[place / 2], line: place + 2)
      }
      let totals = [
        SampleReturns.total("\(cells[0] + cells[1])", of: years[0], parts: [0, 1], line: 20),
        SampleReturns.total("\(cells[2] + cells[3])", of: years[1], parts: [2, 3], line: 21),
        SampleReturns.total("\(cells[0] + cells[2])", of: nil, parts: [0, 2], line: 22),
        SampleReturns.total("\(cells[1] + cells[3])", of: nil, parts: [1, 3], line: 23),
      ]
      let protection = Protection(
        [SampleReturns.table(.outcomes, observations, totals: totals)],
        request: .sample(covers: SampleReturns.twoYears), years: .calendar, study: .sample())
      let counts = protection.reconciliation.counts
      for (place, count) in counts.outcomes.prefix(4).enumerated() {
        #expect(count.count.low <= cells[place] && cells[place] <= count.count.high ?? .max)
        // Each mark is left at least four counts, up to the offences of its year.
        let year = cells[place / 2 * 2] + cells[place / 2 * 2 + 1]
        if marks[place] { #expect((count.count.high ?? .max) - count.count.low >= min(3, year)) }
      }
    }
  }
}
