import PoliceOutcomes
import TestSupport
import Testing

/// Sets sums and shares of a force that printed totals over its years against every way in which its
/// cells can be filled so that rows and columns add up.
@Suite struct PeriodTotalPropertyTests {
  /// A table of years by outcomes.
  private struct Table {
    var labels: [String]
    /// By year, then by label.
    var cells: [[ClosedRange<Int>]]
    /// What each year adds up to; empty where that is not given.
    var rowTotals: [Int]
    /// What each outcome adds up to, where that is given.
    var columnTotals: [Int?]
  }

  /// What a filling comes to in some of the years.
  private struct Sums: Hashable {
    var counted = 0
    var base = 0
    var offences = 0
  }

  private static let labels = ["1", "1|1A", "14", "18", "not-yet-assigned", "not-stated"]

  private static func table(using random: inout SeededNumbers) -> Table {
    let own = Array(labels.shuffled(using: &random).prefix(Int.random(in: 2...3, using: &random)))
    let years = Int.random(in: 2...3, using: &random)
    let cells = (0..<years).map { _ in
      own.map { _ in
        let low = Int.random(in: 0...2, using: &random)
        return low...low + Int.random(in: 0...(years == 2 ? 3 : 2), using: &random)
      }
    }
    let real = cells.map { $0.map { Int.random(in: $0, using: &random) } }
    return Table(
      labels: own, cells: cells,
      rowTotals: Bool.random(using: &random) ? real.map { $0.reduce(0, +) } : [],
      columnTotals: own.indices.map { label in
        Int.random(in: 0..<3, using: &random) > 0 ? real.map { $0[label] }.reduce(0, +) : nil
      })
  }

  /// Every filling, by year and label.
  private static func fillings(_ table: Table) -> [[[Int]]] {
    var found: [[[Int]]] = [[]]
    for (year, cells) in table.cells.enumerated() {
      var rows: [[Int]] = [[]]
      for cell in cells { rows = rows.flatMap { row in cell.map { row + [$0] } } }
      if !table.rowTotals.isEmpty {
        rows = rows.filter { $0.reduce(0, +) == table.rowTotals[year] }
      }
      found = found.flatMap { filling in rows.map { filling + [$0] } }
    }
    return found.filter { filling in
      table.columnTotals.enumerated().allSatisfy { label, total in
        total == nil || filling.map { $0[label] }.reduce(0, +) == total
      }
    }
  }

  /// What charges in the offences recorded come to: all sums that a filling may have.
  private static func sums(_ filling: [[Int]], of labels: [String]) -> [Sums] {
    var found = [Sums()]
    for row in filling {
      for (label, count) in zip(labels, row) {
        let least = label == "1" ? count : 0
        let most = ["1", "1|1A"].contains(label) ? count : 0
        found = found.flatMap { sum in
          (least...most).map {
            Sums(
              counted: sum.counted + $0, base: sum.base + count, offences: sum.offences + count)
          }
        }
      }
    }
    return found
  }

  private static func counts(_ table: Table) -> ForceCounts {
    let width = table.labels.count
    let years = table.cells.indices.map { ReportingPeriod.calendarYear(2020 + $0) }
    return .sample(
      "Kent", covers: .months("2020-01", "\(2019 + years.count)-12"),
      offences: table.rowTotals.isEmpty
        ? nil
        : zip(table.rowTotals, years).map { .sample("\($0)", in: $1, force: "kent", line: 90) },
      outcomes: zip(table.cells, years).flatMap { row, year in
        zip(row, table.labels).enumerated().map { place, cell in
          .sample(
            "\(cell.0.lowerBound)-\(cell.0.upperBound)", cell.1, in: year, force: "kent",
            line: year.first.year * 10 + place)
        }
      },
      totals: table.columnTotals.enumerated().compactMap { label, total in
        total.map { total in
          PeriodTotal(
            side: .outcomes, count: OffenceCount(total),
            cell: SourceCell(
              text: "\(total)", location: SourceLocation(file: "kent.csv", line: 99, column: label)),
            parts: table.cells.indices.map { $0 * width + label })
        }
      })
  }

  private static func range(_ numbers: [Int]) -> OffenceCount? {
    guard let low = numbers.min(), let high = numbers.max() else { return nil }
    return OffenceCount(from: low, through: high)
  }

  private static func figures(_ table: Table, _ measure: String) -> Figures {
    var settings = StudySettings()
    settings.smallBase = 1
    let counts = counts(table)
    return PoliceOutcomesTests.figures(
      of: [counts], ["offences-recorded", measure], window: counts.covers, settings: settings)
  }

