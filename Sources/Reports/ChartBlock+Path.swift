extension ChartBlock {
  /// The chart's file, from the folder of the report.
  package var path: String { "charts/\(HTMLText.anchor(id)).svg" }

  /// The file of its numbers, from the folder of the report.
  package var tablePath: String { "charts/\(HTMLText.anchor(id)).csv" }
}
