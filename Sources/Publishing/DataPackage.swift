import PoliceOutcomes
import Reports

/// `datapackage.json`: what the tables of a report hold, for programs that read Data Packages.
///
/// - Source: Frictionless Data, Data Package and Table Schema, version 1.
enum DataPackage {
  static let path = "datapackage.json"
  /// What the tables of charts have in common.
  static let chartSchemaPath = "charts/table-schema.json"

  static func json(_ result: StudyResult, charts: [ChartBlock]) -> String {
    let description = result.description
    let tables = TableSchema.all.map { table in
      resource(table.name, table.path, table.title, table.about, schema(table))
    }
    let pictures = charts.map { chart in
      resource(
        "chart-\(chart.id)", chart.tablePath, chart.title, chart.subtitle, .text(chartSchemaPath))
    }
    return JSONValue.object([
      ("profile", .text("tabular-data-package")), ("name", .text(name(description.id))),
      ("title", .text(description.title)), ("description", .text(ReportComposer.summary(result))),
      (
        "contributors",
        .list([
          .object([("title", .text(description.publisher.name)), ("role", .text("publisher"))])
        ])
      ),
      ("resources", .list(tables + pictures)),
    ]).lines
  }

  /// A name as Data Packages want it: small letters, digits, points, hyphens and underscores.
  private static func name(_ id: String) -> String {
    String(
      String.UnicodeScalarView(
        id.lowercased().unicodeScalars.map {
          "abcdefghijklmnopqrstuvwxyz0123456789._-".unicodeScalars.contains($0) ? $0 : "-"
        }))
  }

  static var chartSchema: String { schema(.chart).lines }

  private static func resource(
    _ name: String, _ path: String, _ title: String, _ about: String, _ schema: JSONValue
  ) -> JSONValue {
    .object([
      ("profile", .text("tabular-data-resource")), ("name", .text(name)), ("path", .text(path)),
      ("title", .text(title)), ("description", .text(about)), ("format", .text("csv")),
      ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")), ("schema", schema),
    ])
  }

  private static func schema(_ table: TableSchema) -> JSONValue {
    let key = table.key.isEmpty ? [] : [("primaryKey", JSONValue.list(table.key.map { .text($0) }))]
    return .object(
      [("fields", .list(table.columns.map(field))), ("missingValues", .list([.text("")]))] + key)
  }

  private static func field(_ column: TableSchema.Column) -> JSONValue {
    .object(
      [("name", .text(column.name)), ("type", .text(type(column.kind)))]
        + (column.kind == .yesNo
          ? [("trueValues", .list([.text("yes")])), ("falseValues", .list([.text("no")]))] : [])
        + [("description", .text(column.about))])
  }

  private static func type(_ kind: TableSchema.Kind) -> String {
    switch kind {
    case .text: "string"
    case .integer: "integer"
    case .number: "number"
    case .yesNo: "boolean"
    case .month: "yearmonth"
    case .day: "date"
    }
  }
}
