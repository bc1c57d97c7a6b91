import PoliceOutcomes

/// Reads the rows of a return, one after another, by its layout.
struct RowReader {
  let file: String
  let layout: ReturnLayout
  let pins: ReturnPins
  let context: ReturnContext
  let headings: [SourceCell]

  private(set) var diagnostics: [Diagnostic] = []
  /// What became of each row.
  private(set) var classes: [LineClass] = []
  private(set) var usedCodebookRows: Set<Int> = []

  /// What has been read, by the force's id.
  private var drafts: [String: Draft] = [:]
  private var forceOrder: [String] = []
  /// The first row with the same labels, as written.
  private var firstRows: [[String]: SourceLocation] = [:]
  private var totalRows: [TotalRow] = []
  private var periods = PeriodResolver()

  private struct Draft {
    var observations: [Observation] = []
    /// Which column each observation came from.
    var columns: [Int] = []
    /// Which row each observation came from.
    var rows: [Int] = []
    var totals: [StatedTotal] = []
  }

  /// A row of sums, kept until all that it sums is read.
  private struct TotalRow {
    let request: Request
    let period: ReportingPeriod?
    let cells: [SourceCell]
  }

  init(
    file: String, layout: ReturnLayout, pins: ReturnPins, context: ReturnContext,
    headings: [SourceCell]
  ) {
    self.file = file
    self.layout = layout
    self.pins = pins
    self.context = context
    self.headings = headings
  }

  /// One table a force, in the order in which the forces come.
  var tables: [ReturnTable] {
    forceOrder.compactMap { id in
      drafts[id].map {
        ReturnTable(
          file: "returns/\(file)", force: id, kind: layout.tableKind,
          hasAllOutcomes: pins.hasAllOutcomes, observations: $0.observations, totals: $0.totals)
      }
    }
  }

  mutating func read(_ row: [SourceCell]) {
    classes.append(lineClass(reading: row))
  }

  /// Works out the totals, once everything they are totals of is read.
  mutating func finish() {
    for total in totalRows { add(total) }
  }

  private mutating func lineClass(reading row: [SourceCell]) -> LineClass {
    if row.allSatisfy({ LabelText.normalised($0.reading).isEmpty }) { return .blank }
    guard row.count == headings.count else {
      let place = row.first?.location ?? SourceLocation(file: "returns/\(file)")
      diagnostics.append(.shortRow(fields: row.count, columns: headings.count, at: place))
      return .rejected
    }
    // The sum over all forces is nobody's.
    if let name = cell(.force, of: row)?.reading, LayoutWords.isTotal(name) { return .total }
    guard let request = request(of: row) else { return .rejected }
    if isTotal(row) {
      let period = totalPeriod(of: row, request: request)
      totalRows.append(TotalRow(request: request, period: period, cells: row))
      return .total
    }
    if layout.kind != .oneOffencePerRow, !isFirst(row, request: request) { return .rejected }
    return layout.kind == .oneOffencePerRow
      ? readOffence(row, request: request) : readCounts(row, request: request)
  }
}

// Who and what a row is about.
extension RowReader {
  private func cell(_ part: ReturnLayout.Part, of row: [SourceCell]) -> SourceCell? {
    layout.place(of: part).map { row[$0] }
  }

  private mutating func request(of row: [SourceCell]) -> Request? {
    let listed = context.requests[file] ?? []
    guard let cell = cell(.force, of: row) else {
      if listed.count == 1 { return listed.first }
      let place = row.first?.location ?? SourceLocation(file: "returns/\(file)")
      diagnostics.append(
        .uncertainLayout(
          why: "requests.csv lists the file for \(listed.count) forces and no column names them",
          at: place))
      return nil
    }
    guard let force = context.forces.force(named: cell.reading) else {
      diagnostics.append(
        .unknownForce(
          cell.reading, at: cell.location,
          suggestions: context.forces.suggestions(for: cell.reading)))
      return nil
    }
    guard let request = listed.first(where: { $0.force == force }) else {
      diagnostics.append(.forceNotInRegister(cell.reading, file: file, at: cell.location))
      return nil
    }
    return request
  }

  private func isTotal(_ row: [SourceCell]) -> Bool {
    [ReturnLayout.Part.outcome, .category, .period].contains { part in
      cell(part, of: row).map { LayoutWords.isTotal($0.reading) } ?? false
    }
  }

  /// The period a row of sums is about, where it names one.
  private mutating func totalPeriod(of row: [SourceCell], request: Request) -> ReportingPeriod? {
    guard let cell = cell(.period, of: row),
      case .period(let period) = PeriodText(cell.reading, years: context.years(of: file))
    else { return nil }
    return period.intersection(request.covers)
  }

  /// Whether no earlier row has the same labels as written; says so where one has.
  private mutating func isFirst(_ row: [SourceCell], request: Request) -> Bool {
    let labels = [ReturnLayout.Part.force, .period, .outcome, .further, .category]
      .compactMap { cell($0, of: row)?.reading }
    guard !labels.isEmpty, let place = row.first?.location else { return true }
    guard let first = firstRows[labels] else {
      firstRows[labels] = place
      return true
    }
    if pins.duplicates == .sum { return true }
    let words = labels.filter { !$0.isEmpty }.map { "'\($0)'" }.joined(separator: ", ")
    diagnostics.append(.repeatedRow(at: place, first: first, words: words))
    return false
  }
}

