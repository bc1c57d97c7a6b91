import PoliceOutcomes
import TestSupport
import Testing

/// What a reader who knows every rule of the program can say of a count that a force withheld.
///
/// Each suite of small returns is complete: it holds every way in which the cells can be filled up
/// to a total. All of them are protected, and those that look alike when published are put
/// together. A reader cannot tell the returns of such a group apart, so that a withheld count is
/// safe where the group has every value that its mark stands for, up to the offences there are.
@Suite struct ProtectionPropertyTests {
  /// One row of a return: offences, then their outcomes; `marks` are the withheld ones.
  private struct Row: Hashable {
    var offences: [Int]
    var outcomes: [Int]
  }

  private static let codes = ["1", "8", "15", "22", "16"]

  /// Every list of `count` numbers that adds up to `sum`.
  private static func compositions(of sum: Int, into count: Int) -> [[Int]] {
    if count == 1 { return [[sum]] }
    return (0...sum).flatMap { first in
      compositions(of: sum - first, into: count - 1).map { [first] + $0 }
    }
  }

  private static func table(
    _ kind: ReturnTable.Kind, _ counts: [Int], marks: [Int: String], file: String,
    hasAllOutcomes: Bool = true
  ) -> ReturnTable {
    SampleReturns.table(
      kind,
      counts.enumerated().map { place, count in
        let isOutcome = kind == .outcomes
        return Observation(
          force: "kent", period: SampleReturns.year2021, placement: .stated,
          outcome: isOutcome ? .of(codes[place]) : nil, category: isOutcome ? "" : "\(place)",
          count: .of(marks[place] ?? "\(count)"),
          cells: [
            SourceCell(
              text: marks[place] ?? "\(count)",
              location: SourceLocation(file: file, line: place + 2, column: 9))
          ])
      }, hasAllOutcomes: hasAllOutcomes, file: file)
  }

  /// What is published of a row: counts, texts, places, and what is said.
  private static func published(
    _ row: Row, _ example: Case
  ) -> (key: String, offences: [OffenceCount], outcomes: [OffenceCount]) {
    let protection = Protection(
      [
        table(.offences, row.offences, marks: example.hiddenOffences, file: "returns/a.csv"),
        table(
          .outcomes, row.outcomes, marks: example.hiddenOutcomes, file: "returns/b.csv",
          hasAllOutcomes: !example.isSelection),
      ], request: .sample(covers: SampleReturns.year2021), years: .calendar,
      study: .sample())
    let counts = protection.reconciliation.counts
    let said = (protection.reconciliation.diagnostics + protection.notes).map {
      "\($0.line) \($0.related.map(\.text))"
    }
    return (
      "\(counts.recorded) \(counts.outcomes) \(said)", counts.recorded.map(\.count),
      counts.outcomes.map(\.count)
    )
  }

  struct Case: CustomStringConvertible, Sendable {
    let offences: Int
    let outcomes: Int
    let most: Int
    /// The withheld ones, by place.
    var hiddenOffences: [Int: String] = [:]
    var hiddenOutcomes: [Int: String] = [:]
    /// Whether offences may be in none of the outcomes, and whether only these were asked for.
    var hasGap = false
    var isSelection = false
    var description: String {
      "\(offences) offences \(hiddenOffences), \(outcomes) outcomes \(hiddenOutcomes) to \(most)"
        + (isSelection ? ", selected" : hasGap ? ", with a gap" : "")
    }
  }

