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
    async let tables = tables(result)
    async let forces = sideBySide(ReportComposer.forcePages(result))
    let shared = ReportComposer.sharedPages(result)
    let publication = ReportComposer.publication(result, shared: shared, forces: await forces)
    async let charts = charts(publication, isSynthetic: result.description.isSynthetic)
    var files = await sideBySide(evidence(publication, result) + pages(publication))
    files += await charts + tables
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    files.append(
      ReportFile(path: "manifest.json", text: Manifest.json(of: study, outputs: files)))
    return (files, publication.pages.flatMap { FigureBasis.missing(in: $0, of: result) })
  }

  /// What each of `makers` makes, in their order; as many are at work at a time as there are
  /// processors.
  private static func sideBySide<Made: Sendable>(_ makers: [@Sendable () -> Made]) async -> [Made] {
    await withTaskGroup(of: (Int, Made).self) { group in
      for (place, make) in makers.enumerated() { group.addTask { (place, make()) } }
      var made: [(Int, Made)] = []
      made.reserveCapacity(makers.count)
      for await one in group { made.append(one) }
      return made.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private static func tables(_ result: StudyResult) -> [ReportFile] {
    [
      ReportFile(path: "figures.csv", text: FiguresTable.csv(result)),
      ReportFile(path: "observations.csv", text: ObservationsTable.csv(result)),
      ReportFile(path: "diagnostics.csv", text: DiagnosticsTable.csv(result)),
    ]
  }

  private static func pages(_ publication: Publication) -> [@Sendable () -> ReportFile] {
    let html = HTMLWriter(publication, digest: base64Digest)
    let markdown = MarkdownWriter(publication)
    return publication.pages.flatMap { page -> [@Sendable () -> ReportFile] in
      [
        { ReportFile(path: page.path.html, text: html.page(page)) },
        { ReportFile(path: page.path.markdown, text: markdown.markdown(page)) },
      ]
    }
  }

  /// What the figures rest on: of the pooled forces, then a page a force.
  private static func evidence(
    _ publication: Publication, _ result: StudyResult
  ) -> [@Sendable () -> ReportFile] {
    let writer = EvidenceWriter(publication, result, digest: base64Digest)
    let pooled: @Sendable () -> ReportFile = {
      ReportFile(path: PagePath.sources.html, text: writer.pooledPage())
    }
    let forces = result.returns.map { counts -> @Sendable () -> ReportFile in
      {
        ReportFile(path: PagePath.sources(of: counts.force.id).html, text: writer.page(of: counts))
      }
    }
    return [pooled] + forces
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
