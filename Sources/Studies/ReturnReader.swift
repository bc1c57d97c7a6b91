import DelimitedText
import PoliceOutcomes

/// Reads one file of `returns/`: bytes to counts, every line accounted for.
struct ReturnReader {
  let file: String
  let context: ReturnContext
  let pins: ReturnPins
  let sense: HeadingSense
  private(set) var result: ReadReturn
  private var personalData = PersonalDataInReturn()
  /// What is known of the rows beforehand.
  private var known = KnownRows()

  /// What `bytes`, the file's contents, say. Nothing here throws: whatever cannot be read is a
  /// diagnostic, and the other returns are read all the same.
  static func read(_ bytes: [UInt8], file: String, context: ReturnContext) -> ReadReturn {
    var reader = ReturnReader(file: file, context: context)
    do {
      try reader.read(readRecords(bytes))
    } catch {
      reader.result.diagnostics.append(
        .unreadableTable(
          error.problem, remedy: error.remedy,
          at: SourceLocation(file: reader.path, line: error.line, column: error.column)))
      reader.result.account = LineAccount(file: reader.path, classes: rejectedLines(bytes))
      reader.lookThroughLines(of: bytes)
    }
    return reader.finished
  }

  /// What was read, with the personal data that were found.
  private var finished: ReadReturn {
    var read = result
    read.diagnostics += personalData.diagnostics
    read.personalPlaces = personalData.places
    return read
  }

  /// What a table says that stands for the file.
  ///
  static func read(
    _ table: DelimitedTable, file: String, context: ReturnContext, known: KnownRows
  ) -> ReadReturn {
    var reader = ReturnReader(file: file, context: context)
    reader.known = known
    reader.read(table)
    return reader.finished
  }

  /// The one table that `bytes` are, its rows not read, with its heading's records and the delimiter;
  /// `nil` where they are more than one table, or none.
  static func onlyTable(
    _ bytes: [UInt8], file: String, context: ReturnContext
  ) -> (table: ReadTable, headings: Range<Int>, delimiter: Delimiter)? {
    var reader = ReturnReader(file: file, context: context)
    do {
      let table = try readRecords(bytes)
      guard !table.records.isEmpty else { return nil }
      let (corrected, shape) = reader.shaped(table)
      guard shape.blocks.count == 1, let block = shape.blocks.first else { return nil }
      _ = reader.headed(block, isFirst: true, corrected)
      return reader.result.shapes.first.map { ($0, block.headings, table.dialect.delimiter) }
    } catch {
      return nil
    }
  }

  /// Looks for personal data in a file that is no table; a line whose redaction names no column
  /// is left out.
  private mutating func lookThroughLines(of bytes: [UInt8]) {
    var redacted: Set<Int> = []
    for redaction in context.redactions.of(file) {
      if let line = redaction.line, redaction.column.isEmpty {
        redacted.insert(line)
      } else {
        result.diagnostics.append(
          .redactionWithoutCell(
            file: file, line: redaction.line.map(String.init) ?? "*", column: redaction.column,
            why: "the file is not read as a table", at: redaction.location))
      }
    }
    personalData.look(throughLinesOf: bytes, path: path, skipping: redacted)
  }

  /// Every line of a file that is text and no table; none where it is not even text.
  private static func rejectedLines(_ bytes: [UInt8]) -> [LineClass] {
    do {
      guard bytes.count <= ReadingLimits.standard.fileBytes else { return [] }
      return Array(repeating: .rejected, count: try DecodedText(bytes).lineCount)
    } catch {
      return []
    }
  }

  private init(file: String, context: ReturnContext) {
    self.file = file
    self.context = context
    pins = context.pins[file] ?? ReturnPins()
    sense = HeadingSense(
      years: context.years(of: file), codebook: context.codebook,
      areYearsDeclared: context.areYearsDeclared(of: file))
    result = ReadReturn(file: file)
  }

  /// Adds a diagnostic about the file.
  mutating func say(_ diagnostic: Diagnostic) { result.diagnostics.append(diagnostic) }

  private var path: String { "returns/\(file)" }

  private mutating func read(_ table: DelimitedTable) {
    guard !table.records.isEmpty else {
      result.diagnostics.append(.emptyReturn(at: SourceLocation(file: path)))
      result.account = LineAccount(of: table, path: path, classes: [:])
      return
    }
    let (corrected, shape) = shaped(table)
    result.diagnostics += corrected.log
    result.correctionCount = corrected.correctionCount
    result.notes = shape.notes(of: corrected)
    result.rounding = rounding(
      said: result.notes + shape.headingNotes(of: corrected))
    var classes = shape.classes
    if shape.blocks.isEmpty {
      result.diagnostics.append(
        .uncertainLayout(
          why: "study.yml puts it on line \(pins.headerLine ?? 0), where no row begins",
          at: SourceLocation(file: path, line: 1, column: 1)))
    }
    for (place, block) in shape.blocks.enumerated() {
      guard let read = readBlock(block, isFirst: place == 0, corrected) else {
        if place == 0 { break }
        continue
      }
      for (row, lineClass) in zip(block.rows, read) { classes[row] = lineClass }
    }
    personalData.look(through: corrected.rows, arePlain: known.arePlain)
    result.statements += result.notes.flatMap {
      PassportText.statements(in: $0.text, at: $0.location)
    }
    describe(table)
    result.account = LineAccount(of: table, path: path, classes: classes)
  }

