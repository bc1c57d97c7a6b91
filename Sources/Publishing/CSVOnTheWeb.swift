import PoliceOutcomes
import Reports

/// `csv-metadata.json`: what the tables of a folder hold, where programs for CSV on the Web look.
///
/// - Source: W3C, Metadata Vocabulary for Tabular Data, 17 December 2015.
enum CSVOnTheWeb {
  static let path = "csv-metadata.json"
  static let chartsPath = "charts/csv-metadata.json"

  static func json(_ result: StudyResult) -> String {
    group(
      result,
      [
        (
          "tables",
          .list(
            TableSchema.all.map { table in
              .object([
                ("url", .text(table.path)), ("dc:title", .text(table.title)),
                ("dc:description", .text(table.about)), ("tableSchema", schema(table)),
              ])
            })
        )
      ])
  }

  static func chartsJSON(_ result: StudyResult, charts: [ChartBlock]) -> String {
    let folder = "charts/"
    return group(
      result,
      [
        ("tableSchema", schema(.chart)),
        (
          "tables",
          .list(
            charts.map { chart in
              .object([
                ("url", .text(String(chart.tablePath.dropFirst(folder.count)))),
                ("dc:title", .text(chart.title)), ("dc:description", .text(chart.subtitle)),
              ])
            })
        ),
      ])
  }

  private static func group(_ result: StudyResult, _ members: [(String, JSONValue)]) -> String {
    JSONValue.object(
      [
        (
          "@context",
          .list([.text("http://www.w3.org/ns/csvw"), .object([("@language", .text("en"))])])
        ), ("dc:title", .text(result.description.title)),
        ("dc:description", .text(ReportComposer.summary(result))),
        ("dc:publisher", .text(result.description.publisher.name)),
      ] + members
    ).lines
  }

  private static func schema(_ table: TableSchema) -> JSONValue {
    let key = table.key.isEmpty ? [] : [("primaryKey", JSONValue.list(table.key.map { .text($0) }))]
    return .object([("columns", .list(table.columns.map(column)))] + key)
  }

  private static func column(_ column: TableSchema.Column) -> JSONValue {
    .object([
      ("name", .text(column.name)), ("titles", .text(column.name)),
      ("datatype", datatype(column.kind)), ("null", .text("")),
      ("dc:description", .text(column.about)),
    ])
  }

  private static func datatype(_ kind: TableSchema.Kind) -> JSONValue {
    switch kind {
    case .text: .text("string")
    case .integer: .text("integer")
    case .number: .text("decimal")
    case .yesNo: .object([("base", .text("boolean")), ("format", .text("yes|no"))])
    case .month: .text("gYearMonth")
    case .day: .text("date")
    }
  }
}
