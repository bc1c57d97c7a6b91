/// The figures that a report prints.
package enum PrintedFigures {
  /// Every figure of the report with its text, in the order in which a reader meets them.
  package static func figures(in report: Report) -> [(id: String, text: String)] {
    var figures: [(id: String, text: String)] = []
    visit(report) { figures.append(($0.id, $0.text)) }
    return figures
  }

  /// Shows every figure of the report to `body`, in the same order.
  static func visit(_ report: Report, _ body: (PrintedFigure) -> Void) {
    report.visitInlines { inline in
      if case .figure(let figure) = inline { body(figure) }
    }
  }

  /// The ids of the figures of the report.
  static func ids(in report: Report) -> Set<String> {
    var ids: Set<String> = []
    visit(report) { ids.insert($0.id) }
    return ids
  }
}
