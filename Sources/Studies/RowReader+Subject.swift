import PoliceOutcomes

// Who and what a row is about.
extension RowReader {
  func cell(_ part: ReturnLayout.Part, of row: [SourceCell]) -> SourceCell? {
    layout.place(of: part).map { row[$0] } ?? (part == .period ? periodTitle : nil)
  }

  mutating func request(of row: [SourceCell]) -> Request? {
    let cell = cell(.force, of: row)
    if let cell, let known = knownRequests[cell.reading] { return known }
    let request = newRequest(of: row, namedBy: cell)
    if let cell, let request { knownRequests[cell.reading] = request }
    return request
  }

  private mutating func newRequest(of row: [SourceCell], namedBy cell: SourceCell?) -> Request? {
    let listed = context.requests[file] ?? []
    guard let cell else {
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
    // A file that nobody is listed for is whoever's it names.
    if listed.count == 1, let only = listed.first, only.force == ReturnContext.unnamed {
      return ReturnContext.stranger(force, covers: only.covers)
    }
    guard let request = listed.first(where: { $0.force == force }) else {
      diagnostics.append(.forceNotInRegister(cell.reading, file: file, at: cell.location))
      return nil
    }
    return request
  }

  mutating func isTotal(_ row: [SourceCell]) -> Bool {
    for part in [ReturnLayout.Part.outcome, .category, .period] {
      guard let text = cell(part, of: row)?.reading else { continue }
      if isTotal(text) { return true }
    }
    return false
  }

  /// Whether a text is a word for a sum.
  mutating func isTotal(_ text: String) -> Bool {
    if let known = totalWords[text] { return known }
    let isTotal = LayoutWords.isTotal(text)
    totalWords[text] = isTotal
    return isTotal
  }

  /// What a cell of the period's column says.
  mutating func period(in cell: SourceCell) -> PeriodText {
    if let known = periodTexts[cell.reading] { return known }
    let period = context.periodText(cell.reading, in: file)
    periodTexts[cell.reading] = period
    return period
  }

  /// The period a row of sums is about, where it names one.
  mutating func totalPeriod(of row: [SourceCell], request: Request) -> ReportingPeriod? {
    guard let cell = cell(.period, of: row),
      case .period(let period) = context.periodText(cell.reading, in: file)
    else { return nil }
    return period.intersection(request.covers)
  }

  /// Whether no earlier row has the same labels as written; says so where one has.
  mutating func isFirst(_ row: [SourceCell], request: Request) -> Bool {
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
