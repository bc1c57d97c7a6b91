import PoliceOutcomes
import Reports
package import Studies

/// A study's report as files: everything that is published, and nothing that is not.
package enum Edition {
  /// The version of the program, written into every manifest.
  package static let toolVersion = "0.1.0"

  /// The files of the report, in the order of their paths, `manifest.json` with the digests of
  /// the others last.
  package static func files(of study: Study) -> [ReportFile] {
    let report = ReportComposer.report(study.result)
    var files = [
      ReportFile(path: "report.md", text: MarkdownWriter.markdown(report)),
      ReportFile(path: "index.html", text: HTMLWriter.page(report)),
      ReportFile(path: "figures.csv", text: FiguresTable.csv(study.result)),
      ReportFile(path: "observations.csv", text: ObservationsTable.csv(study.result)),
      ReportFile(path: "diagnostics.csv", text: DiagnosticsTable.csv(study.result)),
    ]
    for chart in report.charts {
      files.append(ReportFile(path: chart.path, text: chart.svg))
      let numbers = ChartTable.csv(chart, isSynthetic: study.result.description.isSynthetic)
      files.append(ReportFile(path: chart.tablePath, text: numbers))
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    files.append(
      ReportFile(path: "manifest.json", text: Manifest.json(of: study, outputs: files)))
    return files
  }
}

extension Report {
  /// The charts of the report, in its order.
  var charts: [ChartBlock] {
    sections.flatMap(\.blocks).compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
  }
}
