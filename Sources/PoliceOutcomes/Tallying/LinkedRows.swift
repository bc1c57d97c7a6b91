/// Rows of one force that printed totals over several periods tie together.
///
/// Rows that no total ties stand alone, as `TallyRow`. Here the counts of a row add up to the
/// offences of the row, where these were given, and counts of several rows to the totals.
struct LinkedRows: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    /// The run of months it is of.
    let period: ReportingPeriod
    /// Offences recorded, or `nil` where they are the sum of the outcomes.
    let recorded: OffenceCount?
    /// Whether the row is one that is tallied; the others only tell of it.
    var isTallied = true
    /// The total over offences it is part of, by its place in `totals`.
    var total: Int?
  }

  struct Cell: Hashable, Sendable {
    let row: Int
    let outcome: Outcome
    let count: OffenceCount
    /// Whether the count is known within bounds because somebody withholds it.
    let isWithheld: Bool
    /// The total it is part of, by its place in `totals`.
    var total: Int?
  }

  var rows: [Row] = []
  var cells: [Cell] = []
  var totals: [OffenceCount] = []
  /// The rows in which offences recorded are withheld.
  var withheldRows: Set<Int> = []

  // MARK: The network

  /// A network whose arcs are the cells, and those of rows and totals.
  private struct Network {
    var circulation: Circulation
    var rowArcs: [Int] = []
  }

  /// The rows and totals as a network: from the start over totals of offences to the rows, over
  /// the cells to totals of outcomes, and to the end.
  private func network(
    _ arcs: (inout Circulation, _ rowNodes: [Int], _ totalNodes: [Int], _ end: Int) -> Void
  ) -> Network {
    let end = 1
    let rowNodes = rows.indices.map { 2 + $0 }
    let totalNodes = totals.indices.map { 2 + rows.count + $0 }
    var circulation = Circulation(nodeCount: 2 + rows.count + totals.count)
    circulation.add(from: end, to: 0, OffenceCount(from: 0, through: nil))
    let overRows = Set(rows.compactMap(\.total))
    for (total, count) in totals.enumerated() {
      if overRows.contains(total) {
        circulation.add(from: 0, to: totalNodes[total], count)
      } else {
        circulation.add(from: totalNodes[total], to: end, count)
      }
    }
    var network = Network(circulation: circulation)
    for (place, row) in rows.enumerated() {
      network.rowArcs.append(
        network.circulation.add(
          from: row.total.map { totalNodes[$0] } ?? 0, to: rowNodes[place],
          row.recorded ?? OffenceCount(from: 0, through: nil)))
    }
    arcs(&network.circulation, rowNodes, totalNodes, end)
    return network
  }

  /// Whether some counts fit all of the sums.
  var isPossible: Bool { cellNetwork.0.circulation.feasible() != nil }

  /// The network with an arc a cell, and those arcs.
  private var cellNetwork: (Network, cellArcs: [Int]) {
    var cellArcs: [Int] = []
    let network = network { circulation, rowNodes, totalNodes, end in
      for cell in cells {
        cellArcs.append(
          circulation.add(
            from: rowNodes[cell.row], to: cell.total.map { totalNodes[$0] } ?? end, cell.count))
      }
    }
    return (network, cellArcs)
  }

  /// The bounds of each withheld cell and row that all of the sums leave, or `nil` where no counts
  /// fit the sums.
  func withheldRanges() -> [OffenceCount]? {
    let (network, cellArcs) = cellNetwork
    guard let flow = network.circulation.feasible() else { return nil }
    let arcs =
      cells.indices.filter { cells[$0].isWithheld }.map { cellArcs[$0] }
      + withheldRows.sorted().map { network.rowArcs[$0] }
    return arcs.map { network.circulation.range(of: [$0], from: flow) }
  }

  /// What the tallied rows hold of the outcomes counted and of the others of a denominator.
  ///
  /// Each part, and both together, are between the least and the most over all whole numbers that
  /// fit the sums. Where all rows are tallied the fewest counted leave room for the most others, as
  /// in one row: the sums of columns of a flow are a generalised polymatroid, and these three pairs
  /// bound two parts of it. Where some rows are not, the ends of a share may be wider than need be,
  /// and are never narrower.
  ///
  /// - Source: Frank, "Connections in Combinatorial Optimization" (Oxford, 2011), chapter 14;
  ///   `PeriodTotalPropertyTests` fills every cell in every way.
  func bounds(counted: (Outcome) -> Bool, others: (Outcome) -> Bool) -> RowBounds {
    var (inside, outside): ([Int], [Int]) = ([], [])
    let network = network { circulation, rowNodes, totalNodes, end in
      for row in rows.indices {
        var sums: [[OffenceCount]] = [[], [], []]
        for cell in cells where cell.row == row {
          let part =
            !rows[row].isTallied
            ? 2 : counted(cell.outcome) ? 0 : others(cell.outcome) ? 1 : 2
          guard let total = cell.total else {
            sums[part].append(cell.count)
            continue
          }
          let arc = circulation.add(from: rowNodes[row], to: totalNodes[total], cell.count)
          if part == 0 { inside.append(arc) } else if part == 1 { outside.append(arc) }
        }
        for (part, counts) in sums.enumerated() where !counts.isEmpty {
          let arc = circulation.add(from: rowNodes[row], to: end, counts.total)
          if part == 0 { inside.append(arc) } else if part == 1 { outside.append(arc) }
        }
      }
    }
    guard let flow = network.circulation.feasible() else {
      preconditionFailure("rows are linked only where some counts fit their totals")
    }
    return RowBounds(
      counted: network.circulation.range(of: inside, from: flow),
      others: network.circulation.range(of: outside, from: flow),
      both: network.circulation.range(of: inside + outside, from: flow))
  }
}
