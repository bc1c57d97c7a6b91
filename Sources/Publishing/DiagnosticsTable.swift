import DelimitedText
import PoliceOutcomes

/// `diagnostics.csv`: everything a maintainer should see about the data, by place.
enum DiagnosticsTable {
  /// `waived` is the last day on which it is accepted, `reason` why; both blank where nobody does.
  static let columns = [
    "severity", "code", "file", "line", "column", "message", "remedy", "waived", "reason",
    "synthetic",
  ]

  static func csv(_ result: StudyResult) -> String {
    var writer = RecordWriter()
    writer.append(columns.map { .verbatim($0) })
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
    return writer.text
  }

  /// Words for a person, with what they quote made visible; `observations.csv` has cells as written.
  private static func shown(_ text: String) -> WrittenCell { .text(DiagnosticText.visible(text)) }
}
