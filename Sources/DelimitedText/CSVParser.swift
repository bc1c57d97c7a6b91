private import CLibcsv

/// The owner of one libcsv parser, in strict mode.
///
/// It is given whole physical lines, so that at most one record ends with each call.
struct CSVParser: ~Copyable {
  private var parser = csv_parser()
  private let collector = FieldCollector()

  init(delimiter: UInt8) {
    // Strict, because otherwise one unclosed quote swallows the rest of the file without an
    // error, and text after a closing quote joins two records into one.
    let options = CSV_STRICT | CSV_STRICT_FINI | CSV_EMPTY_IS_NULL
    let status = csv_init(&parser, UInt8(options))
    precondition(status == 0, "libcsv refuses to start")
    csv_set_delim(&parser, delimiter)
    // Nothing counts as a space, because libcsv removes spaces around unquoted cells.
    csv_set_space_func(&parser) { _ in 0 }
  }

  deinit {
    var parser = parser
    csv_free(&parser)
  }

  /// The texts of the cells that have ended since they were last forgotten.
  var texts: [String] { collector.texts }

  /// Whether a record has ended with the line parsed last.
  var hasEndedRecord: Bool { collector.hasEndedRecord }

  /// The bytes of text that the cell under way has so far.
  var openCellBytes: Int { Int(parser.entry_pos) }

  /// Forgets the texts of the cells that have ended.
  mutating func forgetTexts() {
    collector.texts.removeAll(keepingCapacity: true)
  }

  /// Parses one physical line with its line end.
  ///
  /// Returns the offset from the start of `line` of the first byte that a table in strict form
  /// cannot have there: a quote inside an unquoted cell, or what follows a closing quote. `nil`
  /// means that the whole line was taken.
  mutating func parse(_ line: ArraySlice<UInt8>) -> Int? {
    collector.hasEndedRecord = false
    let context = Unmanaged.passUnretained(collector).toOpaque()
    let taken = line.withUnsafeBytes { bytes in
      csv_parse(&parser, bytes.baseAddress, bytes.count, cellEnded, recordEnded, context)
    }
    guard taken < line.count else { return nil }
    precondition(csv_error(&parser) == CSV_EPARSE, "libcsv has no memory left")
    return taken
  }

  /// Ends the last record of a file; false if it ends inside a quoted cell.
  mutating func finish() -> Bool {
    let context = Unmanaged.passUnretained(collector).toOpaque()
    return csv_fini(&parser, cellEnded, recordEnded, context) == 0
  }
}

/// What libcsv's callbacks write to.
private final class FieldCollector {
  var texts: [String] = []
  var hasEndedRecord = false

  static func behind(_ context: UnsafeMutableRawPointer?) -> FieldCollector? {
    context.map { Unmanaged<FieldCollector>.fromOpaque($0).takeUnretainedValue() }
  }
}

/// libcsv calls this at the end of every cell. An empty unquoted cell has no address.
private func cellEnded(
  _ start: UnsafeMutableRawPointer?, _ count: Int, _ context: UnsafeMutableRawPointer?
) {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  FieldCollector.behind(context)?.texts.append(String(decoding: bytes, as: UTF8.self))
}

/// libcsv calls this at the end of every record.
private func recordEnded(_ terminator: Int32, _ context: UnsafeMutableRawPointer?) {
  FieldCollector.behind(context)?.hasEndedRecord = true
}
