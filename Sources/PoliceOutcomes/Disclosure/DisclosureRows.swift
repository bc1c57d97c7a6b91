/// The counts of one force as a reader of what is published can set them against each other.
struct DisclosureRows {
  /// One count: what the return says of it, and where it stands.
  struct Count: Hashable {
    let place: SourceLocation?
    let outcome: Outcome?
    /// As the return gives it.
    var given: OffenceCount
    /// Whether it is a difference or an allowance, which nobody wrote and any number may be.
    let isFree: Bool
    /// Whether the force rounded it: it is published as it is, and is nobody's secret.
    var isRounded = false

    /// Whether the force withheld the count, or the study does.
    var isSuppressed: Bool { !isFree && !isRounded && given.exact == nil }
  }

  private(set) var counts: [Count] = []
  /// Offences recorded on the left, their outcomes on the right: for each run of months that the
  /// return gives apart, and for longer runs where some counts have no month. Shorter runs first.
  private(set) var rows: [CountSystem.Sum] = []
  /// Printed totals on the left, their parts on the right. They are not published.
  private(set) var totals: [CountSystem.Sum] = []
  private var places: [SourceLocation: Int] = [:]
  private var gaps: [Observation: Int] = [:]

  init(_ tables: [ReturnTable], reconciledTo force: ForceCounts) {
    for observation in force.recorded + force.outcomes { _ = place(of: observation) }
    if force.isTotalGiven { takeRows(of: force) }
    for table in tables { takeTotals(of: table) }
  }

  private mutating func takeRows(of force: ForceCounts) {
    // A count that stands on both sides says nothing of the others.
    let shared = Set(force.recorded.compactMap(\.place))
      .intersection(force.outcomes.filter { !$0.isGap }.compactMap(\.place))
    func kept(_ list: [Observation]) -> [Observation] {
      list.filter { observation in
        observation.placement != .outsideWindow
          && (observation.isGap || observation.place.map { !shared.contains($0) } ?? true)
      }
    }
    let recorded = kept(force.recorded)
    let outcomes = kept(force.outcomes)
    let all = recorded + outcomes
    let dated = all.filter { $0.placement == .stated && !$0.isGap }
    for run in Reconciliation.runs(of: dated) {
      takeRow(recorded, outcomes) {
        $0.placement == .stated && run.contains($0.period)
      } allowing: {
        $0.period.overlaps(run)
      }
    }
    for run in Reconciliation.runs(of: all) {
      takeRow(recorded, outcomes) {
        run.contains($0.period)
      } allowing: { _ in
        false
      }
    }
  }

  /// One row: the counts that `isInRow` claims, and an allowance for those that may be in it.
  private mutating func takeRow(
    _ recorded: [Observation], _ outcomes: [Observation],
    where isInRow: (Observation) -> Bool, allowing mayBeInRow: (Observation) -> Bool
  ) {
    guard recorded.contains(where: isInRow), outcomes.contains(where: isInRow) else { return }
    let sides = [recorded, outcomes].map { list -> [Int] in
      var side = list.filter(isInRow).map { place(of: $0) }
      let loose = list.filter { !isInRow($0) && mayBeInRow($0) }.map(\.count).total
      if loose != .zero { side.append(allowance(through: loose.high)) }
      return side
    }
    let row = CountSystem.Sum(left: sides[0], right: sides[1])
    // Outcomes that are more than the offences are reported as such, and say nothing.
    let isPossible = CountSystem.isPossible(row) {
      counts[$0].isFree ? OffenceCount(from: 0, through: nil) : counts[$0].given
    }
    if isPossible, !rows.contains(row) { rows.append(row) }
  }

  private mutating func takeTotals(of table: ReturnTable) {
    for total in table.totals where !total.parts.isEmpty {
      let whole = place(
        of: total.cell.location, outcome: nil, given: total.count,
        isRounded: total.isRounded)
      var parts = total.parts.map { place(of: table.observations[$0]) }
      if !table.hasAllOutcomes { parts.append(allowance(through: nil)) }
      let sum = CountSystem.Sum(left: [whole], right: parts)
      if CountSystem.isPossible(sum, of: { counts[$0].given }) { totals.append(sum) }
    }
  }

  private mutating func place(of observation: Observation) -> Int {
    guard !observation.isGap, let location = observation.place else {
      // A gap is found again by its period; it is one count in every row it is in.
      if let known = gaps[observation] { return known }
      counts.append(
        Count(
          place: nil, outcome: observation.outcome,
          given: observation.isGap ? OffenceCount(from: 0, through: nil) : observation.count,
          isFree: observation.isGap))
      gaps[observation] = counts.count - 1
      return counts.count - 1
    }
    return place(
      of: location, outcome: observation.outcome, given: observation.count,
      isRounded: observation.isRounded)
  }

  private mutating func place(
    of location: SourceLocation, outcome: Outcome?, given: OffenceCount, isRounded: Bool
  ) -> Int {
    if let known = places[location] { return known }
    counts.append(
      Count(
        place: location, outcome: outcome, given: given, isFree: false, isRounded: isRounded))
    places[location] = counts.count - 1
    return counts.count - 1
  }

  private mutating func allowance(through high: Int?) -> Int {
    counts.append(
      Count(
        place: nil, outcome: nil, given: OffenceCount(from: 0, through: high), isFree: true))
    return counts.count - 1
  }
}

extension DisclosureRows {
  /// A mark without a key leaves open at least this many counts where it is published.
  static let leastChoice = 4

  /// The marks without a key: what is left of them need only be a choice.
  var keyless: Set<Int> {
    Set(counts.indices.filter { counts[$0].isSuppressed && counts[$0].given.high == nil })
  }

  /// The bounds in which each withheld count may be published: those of the force; for a mark
  /// without a key those that all totals of the return leave, or, where they leave fewer than four
  /// counts, the run of four to which it belongs (0 to 3, 4 to 7, and so on).
  ///
  /// - Source: house rule.
  var withheldBounds: [Int: OffenceCount] {
    let given = counts.map(\.given)
    let suppressed = counts.indices.filter { counts[$0].isSuppressed }
    let isNeeded = suppressed.contains { given[$0].high == nil }
    let tightened =
      isNeeded ? CountSystem(bounds: given, sums: rows + totals).propagated() ?? given : given
    return Dictionary(
      uniqueKeysWithValues: suppressed.map { place in
        guard given[place].high == nil, let high = tightened[place].high else {
          return (place, given[place])
        }
        let low = tightened[place].low
        let choice = DisclosureRows.leastChoice
        if high - low + 1 >= choice { return (place, tightened[place]) }
        return (
          place, OffenceCount(from: low / choice * choice, through: high / choice * choice + 3)
        )
      })
  }
}
