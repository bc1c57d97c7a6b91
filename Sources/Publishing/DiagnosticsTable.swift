import DelimitedText
import PoliceOutcomes

/// `diagnostics.csv`: everything a maintainer should see about the data, by place.
enum DiagnosticsTable {
  static func csv(_ result: StudyResult) -> [UInt8] {
    var writer = RecordWriter()
    writer.append(TableSchema.diagnostics.names.map { .verbatim($0) })
    for diagnostic in result.diagnostics {
      writer.append([
        .verbatim(diagnostic.severity.rawValue), .verbatim(diagnostic.code),
        shown(diagnostic.location.file), .number("\(diagnostic.location.line)"),
        .number("\(diagnostic.location.column)"), shown(diagnostic.message),
        shown(diagnostic.remedy), .verbatim(diagnostic.waiver?.expires.iso ?? ""),
        shown(diagnostic.waiver?.reason ?? ""),
        .verbatim(result.description.isSynthetic ? "yes" : "no"),
      ])
    }
    return writer.bytes
  }

  /// Words for a person, with what they quote made visible; `observations.csv` has cells as written.
  private static func shown(_ text: String) -> WrittenCell { .text(DiagnosticText.visible(text)) }
}
