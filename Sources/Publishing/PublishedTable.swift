import DelimitedText
package import PoliceOutcomes

/// A published table with its values by their kind, for a copy in another format.
///
/// It is made of the CSV file that is published, so that the copy can hold nothing that the file does
/// not.
package struct PublishedTable: Sendable {
  package let schema: TableSchema
  /// Each row has as many values as the schema has columns.
  package let rows: [[Value]]

  package enum Value: Hashable, Sendable {
    case nothing
    case text(String)
    case integer(Int)
    case number(Double)
  }

  /// The figures, the counts and the diagnostics of a study.
  package static func all(_ result: StudyResult) -> [PublishedTable] {
    [
      PublishedTable(.figures, FiguresTable.csv(result)),
      PublishedTable(.observations, ObservationsTable.csv(result)),
      PublishedTable(.diagnostics, DiagnosticsTable.csv(result)),
    ]
  }

  private init(_ schema: TableSchema, _ csv: [UInt8]) {
    self.schema = schema
    do throws(RecordReaderError) {
      let table = try readRecords(csv, dialect: Dialect(delimiter: .comma))
      rows = table.records.dropFirst().map { record in
        zip(record.fields, schema.columns).map { PublishedTable.value($0.text, $1.kind) }
      }
    } catch {
      preconditionFailure("a published table cannot be read: \(error.problem)")
    }
  }

  /// What stands in a cell, with the text as it was before it was made harmless for spreadsheets.
  private static func value(_ written: String, _ kind: TableSchema.Kind) -> Value {
    if written.isEmpty { return .nothing }
    switch kind {
    case .text: return .text(SpreadsheetText.restored(written))
    case .yesNo, .month, .day: return .text(written)
    case .integer: return Int(written).map { .integer($0) } ?? .text(written)
    case .number: return Double(written).map { .number($0) } ?? .text(written)
    }
  }
}