  /// The cells of a table, corrected and redacted, and what is a title, a row or a note: that is told
  /// before anything is taken out of it.
  private mutating func shaped(_ table: DelimitedTable) -> (CorrectedTable, TableShape) {
    let corrected = CorrectedTable(table, file: file, corrections: context.corrections)
    let shape = TableShape(corrected, pins: pins, sense: sense, heading: known.heading)
    let redactions = context.redactions.of(file)
    if redactions.isEmpty { return (corrected, shape) }
    let redacted = RedactedCells(redactions, in: corrected, shape: shape)
    result.diagnostics += redacted.log
    return (
      CorrectedTable(
        table, file: file, corrections: context.corrections, hiding: redacted.places), shape
    )
  }

  /// What is told of a table before its rows are read.
  private struct Headed {
    let rows: [[SourceCell]]
    let heading: TableHeading
    let place: SourceLocation
    let pins: ReturnPins
    let layout: ReturnLayout?
  }

  private mutating func headed(
    _ block: TableBlock, isFirst: Bool, _ corrected: CorrectedTable
  ) -> Headed {
    let rows = block.headings.map { corrected.rows[$0] }
    let heading =
      rows.count == 2
      ? TableHeading(upper: rows[0], lower: rows[1], sense: sense) : TableHeading(rows[0])
    let line = corrected.records[block.headings.lowerBound].line
    let place = SourceLocation(file: path, line: line, column: 1)
    let pins = isFirst ? self.pins : self.pins.ofFurtherTable(heading, like: result.headings)
    let layout = layout(
      of: heading, rows: block.rows.map { corrected.rows[$0] }, pins: pins, isFirst: isFirst,
      at: place)
    result.shapes.append(
      ReadTable(
        line: line, headings: heading.names, layout: layout,
        titleLines: block.titles.map { corrected.records[$0].line }))
    return Headed(rows: rows, heading: heading, place: place, pins: pins, layout: layout)
  }

  /// The class of each row of a table, or `nil` where the table is not read.
  private mutating func readBlock(
    _ block: TableBlock, isFirst: Bool, _ corrected: CorrectedTable
  ) -> [LineClass]? {
    let headed = headed(block, isFirst: isFirst, corrected)
    let (heading, place, pins, layout) =
      (headed.heading, headed.place, headed.pins, headed.layout)
    personalData.look(
      atColumns: heading.names, rows: block.rows.map { corrected.rows[$0] }, layout: layout)
    guard let layout else { return nil }
    result.statements += PassportHeadings.statements(headed.rows, heading: heading, layout: layout)
    let title = periodTitle(of: block, layout: layout, corrected)
    if title == nil { noteMissingPeriods(layout, at: place) }
    var reader = RowReader(
      file: file, layout: layout, pins: pins, context: context, heading: heading,
      periodTitle: title, rounding: result.rounding)
    for row in block.rows { reader.read(corrected.rows[row]) }
    reader.finish()
    if reader.hasTotalsOnly {
      refuse("every row is a total, and of no period", isFirst: isFirst, at: place)
      return nil
    }
    result.tables += reader.tables
    if layout.kind == .oneOffencePerRow, let rowCounts = known.rowCounts {
      result.diagnostics +=
        RepeatedDiagnostics(
          reader.diagnostics, rowCounts, hidesCounts: context.withholdsSmallCounts
        ).all
    } else {
      result.diagnostics += reader.diagnostics
    }
    result.usedCodebookRows.formUnion(reader.usedCodebookRows)
    return reader.classes
  }

  private mutating func describe(_ table: DelimitedTable) {
    var kinds: [String] = []
    for case let kind? in result.shapes.map({ $0.layout?.kind.words }) where !kinds.contains(kind) {
      kinds.append(kind)
    }
    guard result.layout != nil else { return }
    result.reading = ReturnReading(
      file: path,
      encoding: table.encoding.name + (table.hasByteOrderMark ? " with byte-order mark" : ""),
      delimiter: table.dialect.delimiter.name, layout: kinds.joined(separator: ", "),
      isPinned: pins.layout != nil)
  }
}
