import PoliceOutcomes
import TestSupport
import Testing

/// Sets shares and counts of rows whose total is given against every way in which the cells and the
/// totals can be filled so that the cells add up to them.
///
/// Which outcomes a measure counts, and which are in its denominator, is written out here again.
@Suite struct RowTotalPropertyTests {
  /// A row: the bounds of its cells, by outcome, and of its total.
  private struct Row {
    var cells: [(label: String, bounds: ClosedRange<Int>)]
    var total: ClosedRange<Int>
  }

  /// What a filling of rows comes to.
  private struct Filling: Hashable {
    var counted = 0
    var base = 0
    /// Offences recorded less those removed.
    var offences = 0
  }

  private static let labels = [
    "1", "1|1A", "14", "14|16", "18", "other", "not-yet-assigned", "not-stated", "transferred",
  ]

  /// What one offence with an outcome adds to the numerator at the least and the most, and to the
  /// denominator.
  private static func parts(
    _ label: String, _ measure: String
  ) -> (least: Int, most: Int, base: Int) {
    let wanted: Set<String> =
      measure.hasPrefix("open")
      ? ["not-yet-assigned"]
      : measure.hasPrefix("victim-does-not-support")
        ? ["14", "16"] : measure.contains("alternate") ? ["1", "1A"] : ["1"]
    let codes = label.split(separator: "|").map(String.init)
    let isLeftOut =
      label == "transferred"
      || measure.hasSuffix("-stated") && label == "not-stated"
      || measure.hasSuffix("-assigned") && ["not-stated", "not-yet-assigned"].contains(label)
    if isLeftOut { return (0, 0, 0) }
    let isFinal = measure.hasSuffix("-final") && label == "not-yet-assigned"
    return (
      codes.allSatisfy(wanted.contains) ? 1 : 0,
      codes.contains(where: wanted.contains) || isFinal ? 1 : 0, 1
    )
  }

  /// Every filling of `rows`, each once, row by row.
  private static func fillings(_ rows: [Row], _ measure: String) -> Set<Filling> {
    rows.reduce([Filling()]) { found, row in
      let own = fillings(row, measure)
      return Set(
        found.flatMap { filling in
          own.map {
            Filling(
              counted: filling.counted + $0.counted, base: filling.base + $0.base,
              offences: filling.offences + $0.offences)
          }
        })
    }
  }

  private static func fillings(_ row: Row, _ measure: String) -> Set<Filling> {
    var fillings: Set<Filling> = []
    func fill(_ place: Int, _ sum: Int, _ filling: Filling) {
      guard place < row.cells.count else {
        if row.total.contains(sum) { fillings.insert(filling) }
        return
      }
      let (label, bounds) = row.cells[place]
      let parts = parts(label, measure)
      for count in bounds where sum + count <= row.total.upperBound {
        for counted in (parts.least * count)...(parts.most * count) {
          fill(
            place + 1, sum + count,
            Filling(
              counted: filling.counted + counted, base: filling.base + parts.base * count,
              offences: filling.offences + (label == "transferred" ? 0 : count)))
        }
      }
    }
    fill(0, 0, Filling())
    return fillings
  }

  private static func row(using random: inout SeededNumbers) -> Row {
    let cells = labels.shuffled(using: &random).prefix(Int.random(in: 2...4, using: &random)).map {
      label in
      let low = Int.random(in: 0...3, using: &random)
      return (label, low...low + Int.random(in: 0...3, using: &random))
    }
    let least = cells.map(\.1.lowerBound).reduce(0, +)
    let most = cells.map(\.1.upperBound).reduce(0, +)
    let total = Int.random(in: least...most, using: &random)
    return Row(cells: cells, total: total...total + Int.random(in: 0...1, using: &random))
  }

  /// A force that gives each row as a year of its own, from 2020.
  private static func counts(_ name: String, _ rows: [Row]) -> ForceCounts {
    let years = rows.indices.map { ReportingPeriod.calendarYear(2020 + $0) }
    let id = name.lowercased()
    return .sample(
      name, covers: SampleReturns.twoYears,
      offences: zip(rows, years).map { row, year in
        .sample("\(row.total.lowerBound)-\(row.total.upperBound)", in: year, force: id, line: 90)
      },
      outcomes: zip(rows, years).flatMap { row, year in
        row.cells.enumerated().map { place, cell in
          .sample(
            "\(cell.bounds.lowerBound)-\(cell.bounds.upperBound)", cell.label, in: year,
            force: id, line: year.first.year * 10 + place)
        }
      })
  }

  private static func extremes(_ fillings: Set<Filling>) -> (Double, Double)? {
    let shares = fillings.map { Double($0.counted) / Double($0.base) }
    guard let low = shares.min(), let high = shares.max() else { return nil }
    return (low, high)
  }

