import PoliceOutcomes

// Sums the force printed: checked against what they are sums of, and never counted.
extension RowReader {
  /// Whether all that was read is sums that say nothing of a period: there is nothing to count.
  var hasTotalsOnly: Bool {
    classes.contains(.total) && classes.allSatisfy { $0 == .total || $0 == .blank }
      && diagnostics.isEmpty
      && drafts.values.allSatisfy { draft in
        draft.observations.isEmpty && draft.totals.allSatisfy { $0.period == nil }
      }
  }

  /// The sum at the end of a row: of one period where the row is one, else over its periods.
  mutating func totalOfRow(_ cell: SourceCell, row: [SourceCell], request: Request) {
    guard let count = sum(in: cell) else { return }
    let period: ReportingPeriod? =
      layout.kind == .outcomesAcross ? span(of: row, request: request)?.period : nil
    let here = classes.count
    let draft = drafts[request.force.id] ?? Draft()
    let parts = draft.rows.indices.filter { draft.rows[$0] == here }
    addTotal(
      StatedTotal(
        force: request.force.id, period: period, count: count, cell: cell, parts: parts))
  }

  /// The sum of a row's counts of one period or one outcome, where two rows of headings name both.
  /// Rows may be parts of a period, so it is checked and never taken for the period's total.
  mutating func totalOfGroup(
    _ role: ReturnLayout.Role, _ cell: SourceCell, request: Request
  ) {
    guard let count = sum(in: cell) else { return }
    let draft = drafts[request.force.id] ?? Draft()
    let columns = layout.columns(summedBy: role)
    let parts = draft.rows.indices.filter {
      draft.rows[$0] == classes.count && columns.contains(draft.columns[$0])
    }
    addTotal(
      StatedTotal(force: request.force.id, period: nil, count: count, cell: cell, parts: parts))
  }

  /// A row of sums: one sum a column.
  mutating func add(_ total: TotalRow) {
    for (column, role) in layout.roles.enumerated() {
      let cell = total.cells[column]
      let draft = drafts[total.request.force.id] ?? Draft()
      let places = draft.observations.indices
      switch role {
      case .periodCounts(let text):
        guard let count = sum(in: cell),
          let span = periods.span(
            text, cell: headings[column], covers: total.request.covers, window: context.window,
            keepsOutside: keepsOutside, log: &diagnostics)
        else { continue }
        let parts = places.filter { draft.columns[$0] == column }
        addTotal(
          StatedTotal(
            force: total.request.force.id, period: span.period, count: count, cell: cell,
            parts: parts))
      case .periodTotal, .outcomeTotal:
        guard let count = sum(in: cell) else { continue }
        let columns = layout.columns(summedBy: role)
        addTotal(
          StatedTotal(
            force: total.request.force.id, period: nil, count: count, cell: cell,
            parts: places.filter { columns.contains(draft.columns[$0]) }))
      case .outcomeCounts, .periodOutcomeCounts:
        guard let count = sum(in: cell) else { continue }
        addTotal(
          StatedTotal(
            force: total.request.force.id, period: nil, count: count, cell: cell,
            parts: places.filter { draft.columns[$0] == column }))
      case .part(.count):
        guard let count = sum(in: cell) else { continue }
        let parts = places.filter {
          total.period == nil || draft.observations[$0].period == total.period
        }
        addTotal(
          StatedTotal(
            force: total.request.force.id, period: total.period, count: count, cell: cell,
            parts: parts))
      case .total:
        guard let count = sum(in: cell) else { continue }
        addTotal(
          StatedTotal(
            force: total.request.force.id, period: nil, count: count, cell: cell,
            parts: Array(places)))
      case .part, .ignored: continue
      }
    }
  }

  /// A sum that says something: one that is missing or withheld without bounds does not.
  private mutating func sum(in cell: SourceCell) -> OffenceCount? {
    guard let count = counts.count(in: cell, log: &diagnostics), count.high != nil else {
      return nil
    }
    return count
  }

  private mutating func addTotal(_ total: StatedTotal) {
    var total = total
    total.isRounded = counts.rounds(total.cell)
    drafts[total.force, default: Draft()].totals.append(total)
    if !forceOrder.contains(total.force) { forceOrder.append(total.force) }
  }
}