  @Test func sumsAndSharesOfAllYearsAreTheExtremesOfAllFillings() {
    var random = SeededNumbers(seed: 20_261_126)
    var (compared, narrowed) = (0, 0)
    for _ in 0..<200 {
      let table = Self.table(using: &random)
      let all = Self.fillings(table).flatMap { Self.sums($0, of: table.labels) }
      guard all.allSatisfy({ $0.base > 0 }) else { continue }
      let figures = Self.figures(table, "charge-rate")
      guard let share = figures["charge-rate.kent"]?.value.share else { continue }
      compared += 1
      let shares = all.map { Double($0.counted) / Double($0.base) }
      #expect(share.low.value == shares.min())
      #expect(share.high.value == shares.max())
      #expect(share.base == Self.range(all.map(\.base)))
      #expect(
        figures["offences-recorded.kent"]?.value.offences == Self.range(all.map(\.offences)))
      var free = table
      free.columnTotals = table.columnTotals.map { _ in nil }
      let without = Self.figures(free, "charge-rate")["charge-rate.kent"]?.value.share
      if without?.low != share.low || without?.high != share.high { narrowed += 1 }
    }
    #expect(compared > 75)
    #expect(narrowed > 30)
  }

  // A total ties a year to others, which are in no figure of the year: what they can be narrows it.
  @Test func sumsOfAYearAreTheExtremesOfAllFillingsAndItsSharesHoldThem() {
    var random = SeededNumbers(seed: 20_261_127)
    var (compared, equal) = (0, 0)
    for _ in 0..<120 {
      let table = Self.table(using: &random)
      let fillings = Self.fillings(table)
      let figures = Self.figures(table, "charge-rate")
      for year in table.cells.indices {
        let all = Set(fillings.map { $0[year] }).flatMap { Self.sums([$0], of: table.labels) }
        #expect(
          figures["offences-recorded.kent.\(2020 + year)"]?.value.offences
            == Self.range(all.map(\.offences)))
        guard all.allSatisfy({ $0.base > 0 }),
          let share = figures["charge-rate.kent.\(2020 + year)"]?.value.share
        else { continue }
        compared += 1
        let shares = all.map { Double($0.counted) / Double($0.base) }
        let (low, high) = (shares.min() ?? 0, shares.max() ?? 0)
        #expect(share.low.value <= low && share.high.value >= high)
        if share.low.value == low, share.high.value == high { equal += 1 }
      }
    }
    #expect(compared > 120)
    #expect(equal * 100 >= compared * 95)
  }

  // MARK: What is withheld

  /// Marks of 1 to 4 and exact counts, with all totals printed.
  private static func marked(using random: inout SeededNumbers) -> (real: [[Int]], marks: [[Bool]])
  {
    let real = (0..<3).map { _ in (0..<2).map { _ in Int.random(in: 1...5, using: &random) } }
    return (
      real,
      real.map { $0.map { $0 < 5 && Int.random(in: 0..<3, using: &random) > 0 } }
    )
  }

  private static func protected(_ real: [[Int]], _ marks: [[Bool]]) -> ForceCounts {
    let years = real.indices.map { ReportingPeriod.calendarYear(2020 + $0) }
    let observations = zip(zip(real, marks), years).flatMap { row, year in
      ["1", "18"].enumerated().map { place, label in
        Observation.sample(
          row.1[place] ? "1-4" : "\(row.0[place])", label, in: year, force: "kent",
          line: year.first.year * 10 + place)
      }
    }
    let columns = (0..<2).map { column in
      SampleReturns.total(
        "\(real.map { $0[column] }.reduce(0, +))", of: nil,
        parts: [column, column + 2, column + 4],
        line: 50 + column)
    }
    let rows = years.enumerated().map { place, year in
      SampleReturns.total(
        "\(real[place].reduce(0, +))", of: year, parts: [place * 2, place * 2 + 1],
        line: 60 + place)
    }
    return Protection(
      [SampleReturns.table(.outcomes, observations, totals: columns + rows)],
      request: .sample(covers: .months("2020-01", "2022-12")), years: .calendar,
      study: .sample(window: .months("2020-01", "2022-12"))
    ).reconciliation.counts
  }

  /// Every filling of what is published: rows that add up, and the totals that are used.
  private static func values(
    _ counts: ForceCounts, using totals: [PeriodTotal]
  ) -> [Set<Int>] {
    let bounds = counts.outcomes.map { $0.count.low...($0.count.high ?? 30) }
    let sizes = counts.recorded.map { $0.count.low...($0.count.high ?? 60) }
    var found = bounds.map { _ in Set<Int>() }
    func fill(_ filling: [Int]) {
      if filling.count.isMultiple(of: 2), let last = filling.indices.last {
        guard sizes[last / 2].contains(filling[last] + filling[last - 1]) else { return }
      }
      guard filling.count < bounds.count else {
        let fits = totals.allSatisfy { total in
          total.parts.map { filling[$0] }.reduce(0, +) == total.count.exact
        }
        if fits { for (place, count) in filling.enumerated() { found[place].insert(count) } }
        return
      }
      for count in bounds[filling.count] { fill(filling + [count]) }
    }
    fill([])
    return found
  }

  @Test func aTotalIsUsedOnlyWhereItNarrowsNoWithheldCount() {
    var random = SeededNumbers(seed: 20_261_128)
    var (used, unused) = (0, 0)
    for _ in 0..<150 {
      let (real, marks) = Self.marked(using: &random)
      let counts = Self.protected(real, marks)
      let withheld = counts.outcomes.indices.filter { counts.outcomes[$0].count.exact == nil }
      if withheld.isEmpty { continue }
      let free = Self.values(counts, using: [])
      let tied = Self.values(counts, using: counts.totals)
      for place in withheld { #expect(tied[place] == free[place]) }
      if counts.totals.isEmpty { unused += 1 } else { used += 1 }
    }
    #expect(used > 10)
    #expect(unused > 10)
  }
}