  private static func range(_ numbers: [Int]) -> OffenceCount? {
    guard let low = numbers.min(), let high = numbers.max() else { return nil }
    return OffenceCount(from: low, through: high)
  }

  private static let measures = [
    "charge-rate", "charge-rate-stated", "charge-rate-assigned", "charge-rate-with-alternate",
    "charge-rate-final", "victim-does-not-support", "victim-does-not-support-assigned", "open",
    "open-stated",
  ]

  private static func figures(
    _ measure: String, _ forces: [ForceCounts], smallBase: Int = 1
  ) -> Figures {
    var settings = StudySettings()
    settings.smallBase = smallBase
    let listed = measure.hasSuffix("-final") ? String(measure.dropLast(6)) : measure
    return PoliceOutcomesTests.figures(
      of: forces, ["offences-recorded", listed, "growth"], window: SampleReturns.twoYears,
      settings: settings)
  }

  @Test(arguments: measures)
  func sharesOfRowsWithATotalAreTheExtremesOfAllFillings(measure: String) {
    var random = SeededNumbers(seed: 20_260_101)
    var compared = 0
    for _ in 0..<80 {
      let rows = [Self.row(using: &random), Self.row(using: &random)]
      let all = Self.fillings(rows, measure)
      guard all.allSatisfy({ $0.base > 0 }), let (low, high) = Self.extremes(all) else { continue }
      let figures = Self.figures(measure, [Self.counts("Kent", rows)])
      guard let share = figures["\(measure).kent"]?.value.share else { continue }
      compared += 1
      #expect(share.low.value == low)
      #expect(share.high.value == high)
      #expect(share.base == Self.range(all.map(\.base)))
    }
    #expect(compared > 25)
  }

  @Test(arguments: measures)
  func pooledSharesOfRowsWithATotalAreTheExtremesOfAllFillings(measure: String) {
    var random = SeededNumbers(seed: 20_260_202)
    var compared = 0
    for _ in 0..<60 {
      let (kent, essex) = (Self.row(using: &random), Self.row(using: &random))
      let all = Self.fillings([kent, essex], measure)
      guard all.allSatisfy({ $0.base > 0 }), let (low, high) = Self.extremes(all) else { continue }
      let figures = Self.figures(
        measure, [Self.counts("Kent", [kent]), Self.counts("Essex", [essex])])
      guard let share = figures[measure]?.value.share else { continue }
      compared += 1
      #expect(share.low.value == low)
      #expect(share.high.value == high)
      // The share lies between two fractions that some filling has, and its interval between
      // theirs.
      #expect(all.contains { $0.counted == share.low.count && $0.base == share.low.total })
      #expect(all.contains { $0.counted == share.high.count && $0.base == share.high.total })
    }
    #expect(compared > 20)
  }

  @Test func countsAndGrowthAreTheExtremesOfAllFillings() {
    var random = SeededNumbers(seed: 20_260_303)
    var (compared, narrowed) = (0, 0)
    for _ in 0..<120 {
      let rows = [Self.row(using: &random), Self.row(using: &random)]
      let years = rows.map { Self.fillings($0, "open") }
      let figures = Self.figures("open", [Self.counts("Kent", rows)])
      for (year, fillings) in zip(["2020", "2021"], years) {
        let count = figures["offences-recorded.kent.\(year)"]?.value.offences
        #expect(count == Self.range(fillings.map(\.offences)))
        if count?.exact == nil { narrowed += 1 }
      }
      let pairs = years[0].flatMap { before in
        years[1].map { (before.offences, $0.offences) }
      }
      guard let change = figures["growth.kent.2021"]?.value.growth?.change,
        pairs.allSatisfy({ $0.0 > 0 })
      else { continue }
      compared += 1
      let changes = pairs.map { Double($0.1 - $0.0) / Double($0.0) }
      #expect(Double(change.low.change) / Double(change.low.base) == changes.min())
      #expect(Double(change.high.change) / Double(change.high.base) == changes.max())
    }
    #expect(compared > 60)
    #expect(narrowed > 60)
  }

  // "<5" charged of a total of 20, with 15 of code 18: 1 to 4 charged leave 4 to 1 of outcomes that
  // were not asked for, and both are always 5. Each at its most would be 8.
  @Test func whatIsLeftOfATotalIsNotCountedTwice() {
    let force = ForceCounts.year(
      ["1": "1-4", "18": "15", "not-stated-not-asked-for": "1-4"], of: "20",
      given: GivenOutcomes(codes: OutcomeCodes(.o1, .o18), includesOpen: false))
    let figures = PoliceOutcomesTests.figures(
      of: [force], ["charge-rate", "charge-rate-with-alternate"])
    #expect(figures["charge-rate"]?.value.shareText == "1/20 to 4/20")
    #expect(figures["charge-rate-with-alternate"]?.value.shareText == "1/20 to 5/20")
  }
}
