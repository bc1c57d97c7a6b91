/// The records of a delimited file, each cell with its text as written and its place.
///
/// - Parameters:
///   - bytes: The file as received, in any of the encodings of `TextEncoding`.
///   - dialect: The dialect to read in; `nil` to find the delimiter in the text.
///   - limits: How large the file, its lines, records and cells may be.
/// - Returns: The table. An empty file, and one of blank lines only, has no records.
/// - Throws: `RecordReaderError`, with the place, at the first thing that cannot be read.
package func readRecords(
  _ bytes: [UInt8], dialect: Dialect? = nil, limits: ReadingLimits = .standard
) throws(RecordReaderError) -> DelimitedTable {
  guard bytes.count <= limits.fileBytes else {
    let start = TextPosition(line: 1, column: 1)
    throw .overLimit(.fileBytes, at: start, allowed: limits.fileBytes)
  }
  let text = try DecodedText(bytes)
  var dialect = dialect ?? Dialect(detectedIn: text.bytes)
  var reader = RecordReader(text: text.bytes, delimiter: dialect.delimiter, limits: limits)
  try reader.readAll()
  dialect.lineEndings = reader.lineEndings
  return DelimitedTable(
    encoding: text.encoding, hasByteOrderMark: text.hasByteOrderMark, dialect: dialect,
    records: reader.records, lineCount: reader.lineCount, blankLines: reader.blankLines)
}

/// A pass over a text in UTF-8 that gathers its records, one physical line at a time.
///
/// libcsv finds where cells end and what they hold; the walker works out where each begins.
private struct RecordReader: ~Copyable {
  private let text: [UInt8]
  private let delimiter: Delimiter
  private let limits: ReadingLimits
  private var parser: CSVParser
  private var walker: CellWalker

  /// The first line of the record under way, and its cells that have ended.
  private var firstLine: Int?
  private var fields: [Field] = []

  private(set) var records: [Record] = []
  private(set) var lineCount = 0
  private(set) var blankLines: [Int] = []
  private(set) var lineEndings: [LineEnding] = []

  init(text: [UInt8], delimiter: Delimiter, limits: ReadingLimits) {
    self.text = text
    self.delimiter = delimiter
    self.limits = limits
    parser = CSVParser(delimiter: delimiter.byte)
    walker = CellWalker(text: text[...], from: 0, line: 1)
  }

  mutating func readAll() throws(RecordReaderError) {
    for line in PhysicalLines(text) {
      lineCount = line.number
      if let ending = line.ending, !lineEndings.contains(ending) { lineEndings.append(ending) }
      if line.content.isEmpty && firstLine == nil {
        blankLines.append(line.number)
      } else {
        try read(line)
      }
    }
    if firstLine != nil { throw .unclosedQuote(openedAt: walker.position) }
  }

  private mutating func read(_ line: PhysicalLine) throws(RecordReaderError) {
    guard line.content.count <= limits.lineBytes else {
      throw overLimit(.lineBytes, at: TextPosition(line: line.number, column: 1))
    }
    let firstLine = firstLine ?? line.number
    if self.firstLine == nil { walker.advance(to: line.extent.lowerBound) }
    self.firstLine = firstLine
    // With its line end as written, so that a quoted cell keeps its line breaks. Outside quotes
    // libcsv ends a record at CR and passes over a LF that follows.
    let stop = parser.parse(text[line.extent])
    let isWhole = stop != nil || line.ending != nil || parser.finish()
    try gatherFields(since: firstLine)
    if let stop { throw strayQuote(at: line.extent.lowerBound + stop, on: line) }
    guard isWhole else { throw .unclosedQuote(openedAt: walker.position) }
    if parser.hasEndedRecord {
      let width = fields.count
      records.append(Record(fields: fields, line: firstLine, lastLine: line.number))
      fields = []
      fields.reserveCapacity(width)
      self.firstLine = nil
    }
  }

  /// Places the cells that have ended, which brings the walker to the cell under way.
  private mutating func gatherFields(since firstLine: Int) throws(RecordReaderError) {
    for content in parser.texts {
      guard content.utf8.count <= limits.fieldBytes else {
        throw overLimit(.fieldBytes, at: walker.position)
      }
      fields.append(walker.field(holding: content))
    }
    parser.forgetTexts()
    guard parser.openCellBytes <= limits.fieldBytes else {
      throw overLimit(.fieldBytes, at: walker.position)
    }
    guard fields.count <= limits.fieldsPerRecord else {
      throw overLimit(.fieldsPerRecord, at: TextPosition(line: firstLine, column: 1))
    }
  }

  private func overLimit(
    _ limit: ReadingLimits.Limit, at position: TextPosition
  ) -> RecordReaderError {
    .overLimit(limit, at: position, allowed: limits[limit])
  }

  /// The error for the byte at `offset`, where libcsv stopped.
  ///
  /// It stops at a quote inside an unquoted cell, or at the byte after the quote that closes one.
  private func strayQuote(at offset: Int, on line: PhysicalLine) -> RecordReaderError {
    let isUnquoted = text[offset] == ASCII.quote
    var place = CellWalker(text: text[...], from: line.extent.lowerBound, line: line.number)
    place.advance(to: isUnquoted ? offset : offset - 1)
    let rest = text[offset..<line.content.upperBound]
    let end = rest.firstIndex(of: delimiter.byte) ?? rest.endIndex
    let raw = text[max(walker.offset, line.extent.lowerBound)..<end]
    let shown = String(decoding: raw, as: UTF8.self).unicodeScalars.prefix(60)
    return .strayQuote(
      at: place.position, text: String(shown), openedAt: isUnquoted ? nil : walker.position)
  }
}
