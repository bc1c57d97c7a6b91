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
  var firstRows: [[String]: SourceLocation] = [:]
  /// What cells of periods and words of totals were found to say, by their text.
  var periodTexts: [String: PeriodText] = [:]
  var totalWords: [String: Bool] = [:]
  /// Whose rows those are that a force's name stands in, as written, where nothing is to be said of it.
  var knownRequests: [String: Request] = [:]
  private var totalRows: [TotalRow] = []
  var periods = PeriodResolver()
  var labels: LabelReader
  let counts: CountReader

  var headings: [SourceCell] { heading.cells }

  struct Draft {
    var observations: [Observation] = []
    /// Which column each observation came from.
    var columns: [Int] = []
    /// Which row each observation came from.
    var rows: [Int] = []
    var totals: [StatedTotal] = []

    mutating func add(_ observation: Observation, column: Int, row: Int) {
      observations.append(observation)
      columns.append(column)
      rows.append(row)
    }
  }

  /// A row of sums, kept until all that it sums is read.
  struct TotalRow {
    let request: Request
    let period: ReportingPeriod?
    let cells: [SourceCell]
  }

  init(
    file: String, layout: ReturnLayout, pins: ReturnPins, context: ReturnContext,
    heading: TableHeading, periodTitle: SourceCell?, rounding: Rounding?
  ) {
    self.file = file
    self.layout = layout
    self.pins = pins
    self.context = context
    self.heading = heading
    self.periodTitle = periodTitle
    labels = LabelReader(codebook: context.codebook)
    counts = CountReader(pins: pins, rounding: rounding)
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
    if let name = cell(.force, of: row)?.reading, isTotal(name) { return .total }
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
