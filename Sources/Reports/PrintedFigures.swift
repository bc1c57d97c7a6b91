/// The figures that a report prints.
package enum PrintedFigures {
  /// Every figure of the report with its text, in the order in which a reader meets them.
  package static func figures(in report: Report) -> [(id: String, text: String)] {
    var figures: [(id: String, text: String)] = []
    report.visitInlines { inline in
      if case .figure(let figure) = inline { figures.append((figure.id, figure.text)) }
    }
    return figures
  }
}
