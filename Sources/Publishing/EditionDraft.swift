import PoliceOutcomes
import Reports
package import Studies

/// A report whose pages are composed and whose files are written when they are asked for.
///
/// Each file is made of the study alone, so that it is the same whether it is asked for by itself or
/// with all the others, and whatever was asked for before.
package struct EditionDraft: Sendable {
  package let study: Study
  /// The pages about all forces; those of single forces are led to and not composed. `nil` where the
  /// whole is composed anyway.
  private let shared: Publication?
  private let whole: WholeEdition

  /// Composes the pages about all forces, side by side.
  ///
  /// - Parameter isWhole: whether all files will be asked for: the pages of single forces are begun
  ///   too.
  package init(of study: Study, isWhole: Bool = false) async {
    self.study = study
    let result = study.result
    let forces = isWhole ? Task { await EditionDraft.forcePages(result) } : nil
    let makers = ReportComposer.sharedPages(result)
    let made = await sideBySide(makers.map(\.make))
    let pages = zip(makers, made).compactMap { maker, page in page.map { (maker.words, $0) } }
    shared =
      isWhole
      ? nil
      : ReportComposer.publication(
        result, shared: pages, forces: [], furtherPages: ReportComposer.forcePaths(result))
    whole = WholeEdition(result, shared: pages, forces: forces)
  }

  fileprivate static func forcePages(_ result: StudyResult) async -> [Report] {
    await sideBySide(ReportComposer.forcePages(result).map(\.make))
  }

  /// The percentages that may not be published, each with what it lacks.
  package var unfounded: [String] {
    get async {
      let result = study.result
      return await sideBySide(
        whole.publication.pages.map { page in { FigureBasis.missing(in: page, of: result) } }
      ).flatMap { $0 }
    }
  }

  /// The file at a path of the report; `nil` where it has none there. The manifest is made with all
  /// files only.
  package func file(_ path: String) async -> ReportFile? {
    let result = study.result
    let shared = if let shared { shared } else { await whole.publication }
    if let page = shared.pages.first(where: { $0.path.html == path }) {
      return ReportFile(path: path, bytes: EditionDraft.html(page, in: shared))
    }
    if let force = ReportComposer.forcePages(result).first(where: { $0.path.html == path }) {
      return ReportFile(path: path, bytes: EditionDraft.html(force.make(), in: shared))
    }
    return await EditionDraft.file(path, in: whole.publication, result)
  }

  /// All files in the order of their paths, the manifest last; several are made at a time.
  package func files() async -> [ReportFile] {
    let result = study.result
    let publication = await whole.publication
    async let markdown = MarkdownWriter(publication)
    let writer = await EvidenceWriter(publication, result, digest: EditionDraft.base64Digest)
    let charts = EditionDraft.charts(of: publication)
    let evidence = result.returns.map { counts -> @Sendable () -> ReportFile? in
      {
        ReportFile(
          path: PagePath.sources(of: counts.force.id).html, bytes: writer.page(of: counts).bytes)
      }
    }
    let html = HTMLWriter(publication, digest: EditionDraft.base64Digest)
    let markdownWriter = await markdown
    let pages = publication.pages.flatMap { page -> [@Sendable () -> ReportFile?] in
      [
        { ReportFile(path: page.path.html, bytes: html.page(page).bytes) },
        { ReportFile(path: page.path.markdown, bytes: markdownWriter.markdown(page).bytes) },
      ]
    }
    let pooled: @Sendable () -> ReportFile? = {
      ReportFile(path: PagePath.sources.html, bytes: writer.pooledPage().bytes)
    }
    func others(_ paths: some Sequence<String>) -> [@Sendable () -> ReportFile?] {
      paths.map { path in { EditionDraft.other(path, charts, result) } }
    }
    // What takes longest is begun first, so that nothing long is left for one processor at the end.
    var files = await sideBySide(
      [pooled] + others(EditionDraft.tables.keys) + evidence + pages
        + others(EditionDraft.descriptions.keys) + others(charts.keys)
    )
    .compactMap { $0 }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    files.append(
      ReportFile(path: "manifest.json", text: Manifest.json(of: study, outputs: files)))
    return files
  }

  // MARK: One file

  private static func file(
    _ path: String, in publication: Publication, _ result: StudyResult
  ) async -> ReportFile? {
    if let page = publication.pages.first(where: { $0.path.markdown == path }) {
      return ReportFile(path: path, bytes: MarkdownWriter(publication).markdown(page).bytes)
    }
    let counts = result.returns.first { PagePath.sources(of: $0.force.id).html == path }
    if counts != nil || path == PagePath.sources.html {
      let writer = await EvidenceWriter(publication, result, digest: base64Digest)
      let page = counts.map(writer.page) ?? writer.pooledPage()
      return ReportFile(path: path, bytes: page.bytes)
    }
    return other(path, charts(of: publication), result)
  }

  /// A file that is no page.
  private static func other(
    _ path: String, _ charts: [String: ChartBlock], _ result: StudyResult
  ) -> ReportFile? {
    chart(path, charts, result) ?? table(path, result) ?? describing(path, charts, result)
  }

  /// What the tables hold, for programs.
  private static func describing(
    _ path: String, _ charts: [String: ChartBlock], _ result: StudyResult
  ) -> ReportFile? {
    descriptions[path].map { make in
      let tables = charts.filter { $0.key == $0.value.tablePath }
      return ReportFile(
        path: path, text: make(result, tables.sorted { $0.key < $1.key }.map(\.value)))
    }
  }

  private static let descriptions: [String: @Sendable (StudyResult, [ChartBlock]) -> String] = [
    DataPackage.path: { DataPackage.json($0, charts: $1) },
    DataPackage.chartSchemaPath: { _, _ in DataPackage.chartSchema },
    CSVOnTheWeb.path: { result, _ in CSVOnTheWeb.json(result) },
    CSVOnTheWeb.chartsPath: { CSVOnTheWeb.chartsJSON($0, charts: $1) },
  ]

  private static func html(_ page: Report, in publication: Publication) -> [UInt8] {
    HTMLWriter(publication, digest: base64Digest).page(page).bytes
  }

  /// The charts of all pages, each once, by the path of the picture and of the table.
  private static func charts(of publication: Publication) -> [String: ChartBlock] {
    var charts: [String: ChartBlock] = [:]
    for chart in publication.charts {
      for path in [chart.path, chart.tablePath] { charts[path] = chart }
    }
    return charts
  }

  private static func chart(
    _ path: String, _ charts: [String: ChartBlock], _ result: StudyResult
  ) -> ReportFile? {
    charts[path].map { chart in
      path == chart.path
        ? ReportFile(path: path, text: chart.svg)
        : ReportFile(
          path: path, bytes: ChartTable.csv(chart, isSynthetic: result.description.isSynthetic))
    }
  }

  private static func table(_ path: String, _ result: StudyResult) -> ReportFile? {
    tables[path].map { ReportFile(path: path, bytes: $0(result)) }
  }

  private static let tables: [String: @Sendable (StudyResult) -> [UInt8]] = [
    "figures.csv": { FiguresTable.csv($0) }, "observations.csv": { ObservationsTable.csv($0) },
    "diagnostics.csv": { DiagnosticsTable.csv($0) },
  ]

  static func base64Digest(_ text: String) -> String {
    sha256Base64(Array(text.utf8))
  }
}

/// All pages of an edition, composed when they are first asked for.
private actor WholeEdition {
  private let result: StudyResult
  private let shared: [(String, Report)]
  private let forces: Task<[Report], Never>?
  private var task: Task<Publication, Never>?

  /// - Parameter forces: the pages of single forces, where they are begun.
  init(_ result: StudyResult, shared: [(String, Report)], forces: Task<[Report], Never>?) {
    self.result = result
    self.shared = shared
    self.forces = forces
  }

  var publication: Publication {
    get async {
      if let task { return await task.value }
      let (result, shared, begun) = (result, shared, forces)
      let new = Task {
        let forces =
          if let begun { await begun.value } else { await EditionDraft.forcePages(result) }
        return ReportComposer.publication(
          result, shared: shared.map { (words: $0.0, page: $0.1) }, forces: forces)
      }
      task = new
      return await new.value
    }
  }
}
