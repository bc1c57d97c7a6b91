package import PoliceOutcomes

/// Turns what a study came to into the pages of a report.
///
/// A section, or a page, that has nothing to say is absent, so that a study prints only what its
/// own returns and the reference rows of its topic give.
package struct ReportComposer {
  /// What a report and each of its charts say where the returns are invented.
  package static let syntheticBanner = "Synthetic data: invented forces and counts"
  /// What they say before the report may be quoted.
  package static let draftBanner = "Draft: not to be quoted or published"

  package static func publication(_ result: StudyResult) -> Publication {
    publication(
      result, shared: sharedPages(result).compactMap { words, make in make().map { (words, $0) } },
      forces: forcePages(result).map { $0.make() })
  }

  /// What makes the page of each force, in the order of the register: none needs another, so that
  /// they may be made side by side, or one by itself.
  package static func forcePages(
    _ result: StudyResult
  ) -> [(path: PagePath, make: @Sendable () -> Report)] {
    ForcePage.pages(result).map { path, make in (path, { marked(make(), result) }) }
  }

  /// The paths of those pages, in their order.
  package static func forcePaths(_ result: StudyResult) -> [PagePath] {
    ForcePage.forces(result).map { .force($0.id) }
  }

  /// The page with the figures marked that an earlier edition printed otherwise.
  private static func marked(_ page: Report, _ result: StudyResult) -> Report {
    page.marking(
      Set(result.revisions.map(\.figure)), note: Markers(result).note(.revised).inlines)
  }

  /// The publication of the pages of `sharedPages` and `forcePages`.
  ///
  /// - Parameter furtherPages: pages that are led to and are not composed.
  package static func publication(
    _ result: StudyResult, shared: [(words: String, page: Report)], forces: [Report],
    furtherPages: [PagePath] = []
  ) -> Publication {
    let contents = shared.map { Publication.Entry($0.words, $0.page.path) }
    let evidence = [Publication.Entry("What each figure rests on", .sources)]
    let markers = Markers(result)
    let shared = PlacedBlocks.placed(in: shared.map(\.page)).map { marked($0, result) }
    return Publication(
      title: result.description.title,
      pages: shared + forces,
      contents: contents.prefix(4) + evidence + contents.dropFirst(4),
      places: FigurePlaces(result.figures), help: HelpLine.inlines(result),
      banners: banners(result),
      isUnlisted: result.description.isDraft || result.description.embargo != nil,
      citation: Citation.text(result), meanings: markers.meanings, furtherPages: furtherPages)
  }

  /// What makes the pages about all forces, with the words of the link to each; one that has nothing
  /// to say is `nil`. They may be made side by side.
  package static func sharedPages(
    _ result: StudyResult
  ) -> [(words: String, make: @Sendable () -> Report?)] {
    [
      ("Report", { NationalPage.page(result) }),
      ("Forces compared", { ComparisonPage.page(result) }),
      ("Definitions and method", { MethodsPage.page(result) }),
      ("Quality of the returns", { QualityPage.page(result) }),
      ("Support, reporting and the law", { SupportPage.pageWithHelp(result) }),
    ]
  }

  /// What whoever opens a table of the report alone must know: that its data are invented or a draft,
  /// what was asked, and which edition it belongs to.
  package static func summary(_ result: StudyResult) -> String {
    banners(result).map { $0 + ". " }.joined() + Words.sentence(result.description.question) + " "
      + Citation.text(result) + "."
  }

  /// What stands at the head and the foot of every page.
  package static func banners(_ result: StudyResult) -> [String] {
    (result.description.isDraft ? [draftBanner] : [])
      + (result.description.embargo.map { ["Not for publication before \(Words.date($0.iso))"] }
        ?? [])
      + (result.description.isSynthetic ? [syntheticBanner] : [])
  }

  /// The same in one line, for a chart; `nil` where there is nothing to say.
  static func banner(_ result: StudyResult) -> String? {
    let banners = banners(result)
    return banners.isEmpty ? nil : banners.joined(separator: ". ")
  }

  /// What a chart says besides its figures; its source is the pooled forces unless given.
  static func frame(
    _ result: StudyResult, id: String, title: String, subtitle: String, source: String? = nil
  ) -> ChartFrame {
    ChartFrame(
      id: id, title: title, subtitle: subtitle, source: source ?? result.sourceLine,
      banner: banner(result))
  }

  /// What is measured, where and when: the subtitle of a chart and the caption of a table.
  ///
  /// - Parameter forces: how many forces are behind it; those that are pooled unless given.
  static func subject(
    _ result: StudyResult, _ measure: String, period: ReportingPeriod? = nil,
    forces: Int? = nil
  ) -> String {
    let place = place(result, forces: forces)
    return "\(measure), \(place), \((period ?? result.description.window).name)"
  }

  /// "24 forces in England and Wales": never the whole jurisdiction, for which nothing is grossed
  /// up.
  static func place(_ result: StudyResult, forces: Int? = nil) -> String {
    "\(Words.count(forces ?? result.pooled.count, "force")) in \(result.description.jurisdiction)"
  }
}
