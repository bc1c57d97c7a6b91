import PoliceOutcomes

/// Reads the rows of a return, one after another, by its layout.
struct RowReader {
  let file: String
  let layout: ReturnLayout
  let pins: ReturnPins
  let context: ReturnContext
  let heading: TableHeading
  /// The title that says the period of the whole table, where nothing in it does.
  let periodTitle: SourceCell?

  var diagnostics: [Diagnostic] = []
  /// What became of each row.
  private(set) var classes: [LineClass] = []

  /// What has been read, by the force's id.
  var drafts: [String: Draft] = [:]
  var forceOrder: [String] = []
  /// The first row with the same labels, as written.
  private var firstRows: [[String]: SourceLocation] = [:]
  /// What cells of periods and words of totals were found to say, by their text.
  private var periodTexts: [String: PeriodText] = [:]
  private var totalWords: [String: Bool] = [:]
  private var totalRows: [TotalRow] = []
  var periods = PeriodResolver()
  private var labels: LabelReader
  let counts: CountReader

  var headings: [SourceCell] { heading.cells }

  struct Draft {
    var observations: [Observation] = []
    /// Which column each observation came from.
    var columns: [Int] = []
    /// Which row each observation came from.
    var rows: [Int] = []
    var totals: [StatedTotal] = []
  }

  /// A row of sums, kept until all that it sums is read.
  struct TotalRow {
    let request: Request
    let period: ReportingPeriod?
    let cells: [SourceCell]
  }

  init(
    file: String, layout: ReturnLayout, pins: ReturnPins, context: ReturnContext,
    heading: TableHeading, periodTitle: SourceCell?
  ) {
    self.file = file
    self.layout = layout
    self.pins = pins
    self.context = context
    self.heading = heading
    self.periodTitle = periodTitle
    labels = LabelReader(codebook: context.codebook)
    counts = CountReader(pins: pins)
  }

  /// The rows of the study's codebook that some label met, by their places.
  var usedCodebookRows: Set<Int> { labels.usedRows }

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
    if row.allSatisfy(\.isBlank) { return .blank }
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
    layout.place(of: part).map { row[$0] } ?? (part == .period ? periodTitle : nil)
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

  private mutating func isTotal(_ row: [SourceCell]) -> Bool {
    for part in [ReturnLayout.Part.outcome, .category, .period] {
      guard let text = cell(part, of: row)?.reading else { continue }
      let isTotal = totalWords[text] ?? LayoutWords.isTotal(text)
      totalWords[text] = isTotal
      if isTotal { return true }
    }
    return false
  }

  /// What a cell of the period's column says.
  private mutating func period(in cell: SourceCell) -> PeriodText {
    let period =
      periodTexts[cell.reading] ?? context.periodText(cell.reading, in: file)
    periodTexts[cell.reading] = period
    return period
  }

  /// The period a row of sums is about, where it names one.
  private mutating func totalPeriod(of row: [SourceCell], request: Request) -> ReportingPeriod? {
    guard let cell = cell(.period, of: row),
      case .period(let period) = context.periodText(cell.reading, in: file)
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
    let count = counts.count(in: cell, log: &diagnostics) ?? OffenceCount(from: 0, through: nil)
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
}
