import PoliceOutcomes

// What a row counts.
extension RowReader {
  mutating func readOffence(_ row: [SourceCell], request: Request) -> LineClass {
    guard let span = span(of: row, request: request) else { return .rejected }
    let outcome = outcome(of: row, force: request.force.id)
    let cells = [cell(.outcome, of: row), cell(.further, of: row), cell(.period, of: row)]
    append(
      Observation(
        force: request.force.id, period: span.period, placement: span.placement,
        outcome: layout.tableKind == .outcomes ? outcome : nil, category: "",
        count: OffenceCount(1), cells: cells.compactMap { $0 }),
      column: 0)
    return .data
  }

  mutating func readCounts(_ row: [SourceCell], request: Request) -> LineClass {
    var lineClass = LineClass.data
    for (column, role) in layout.roles.enumerated() {
      let cell = row[column]
      switch role {
      case .part(.count):
        guard let span = span(of: row, request: request) else {
          lineClass = .rejected
          continue
        }
        observe(cell, span: span, label: self.cell(.outcome, of: row), row, request, column)
      case .periodCounts(let text):
        guard
          let span = periods.span(
            text, cell: headings[column], covers: request.covers, window: context.window,
            keepsOutside: keepsOutside, log: &diagnostics)
        else { continue }
        observe(cell, span: span, label: self.cell(.outcome, of: row), row, request, column)
      case .outcomeCounts:
        guard let span = span(of: row, request: request) else {
          lineClass = .rejected
          continue
        }
        observe(cell, span: span, label: headings[column], row, request, column)
      case .periodOutcomeCounts(let text, let label):
        let places = heading.places(of: label, column: column)
        guard
          let span = periods.span(
            text, cell: places.other, covers: request.covers, window: context.window,
            keepsOutside: keepsOutside, log: &diagnostics)
        else { continue }
        observe(
          cell, span: span, label: places.outcome, when: places.other, row, request, column)
      case .periodTotal, .outcomeTotal:
        totalOfGroup(role, cell, request: request)
      case .total:
        totalOfRow(cell, row: row, request: request)
      case .part, .ignored: continue
      }
    }
    return lineClass
  }

  var keepsOutside: Bool { context.monthsOutsideWindow == .count }

  mutating func span(of row: [SourceCell], request: Request) -> PeriodResolver.Span? {
    guard let cell = cell(.period, of: row) else {
      return PeriodResolver.Span(period: request.covers, placement: .withinPeriod)
    }
    return periods.span(
      period(in: cell), cell: cell,
      covers: request.covers, window: context.window, keepsOutside: keepsOutside,
      log: &diagnostics)
  }

  private mutating func outcome(of row: [SourceCell], force: String) -> Outcome? {
    guard let label = cell(.outcome, of: row) else { return nil }
    return labels.outcome(
      label: label, further: cell(.further, of: row), force: force, log: &diagnostics)
  }

  private mutating func observe(
    _ cell: SourceCell, span: PeriodResolver.Span, label: SourceCell?, when: SourceCell? = nil,
    _ row: [SourceCell], _ request: Request, _ column: Int
  ) {
    // What is missing is not known, and never zero: nothing bounds it.
    let read =
      counts.reading(of: cell, log: &diagnostics)
      ?? CountReader.Reading(count: OffenceCount(from: 0, through: nil))
    var outcome: Outcome?
    if layout.tableKind == .outcomes, let label {
      outcome = labels.outcome(
        label: label, further: self.cell(.further, of: row), force: request.force.id,
        log: &diagnostics)
    }
    let names = [label, self.cell(.further, of: row), self.cell(.category, of: row)]
    let when =
      when ?? self.cell(.period, of: row) ?? (isPeriodColumn(column) ? headings[column] : nil)
    append(
      Observation(
        force: request.force.id, period: span.period, placement: span.placement,
        outcome: outcome, category: self.cell(.category, of: row)?.reading ?? "",
        count: read.count, cells: ([cell] + names + [when]).compactMap { $0 },
        isRounded: read.isRounded),
      column: column)
  }

  private func isPeriodColumn(_ column: Int) -> Bool {
    if case .periodCounts = layout.roles[column] { true } else { false }
  }

  private mutating func append(_ observation: Observation, column: Int) {
    if drafts.index(forKey: observation.force) == nil { forceOrder.append(observation.force) }
    drafts[observation.force, default: Draft()].add(
      observation, column: column, row: classes.count)
  }
}
