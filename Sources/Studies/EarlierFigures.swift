import DelimitedText
package import PoliceOutcomes

/// The figures that an earlier edition published: its `figures.csv`.
package struct EarlierFigures: Sendable {
  private let rows: [(id: String, text: String)]

  /// The file at `path`.
  ///
  /// - Throws: where it cannot be read, or is no `figures.csv`.
  package init(path: String) throws(StudiesError) {
    let bytes = try readFile(at: path, named: path)
    var log: [Diagnostic] = []
    let table = HeadedTable(
      bytes, file: path, required: ["id", "text"], optional: EarlierFigures.otherColumns,
      log: &log)
    guard log.isEmpty else { throw .unusable(log) }
    rows = table.rows.map { ($0["id"], SpreadsheetText.restored($0["text"])) }
  }

  /// The columns of `figures.csv` that nothing is compared by, in every version of it.
  private static let otherColumns = [
    "title", "kind", "force", "first_month", "last_month", "numerator_low", "numerator_high",
    "denominator_low", "denominator_high", "value_low", "value_high", "interval_lower",
    "interval_upper", "interval_method", "forces", "maturity", "age_months", "breaks", "status",
    "definition", "synthetic", "revised",
  ]

  /// Rows of `revisions.csv` for each figure that reads otherwise now or is no longer published,
  /// with their heading; the reasons are for the author to write.
  ///
  /// - Parameter printing: how figures read now.
  package func revisions(for result: StudyResult, printing: Printing) -> String {
    var writer = RecordWriter()
    writer.append(["date", "figure", "printed", "why", "withdrawn"].map { .verbatim($0) })
    let day = result.description.published?.iso ?? ""
    for (id, text) in rows {
      let now = result.figures[id].map { printing.text($0, result.description.settings) }
      if now == .some(text) { continue }
      writer.append([
        .verbatim(day), .verbatim(id), .text(text), .verbatim(""),
        .verbatim(now == nil ? "yes" : ""),
      ])
    }
    return writer.text
  }
}
