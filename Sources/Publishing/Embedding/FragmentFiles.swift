package import PoliceOutcomes
package import Reports
package import Studies

/// The charts of a study as pages for other people's articles, one a chart, and the page that lists them.
package enum FragmentFiles {
  /// In the order of their paths.
  ///
  /// - Parameter report: where the report stands on the web; `nil` where the pages lead nowhere.
  package static func files(of result: StudyResult, report: ReportAddress?) async -> [ReportFile] {
    let publication = ReportComposer.publication(result)
    let charts = publication.charts
    let index = FragmentIndex.publication(of: charts, in: publication)
    let writer = HTMLWriter(index, digest: EditionDraft.base64Digest)
    let pages = charts.map { chart -> @Sendable () -> ReportFile in
      {
        ReportFile(
          path: ChartFragment.path(of: chart).html,
          bytes: ChartFragment(chart, in: publication, report: report)
            .html(digest: EditionDraft.base64Digest).bytes)
      }
    }
    let lists = index.pages.map { page -> @Sendable () -> ReportFile in
      { ReportFile(path: page.path.html, bytes: writer.page(page).bytes) }
    }
    return await sideBySide(lists + pages).sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
  }
}