  static let cases = [
    Case(offences: 1, outcomes: 2, most: 14, hiddenOutcomes: [0: "1-4"]),
    Case(offences: 1, outcomes: 3, most: 12, hiddenOutcomes: [0: "1-4"]),
    Case(offences: 1, outcomes: 3, most: 12, hiddenOutcomes: [2: "1-4"]),
    Case(offences: 1, outcomes: 4, most: 10, hiddenOutcomes: [1: "1-4"]),
    Case(offences: 1, outcomes: 3, most: 12, hiddenOutcomes: [1: "1-2"]),
    Case(offences: 1, outcomes: 3, most: 12, hiddenOutcomes: [1: "0-4"]),
    Case(offences: 1, outcomes: 3, most: 13, hiddenOutcomes: [0: "3-6"]),
    Case(offences: 1, outcomes: 2, most: 9, hiddenOutcomes: [0: "1-4", 1: "1-4"]),
    Case(offences: 1, outcomes: 4, most: 11, hiddenOutcomes: [0: "1-4", 2: "1-4"]),
    Case(offences: 1, outcomes: 4, most: 11, hiddenOutcomes: [0: "1-4", 1: "1-2"]),
    Case(offences: 1, outcomes: 5, most: 9, hiddenOutcomes: [0: "1-4", 1: "1-4", 2: "1-4"]),
    Case(offences: 2, outcomes: 2, most: 9, hiddenOffences: [0: "1-4"]),
    Case(offences: 3, outcomes: 2, most: 8, hiddenOffences: [1: "1-4"]),
    Case(offences: 1, outcomes: 3, most: 4, hiddenOffences: [0: "1-4"]),
    Case(offences: 2, outcomes: 2, most: 8, hiddenOffences: [0: "1-2"], hiddenOutcomes: [1: "1-2"]),
    Case(offences: 1, outcomes: 3, most: 10, hiddenOutcomes: [1: "1-4"], hasGap: true),
    Case(offences: 1, outcomes: 3, most: 9, hiddenOutcomes: [0: "1-4", 1: "1-4"], hasGap: true),
    Case(
      offences: 1, outcomes: 3, most: 10, hiddenOutcomes: [1: "1-4"], hasGap: true,
      isSelection: true),
    Case(
      offences: 1, outcomes: 3, most: 10, hiddenOutcomes: [0: "1-4", 2: "1-4"], hasGap: true,
      isSelection: true),
  ]

  @Test(arguments: cases)
  func aReaderWhoKnowsTheRulesCannotNarrowAWithheldCount(example: Case) {
    var groups: [String: [Row]] = [:]
    for total in 0...example.most {
      for offences in Self.compositions(of: total, into: example.offences) {
        let parts = example.outcomes + (example.hasGap ? 1 : 0)
        for whole in Self.compositions(of: total, into: parts) {
          let outcomes = Array(whole.prefix(example.outcomes))
          let isPossible =
            example.hiddenOffences.allSatisfy { OffenceCount.of($0.value).holds(offences[$0.key]) }
            && example.hiddenOutcomes.allSatisfy {
              OffenceCount.of($0.value).holds(outcomes[$0.key])
            }
          guard isPossible else { continue }
          let row = Row(offences: offences, outcomes: outcomes)
          let result = Self.published(row, example)
          groups[result.key, default: []].append(row)
          #expect(zip(result.offences, offences).allSatisfy { $0.holds($1) })
          #expect(zip(result.outcomes, outcomes).allSatisfy { $0.holds($1) })
        }
      }
    }
    #expect(!groups.isEmpty)
    for rows in groups.values {
      let totals = rows.map { $0.offences.reduce(0, +) }
      let most = totals.max() ?? 0
      // Where both sides have marks the total is not published: returns beyond the suite look so.
      let isTotalOpen = !example.hiddenOffences.isEmpty && !example.hiddenOutcomes.isEmpty
      if isTotalOpen, most == example.most { continue }
      let isTotalWithheld = Set(totals).count > 1 && example.hiddenOffences.isEmpty
      let marks =
        example.hiddenOutcomes.map { ($0.key, OffenceCount.of($0.value), true) }
        + example.hiddenOffences.map { ($0.key, OffenceCount.of($0.value), false) }
      for (place, mark, isOutcome) in marks {
        let values = Set(rows.map { isOutcome ? $0.outcomes[place] : $0.offences[place] })
        // A total that is published, and the least of the other marks, are what the force gave.
        let others = (isOutcome ? example.hiddenOutcomes : example.hiddenOffences)
          .filter { $0.key != place }.values.map { OffenceCount.of($0).low }.reduce(0, +)
        var wanted = Set(mark.values.filter { $0 + others <= most })
        // Of a total that is withheld too it is known that it is not the greatest of its range.
        if isTotalWithheld { wanted.remove(mark.values.upperBound) }
        #expect(
          values.isSuperset(of: wanted),
          "\(rows.prefix(3).map { "\($0.offences) \($0.outcomes)" }) of \(rows.count)")
      }
    }
  }
}

extension OffenceCount {
  fileprivate var values: ClosedRange<Int> { low...(high ?? low) }

  fileprivate func holds(_ number: Int) -> Bool { low <= number && number <= high ?? .max }
}
