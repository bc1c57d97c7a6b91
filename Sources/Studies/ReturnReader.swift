import DelimitedText
import PoliceOutcomes

/// Reads one file of `returns/`: bytes to counts, every line accounted for.
enum ReturnReader {
  /// What `bytes`, the file's contents, say. Nothing here throws: whatever cannot be read is a
  /// diagnostic, and the other returns are read all the same.
  static func read(_ bytes: [UInt8], file: String, context: ReturnContext) -> ReadReturn {
    var result = ReadReturn(file: file)
    let path = "returns/\(file)"
    let table: DelimitedTable
    do {
      table = try readRecords(bytes)
    } catch {
      result.diagnostics.append(
        .unreadableTable(
          error.problem, remedy: error.remedy,
          at: SourceLocation(file: path, line: error.line, column: error.column)))
      return result
    }
    guard !table.records.isEmpty else {
      result.diagnostics.append(.emptyReturn(at: SourceLocation(file: path)))
      result.account = account(of: table, path: path, classes: [:])
      return result
    }
    let corrected = CorrectedTable(table, file: file, corrections: context.corrections)
    result.diagnostics += corrected.log
    result.correctionCount = corrected.correctionCount
    let pins = context.pins[file] ?? ReturnPins()
    let headings = corrected.rows[0].map(\.reading)
    result.headings = headings
    guard let layout = layout(corrected, pins: pins, context: context, file: file, &result) else {
      result.account = account(of: table, path: path, classes: [0: .header])
      return result
    }
    result.layout = layout
    result.reading = ReturnReading(
      file: path,
      encoding: table.encoding.name + (table.hasByteOrderMark ? " with byte-order mark" : ""),
      delimiter: table.dialect.delimiter.name, layout: layout.kind.words,
      isPinned: pins.layout != nil)
    noteMissingPeriods(layout, file: file, context: context, &result)
    var reader = RowReader(
      file: file, layout: layout, pins: pins, context: context, headings: corrected.rows[0])
    for row in corrected.rows.dropFirst() { reader.read(row) }
    reader.finish()
    result.tables = reader.tables
    result.diagnostics += reader.diagnostics
    result.usedCodebookRows = reader.usedCodebookRows
    var classes: [Int: LineClass] = [0: .header]
    for (place, lineClass) in reader.classes.enumerated() { classes[place + 1] = lineClass }
    result.account = account(of: table, path: path, classes: classes)
    return result
  }

  private static func layout(
    _ corrected: CorrectedTable, pins: ReturnPins, context: ReturnContext, file: String,
    _ result: inout ReadReturn
  ) -> ReturnLayout? {
    let headings = corrected.rows[0].map(\.reading)
    let place = SourceLocation(file: "returns/\(file)", line: corrected.records[0].line, column: 1)
    guard corrected.rows.count > 1 else {
      result.diagnostics.append(.headingOnly(at: place))
      return nil
    }
    let rows = corrected.rows.dropFirst()
      .filter { $0.count == headings.count }.map { $0.map(\.reading) }
    let detection = LayoutDetection(
      pins: pins, years: context.years(of: file), codebook: context.codebook,
      areYearsDeclared: context.areYearsDeclared(of: file))
    do {
      return try detection.layout(headings: headings, rows: rows)
    } catch {
      switch error {
      case .unknownPinnedColumn(let column):
        result.diagnostics.append(
          .unknownPinnedColumn(column, at: place, headings: headings))
      case .uncertain(let why):
        result.diagnostics.append(.uncertainLayout(why: why, at: place))
      }
      return nil
    }
  }

  /// Says where a return of several years names none.
  private static func noteMissingPeriods(
    _ layout: ReturnLayout, file: String, context: ReturnContext, _ result: inout ReadReturn
  ) {
    let hasPeriods = layout.roles.contains {
      if case .periodCounts = $0 { true } else { $0 == .part(.period) }
    }
    guard !hasPeriods, let request = context.requests[file]?.first,
      context.years(of: file).years(in: request.covers).count > 1
    else { return }
    result.diagnostics.append(
      .noPeriods(
        force: request.force.shortName, covers: request.covers,
        at: SourceLocation(file: "returns/\(file)", line: 1, column: 1)))
  }

  /// The class of every physical line, from the classes of the records by their place. Records
  /// that were not read are rejected.
  private static func account(
    of table: DelimitedTable, path: String, classes: [Int: LineClass]
  ) -> LineAccount {
    var lines = [LineClass](repeating: .rejected, count: table.lineCount)
    for line in table.blankLines { lines[line - 1] = .blank }
    for (place, record) in table.records.enumerated() {
      for line in record.line...record.lastLine {
        lines[line - 1] = classes[place] ?? .rejected
      }
    }
    return LineAccount(file: path, classes: lines)
  }
}
