import PoliceOutcomes
import TestSupport
import Testing

/// Sets the bounds of shares against every way in which the cells of small returns can be filled.
///
/// A cell is a label and its bounds. A filling gives it a whole number within them and says how
/// many of its offences the numerator counts: all, none, or, where the label allows several codes
/// of which some are counted, any number. Which codes a measure counts is written out here again.
@Suite struct ShareBoundsPropertyTests {
  private struct Cell {
    let label: String
    let bounds: ClosedRange<Int>
    var text: String { "\(bounds.lowerBound)-\(bounds.upperBound)" }
  }

  /// What a filling of some cells comes to.
  private struct Filling: Hashable {
    var counted = 0
    var base = 0
    var removed = 0
    var sum = 0
  }

  private static let counted: [String: Set<String>] = [
    "charge-rate": ["1"], "charge-rate-with-alternate": ["1", "1A"],
    "victim-does-not-support": ["14", "16"],
    "suspect-identified-victim-does-not-support": ["16"],
    "evidential-difficulties-broad": ["14", "15", "16"], "open": ["not-yet-assigned"],
  ]

  private static let labels = [
    "1", "1A", "1|1A", "14", "16", "14|16", "15|16", "1|14|18", "18", "other", "not-yet-assigned",
    "not-stated", "transferred", "cancelled",
  ]

  private static func isRemoved(_ label: String) -> Bool {
    ["transferred", "cancelled"].contains(label)
  }

  private static func isInBase(_ label: String, of denominator: String) -> Bool {
    switch denominator {
    case "-stated": !isRemoved(label) && label != "not-stated"
    case "-assigned":
      !isRemoved(label) && label != "not-stated" && label != "not-yet-assigned"
    default: !isRemoved(label)
    }
  }

  /// Every filling of `cells`, each once.
  private static func fillings(
    of cells: [Cell], measure: String, denominator: String
  ) -> Set<Filling> {
    let wanted = counted[measure] ?? []
    var fillings: Set<Filling> = [Filling()]
    for cell in cells {
      let codes = cell.label.split(separator: "|").map(String.init)
      var next: Set<Filling> = []
      for filling in fillings {
        for count in cell.bounds {
          let most = codes.contains { wanted.contains($0) } ? count : 0
          let least = codes.allSatisfy { wanted.contains($0) } ? count : 0
          for numerator in least...most {
            var filled = filling
            filled.sum += count
            filled.removed += isRemoved(cell.label) ? count : 0
            if isInBase(cell.label, of: denominator) {
              filled.base += count
              filled.counted += numerator
            }
            next.insert(filled)
          }
        }
      }
      fillings = next
    }
    return fillings
  }

  private static func cells(using random: inout SeededNumbers) -> [Cell] {
    labels.shuffled(using: &random).prefix(Int.random(in: 2...4, using: &random)).map { label in
      let low = Int.random(in: 0...3, using: &random)
      return Cell(label: label, bounds: low...low + Int.random(in: 0...3, using: &random))
    }
  }

  private static func observations(_ cells: [Cell], force: String) -> [Observation] {
    cells.map { .sample($0.text, $0.label, force: force) }
  }

  /// The least and the most of `shares`, each a count and a total, or `nil` where there are none.
  private static func extremes(_ shares: [(Int, Int)]) -> (Double, Double)? {
    let values = shares.map { Double($0.0) / Double($0.1) }
    guard let low = values.min(), let high = values.max() else { return nil }
    return (low, high)
  }

  private static let measures = [
    "charge-rate", "charge-rate-stated", "charge-rate-assigned", "charge-rate-with-alternate",
    "victim-does-not-support", "victim-does-not-support-assigned",
    "suspect-identified-victim-does-not-support", "evidential-difficulties-broad-stated", "open",
    "open-stated",
  ]

  private static func parts(of measure: String) -> (name: String, denominator: String) {
    for ending in ["-stated", "-assigned"] where measure.hasSuffix(ending) {
      return (String(measure.dropLast(ending.count)), ending)
    }
    return (measure, "")
  }

  @Test(arguments: measures)
  func boundsOfPooledSharesAreTheExtremesOfAllFillings(measure: String) {
    let (name, denominator) = Self.parts(of: measure)
    var random = SeededNumbers(seed: 20_150_401)
    var compared = 0
    for _ in 0..<60 {
      let kent = Self.cells(using: &random)
      let essex = Self.cells(using: &random)
      let value = figures(
        of: [
          .sample("Kent", outcomes: Self.observations(kent, force: "kent")),
          .sample("Essex", outcomes: Self.observations(essex, force: "essex")),
        ], [measure])[measure]?.value
      let fillings = Self.fillings(of: kent + essex, measure: name, denominator: denominator)
      // A share is a range only where no filling leaves it without offences.
      guard fillings.allSatisfy({ $0.base > 0 }),
        let (low, high) = Self.extremes(fillings.map { ($0.counted, $0.base) })
      else { continue }
      guard let share = value?.share else {
        // Neither force says what became of any offence.
        #expect(value == .none(.noOutcomesGiven))
        continue
      }
      compared += 1
      #expect(share.low.value == low)
      #expect(share.high.value == high)
      #expect(share.base == Self.range(fillings.map(\.base)))
      #expect(share.doubts.isEmpty == (share.low == share.high))
    }
    #expect(compared > 25)
  }

  private static func range(_ numbers: [Int]) -> OffenceCount? {
    guard let low = numbers.min(), let high = numbers.max() else { return nil }
    return OffenceCount(from: low, through: high)
  }

  @Test(arguments: ["charge-rate", "victim-does-not-support", "open", "charge-rate-with-alternate"])
  func boundsOfATotalGivenApartAreTheExtremesWhereTheCellsFitIt(measure: String) {
    var random = SeededNumbers(seed: 20_210_629)
    var compared = 0
    for _ in 0..<60 {
      let cells = Self.cells(using: &random)
      let most = cells.map(\.bounds.upperBound).reduce(0, +)
      let low = most + Int.random(in: 1...4, using: &random)
      let total = low...low + Int.random(in: 0...2, using: &random)
      let shares = Self.fillings(of: cells, measure: measure, denominator: "").flatMap { filling in
        total.map { (filling.counted, $0 - filling.removed) }
      }
      guard let share = Self.share(measure, cells, total),
        let (least, greatest) = Self.extremes(shares)
      else { continue }
      compared += 1
      #expect(share.low.value == least)
      #expect(share.high.value == greatest)
    }
    #expect(compared > 25)
  }

  private static func share(_ measure: String, _ cells: [Cell], _ total: ClosedRange<Int>) -> Share?
  {
    let force = ForceCounts.sample(
      offences: [.sample("\(total.lowerBound)-\(total.upperBound)")],
      outcomes: observations(cells, force: "kent"))
    return figures(of: [force], [measure])[measure]?.value.share
  }
}
