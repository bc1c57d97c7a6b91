package import PoliceOutcomes

/// What a force is sent before a report is published: every figure that cites it, from which cells,
/// and how its return was read. It is made of what is published and of nothing else.
package struct ReplyPack: Hashable, Sendable {
  package let force: Force
  /// The figures that cite the force, by how they do.
  package let figures: [FigureCitation: [Figure]]
  /// The letter as a page of its own.
  package let page: Report

  /// Where the letter stands in its folder.
  package static let path = PagePath("pack")

  /// `nil` where the study did not ask a force of that id.
  ///
  /// - Parameter day: the day by which the force is asked to reply, or `nil` where none is named.
  package init?(for id: String, by day: CalendarDay?, of result: StudyResult) {
    let requests = result.requests.filter { $0.force.id == id }
    guard let force = requests.first?.force else { return nil }
    self.force = force
    figures = FigureCitations(result).figures(citing: id)
    let view = ForceView(
      force: force, requests: requests, counts: result.returns.first { $0.force == force },
      comparability: result.comparability[id])
    let contents = PackContents(view: view, figures: figures, result: result)
    var masking = MaskedTexts()
    let sections = contents.sections.map { masking.masked($0) }
    page = Report(
      id: result.description.id, path: ReplyPack.path, title: "Right of reply: \(force.name)",
      standfirst: contents.standfirst.inlines,
      sections: [PackRequest.section(contents, by: day, before: sections)] + sections)
  }

  /// "127 figures of Durham alone, 109 with other forces".
  package var summary: String {
    let own = figures[.own]?.count ?? 0
    let others = figures.filter { $0.key != .own }.map(\.value.count).reduce(0, +)
    return "\(Words.count(own, "figure")) of \(force.shortName) alone,"
      + " \(NumberFormat.count(others)) with other forces"
  }

  /// The letter with what stands at the head of every page of the report.
  package func publication(of result: StudyResult) -> Publication {
    Publication(
      title: result.description.title, pages: [page], banners: ReportComposer.banners(result))
  }
}