// What a row counts.
extension RowReader {
  private mutating func readOffence(_ row: [SourceCell], request: Request) -> LineClass {
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

  private mutating func readCounts(_ row: [SourceCell], request: Request) -> LineClass {
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
      case .total:
        totalOfRow(cell, row: row, request: request)
      case .part, .ignored: continue
      }
    }
    return lineClass
  }

  private var keepsOutside: Bool { context.monthsOutsideWindow == .count }

  private mutating func span(of row: [SourceCell], request: Request) -> PeriodResolver.Span? {
    guard let cell = cell(.period, of: row) else {
      return PeriodResolver.Span(period: request.covers, placement: .withinPeriod)
    }
    return periods.span(
      PeriodText(cell.reading, years: context.years(of: file)), cell: cell,
      covers: request.covers, window: context.window, keepsOutside: keepsOutside,
      log: &diagnostics)
  }

  private mutating func outcome(of row: [SourceCell], force: String) -> Outcome? {
    guard let label = cell(.outcome, of: row) else { return nil }
    return outcome(label: label, further: cell(.further, of: row), force: force)
  }

  private mutating func outcome(
    label: SourceCell, further: SourceCell?, force: String
  ) -> Outcome {
    let reading = context.codebook.reading(
      label: label.reading, further: further?.reading ?? "", force: force)
    switch reading {
    case .row(let place, let outcome):
      usedCodebookRows.insert(place)
      return outcome
    case .builtIn(let outcome):
      return outcome
    case .withoutFurther(let outcome, let place):
      if let place { usedCodebookRows.insert(place) }
      diagnostics.append(
        .furtherNotRead(
          further?.reading ?? "", label: label.reading,
          at: further?.location ?? label.location))
      return outcome
    case .ambiguous(let builtIn):
      let meanings =
        if case .assigned(let codes) = builtIn.outcome {
          codes.codes.map(\.rawValue).joined(separator: ", ")
        } else {
          ""
        }
      diagnostics.append(
        .ambiguousLabel(
          label.reading, meanings: meanings, note: builtIn.note, at: label.location))
      return .notStated(.ambiguousLabel)
    case .blank:
      return .notStated(.blank)
    case .unknown:
      diagnostics.append(
        .unknownLabel(
          label.reading, at: label.location,
          suggestions: context.codebook.suggestions(for: label.reading)))
      return .notStated(.unknownLabel)
    }
  }

  private mutating func observe(
    _ cell: SourceCell, span: PeriodResolver.Span, label: SourceCell?, _ row: [SourceCell],
    _ request: Request, _ column: Int
  ) {
    // What is missing is not known, and never zero: nothing bounds it.
    let count = count(in: cell) ?? OffenceCount(from: 0, through: nil)
    var outcome: Outcome?
    if layout.tableKind == .outcomes, let label {
      outcome = self.outcome(
        label: label, further: self.cell(.further, of: row), force: request.force.id)
    }
    let names = [label, self.cell(.further, of: row), self.cell(.category, of: row)]
    let when = self.cell(.period, of: row) ?? (isPeriodColumn(column) ? headings[column] : nil)
    append(
      Observation(
        force: request.force.id, period: span.period, placement: span.placement,
        outcome: outcome, category: self.cell(.category, of: row)?.reading ?? "", count: count,
        cells: ([cell] + names + [when]).compactMap { $0 }),
      column: column)
  }

  private func isPeriodColumn(_ column: Int) -> Bool {
    if case .periodCounts = layout.roles[column] { true } else { false }
  }

  private mutating func append(_ observation: Observation, column: Int) {
    if drafts[observation.force] == nil { forceOrder.append(observation.force) }
    drafts[observation.force, default: Draft()].observations.append(observation)
    drafts[observation.force, default: Draft()].columns.append(column)
    drafts[observation.force, default: Draft()].rows.append(classes.count)
  }

  /// The count in a cell, or `nil` where there is none; says so unless the return's reading does.
  private mutating func count(in cell: SourceCell) -> OffenceCount? {
    if let bounds = pins.suppressed[LabelText.normalised(cell.reading)] { return bounds }
    switch CountText(cell.reading) {
    case .count(let count): return count
    case .blank where pins.blank == .zero, .dash where pins.dash == .zero: return .zero
    case .blank, .dash:
      diagnostics.append(.missingCount(cell.reading, at: cell.location))
      return nil
    case .withheld:
      diagnostics.append(.withheldWithoutBounds(cell.reading, at: cell.location))
      return OffenceCount(from: 0, through: nil)
    case .notHeld:
      diagnostics.append(.notHeldCount(cell.reading, at: cell.location))
      return nil
    case .unreadable(let why):
      diagnostics.append(.unreadableCount(cell.reading, why: why, at: cell.location))
      return nil
    }
  }
}

// Sums the force printed.
extension RowReader {
  /// The sum at the end of a row: of one period where the row is one, else over its periods.
  private mutating func totalOfRow(_ cell: SourceCell, row: [SourceCell], request: Request) {
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
  private mutating func add(_ total: TotalRow) {
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
    guard let count = count(in: cell), count.high != nil else { return nil }
    return count
  }

  private mutating func addTotal(_ total: StatedTotal) {
    drafts[total.force, default: Draft()].totals.append(total)
    if !forceOrder.contains(total.force) { forceOrder.append(total.force) }
  }
}
