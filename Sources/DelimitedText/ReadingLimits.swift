/// How much a file may hold before it is taken for damaged rather than large.
///
/// One stray quote can turn the rest of a file into a single cell; limits keep that from growing
/// without bound.
package struct ReadingLimits: Hashable, Sendable {
  /// The most bytes a file may have, as received.
  package let fileBytes: Int

  /// The most bytes a physical line may have, in UTF-8, its line end left out.
  package let lineBytes: Int

  /// The most bytes the text of a cell may have, in UTF-8.
  package let fieldBytes: Int

  /// The most cells a record may have.
  package let fieldsPerRecord: Int

  /// Every limit is at least 1.
  package init(
    fileBytes: Int = 512 << 20, lineBytes: Int = 4 << 20, fieldBytes: Int = 1 << 20,
    fieldsPerRecord: Int = 16_384
  ) {
    precondition(
      min(fileBytes, lineBytes, fieldBytes, fieldsPerRecord) >= 1, "a limit is at least 1")
    self.fileBytes = fileBytes
    self.lineBytes = lineBytes
    self.fieldBytes = fieldBytes
    self.fieldsPerRecord = fieldsPerRecord
  }

  /// 512 MiB a file, 4 MiB a line, 1 MiB a cell, 16,384 cells a record.
  ///
  /// An Excel worksheet has 16,384 columns and 32,767 characters a cell, so nothing that one can
  /// save comes near the limits of cell and record.
  ///
  /// - Source: Microsoft, "Excel specifications and limits".
  package static let standard = ReadingLimits()

  /// Which limit a file has passed.
  package enum Limit: Hashable, Sendable {
    case fileBytes
    case lineBytes
    case fieldBytes
    case fieldsPerRecord
  }

  /// The value of one limit, in bytes or in cells.
  package subscript(limit: Limit) -> Int {
    switch limit {
    case .fileBytes: fileBytes
    case .lineBytes: lineBytes
    case .fieldBytes: fieldBytes
    case .fieldsPerRecord: fieldsPerRecord
    }
  }
}
