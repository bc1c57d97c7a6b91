import PoliceOutcomes

// Sums the force printed: checked against what they are sums of, and never counted.
extension RowReader {
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
      case .outcomeCounts:
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
    drafts[total.force, default: Draft()].totals.append(total)
    if !forceOrder.contains(total.force) { forceOrder.append(total.force) }
  }
}
