extension ChartBlock {
  /// The chart's file, from the folder of the report.
  var path: String { "charts/\(HTMLText.anchor(id)).svg" }
}
