package import PoliceOutcomes
import Reports
package import Studies

/// A study's report as files: everything that is published, and nothing that is not.
package enum Edition {
  /// The version of the program, written into every manifest.
  package static let toolVersion = "0.1.0"

  /// The tables and charts of a study's report, as placeholders of its narrative name them.
  package static let blocks: @Sendable (StudyResult) -> [String] = { PlacedBlocks.names($0) }

  /// The files of the report, in the order of their paths, `manifest.json` with the digests of
  /// the others last.
  ///
  /// Files are written several at a time; each is made of the study alone, so that their order in
  /// time leaves no trace.
  package static func files(of study: Study) async -> [ReportFile] {
    await made(of: study).files
  }

  /// The files, and the percentages among them that may not be published, each with what it lacks:
  /// none unless the program is at fault.
  package static func made(
    of study: Study
  ) async -> (files: [ReportFile], unfounded: [String]) {
    let result = study.result
    async let tables = [
      ReportFile(path: "figures.csv", text: FiguresTable.csv(result)),
      ReportFile(path: "observations.csv", text: ObservationsTable.csv(result)),
      ReportFile(path: "diagnostics.csv", text: DiagnosticsTable.csv(result)),
    ]
    async let forces = ReportComposer.forcePages(result)
    let shared = ReportComposer.sharedPages(result)
    let publication = ReportComposer.publication(result, shared: shared, forces: await forces)
    let middle = result.returns.count / 2
    let writer = EvidenceWriter(publication, result, digest: base64Digest)
    async let pages = pages(publication)
    async let charts = charts(publication, isSynthetic: result.description.isSynthetic)
    async let first = evidence(writer, of: result.returns[..<middle])
    var files = evidence(writer, of: result.returns[middle...])
    files.append(ReportFile(path: PagePath.sources.html, text: writer.pooledPage()))
    files += await pages + tables + charts + first
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    files.append(
      ReportFile(path: "manifest.json", text: Manifest.json(of: study, outputs: files)))
    return (files, publication.pages.flatMap { FigureBasis.missing(in: $0, of: result) })
  }

  private static func pages(_ publication: Publication) -> [ReportFile] {
    let html = HTMLWriter(publication, digest: base64Digest)
    let markdown = MarkdownWriter(publication)
    return publication.pages.flatMap { page in
      [
        ReportFile(path: page.path.html, text: html.page(page)),
        ReportFile(path: page.path.markdown, text: markdown.markdown(page)),
      ]
    }
  }

  /// What the figures of some forces rest on, a page a force.
  private static func evidence(
    _ writer: EvidenceWriter, of forces: ArraySlice<ForceCounts>
  ) -> [ReportFile] {
    forces.map { counts in
      ReportFile(path: PagePath.sources(of: counts.force.id).html, text: writer.page(of: counts))
    }
  }

  /// The charts of all pages, each once, as a picture and as a table of its numbers.
  private static func charts(_ publication: Publication, isSynthetic: Bool) -> [ReportFile] {
    var seen: Set<String> = []
    return publication.pages.flatMap(\.charts).filter { seen.insert($0.id).inserted }.flatMap {
      [
        ReportFile(path: $0.path, text: $0.svg),
        ReportFile(path: $0.tablePath, text: ChartTable.csv($0, isSynthetic: isSynthetic)),
      ]
    }
  }

  private static func base64Digest(_ text: String) -> String {
    sha256Base64(Array(text.utf8))
  }
}

extension Report {
  /// The charts of the page, in its order.
  var charts: [ChartBlock] {
    sections.flatMap(\.blocks).compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
  }
}
