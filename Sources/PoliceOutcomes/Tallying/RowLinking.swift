/// Which rows of a force its totals over several periods tie together.
///
/// A row is the least run of months that no count crosses. Two rows are tied where one total has
/// parts in both that are known within bounds only. A total that leaves a row's sums without an
/// answer ties nothing: one of two rows that do not add up, or that have no bounds.
struct RowLinking: Hashable, Sendable {
  private let counts: Counts
  private var runs: [ReportingPeriod] = []
  /// The first run that each run is tied to, itself where there is none.
  private var heads: [Int] = []
  private var totals: [PeriodTotal] = []
  private(set) var blocks: [LinkedRows] = []

  /// The counts of a force, as far as they are needed here.
  struct Counts: Hashable, Sendable {
    var recorded: [Observation] = []
    var outcomes: [Observation] = []
    var totals: [PeriodTotal] = []
    var isTotalGiven = false

    /// The parts of a total, as they are counted.
    func parts(of total: PeriodTotal) -> [Observation] {
      total.parts(recorded: recorded, outcomes: outcomes)
    }
  }

  init(_ counts: Counts) {
    // Nothing is kept of a force whose rows nothing ties.
    self.counts = counts.totals.isEmpty ? Counts() : counts
    if counts.totals.isEmpty { return }
    runs = Reconciliation.runs(of: counts.recorded + counts.outcomes)
    heads = Array(runs.indices)
    take()
    let heads = heads
    let tied = Set(totals.flatMap(tiedRuns).map { heads[$0] }).sorted()
    for head in tied {
      let block = block(of: runs.indices.filter { heads[$0] == head })
      if let block { blocks.append(block) } else { untie(head) }
    }
  }

  /// Whether the observation is in rows that are tied together.
  func links(_ observation: Observation) -> Bool {
    observation.placement == .stated
      && blocks.contains { $0.rows.contains { $0.period.contains(observation.period) } }
  }

  /// Whether the total ties rows together.
  func uses(_ total: PeriodTotal) -> Bool { totals.contains(total) }

  /// The sets of rows that hold some of `period` (everything where `nil`); their rows of other
  /// months are not tallied.
  func rows(in period: ReportingPeriod?) -> [LinkedRows] {
    guard let period else { return blocks }
    return blocks.compactMap { block in
      var block = block
      for row in block.rows.indices {
        block.rows[row].isTallied = period.contains(block.rows[row].period)
      }
      return block.rows.contains(where: \.isTallied) ? block : nil
    }
  }

  // MARK: Tying

  private func list(of total: PeriodTotal) -> [Observation] {
    total.side == .offences ? counts.recorded : counts.outcomes
  }

  private func run(of observation: Observation) -> Int? {
    runs.firstIndex { $0.contains(observation.period) }
  }

  private func isIn(_ run: Int, _ observation: Observation) -> Bool {
    observation.placement != .outsideWindow && runs[run].contains(observation.period)
  }

  /// The runs of the parts of a total that are not exact.
  private func tiedRuns(_ total: PeriodTotal) -> [Int] {
    let open = counts.parts(of: total).filter { $0.count.exact == nil }
    return Set(open.compactMap(run)).sorted()
  }

  /// Keeps the totals that share no part, tie rows that add up, and agree with their parts.
  private mutating func take() {
    var seen: [PeriodTotal.Side: Set<Int>] = [:]
    for total in counts.totals {
      let tied = tiedRuns(total)
      let sum = counts.parts(of: total).map(\.count).total
      guard let head = tied.map({ heads[$0] }).min(), tied.allSatisfy(addsUp),
        sum.agrees(with: total.count), seen[total.side, default: []].isDisjoint(with: total.parts),
        isOfWholeRows(total)
      else { continue }
      seen[total.side, default: []].formUnion(total.parts)
      totals.append(total)
      let joined = Set(tied.map { heads[$0] })
      for run in runs.indices where joined.contains(heads[run]) { heads[run] = head }
    }
  }

  private mutating func untie(_ head: Int) {
    totals = totals.filter { total in !tiedRuns(total).contains { heads[$0] == head } }
  }

  /// Whether the months of all counts of the row are stated, and some outcomes add up to its
  /// offences, where these were given.
  private func addsUp(_ run: Int) -> Bool {
    let all = counts.recorded + counts.outcomes
    guard all.allSatisfy({ !isIn(run, $0) || $0.placement == .stated }) else { return false }
    guard counts.isTotalGiven else { return true }
    let recorded = counts.recorded.filter { isIn(run, $0) }.map(\.count).total
    let outcomes = counts.outcomes.filter { isIn(run, $0) }.map(\.count).total
    return recorded.high != nil && recorded.agrees(with: outcomes)
  }

  /// A total of offences is of whole rows; of outcomes it may be of any part of them.
  private func isOfWholeRows(_ total: PeriodTotal) -> Bool {
    if total.side == .outcomes { return true }
    let parts = Set(total.parts)
    return tiedRuns(total).allSatisfy { run in
      counts.recorded.indices.allSatisfy {
        !isIn(run, counts.recorded[$0]) || parts.contains($0)
      }
    }
  }

  // MARK: The rows of a block

  /// `nil` where no counts fit the totals.
  private func block(of members: [Int]) -> LinkedRows? {
    var block = LinkedRows()
    for run in members {
      let recorded = counts.recorded.filter { isIn(run, $0) }
      if counts.isTotalGiven, recorded.contains(where: \.isSuppressed) {
        block.withheldRows.insert(block.rows.count)
      }
      block.rows.append(
        LinkedRows.Row(
          period: runs[run], recorded: counts.isTotalGiven ? recorded.map(\.count).total : nil))
    }
    var rowOf: [Int: Int] = [:]
    for (row, run) in members.enumerated() { rowOf[run] = row }
    var totalOf: [Int: Int] = [:]
    for total in totals where tiedRuns(total).contains(where: { rowOf[$0] != nil }) {
      let place = block.totals.count
      let list = list(of: total)
      // Parts that tie nothing are exact, and leave the rest of the total to those that do.
      let away = counts.parts(of: total).filter { rowOf[run(of: $0) ?? -1] == nil }
      block.totals.append(total.count.remainder(without: away.map(\.count).total))
      for part in total.parts {
        guard let row = run(of: list[part]).flatMap({ rowOf[$0] }) else { continue }
        if total.side == .outcomes { totalOf[part] = place } else { block.rows[row].total = place }
      }
    }
    for (place, observation) in counts.outcomes.enumerated()
    where observation.placement != .outsideWindow {
      guard let outcome = observation.outcome, let row = run(of: observation).flatMap({ rowOf[$0] })
      else { continue }
      block.cells.append(
        LinkedRows.Cell(
          row: row, outcome: outcome, count: observation.count,
          isWithheld: observation.isSuppressed, total: totalOf[place]))
    }
    return block.isPossible ? block : nil
  }
}
