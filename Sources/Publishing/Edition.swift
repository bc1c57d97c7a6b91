import PoliceOutcomes
import Reports
package import Studies

/// A study's report as files: everything that is published, and nothing that is not.
package enum Edition {
  /// The version of the program, written into every manifest.
  package static let toolVersion = "0.1.0"

  /// What the report of a study prints.
  package static let printing = Printing(
    blocks: { PlacedBlocks.names($0) },
    text: { FigureText.printed($0, settings: $1, as: .full).text })

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
    let draft = await EditionDraft(of: study, isWhole: true)
    async let unfounded = draft.unfounded
    let made = (await draft.files(), await unfounded)
    giveUp(draft)
    return made
  }

  /// Why no report of the study may be written, whatever it comes to; `nil` where one may.
  package static func refusal(of study: Study) -> String? {
    if study.holdsPersonalData {
      return "no report is written while personal data are neither redacted nor waived"
    }
    if study.result.diagnostics.contains(where: { Diagnostic.narrativeCodes.contains($0.code) }) {
      return
        "no report is written while narrative.md names unknown figures or holds numbers of its own"
    }
    return nil
  }
}

extension Publication {
  /// The charts of all pages in their order, each file once.
  var charts: [ChartBlock] {
    var seen: Set<String> = []
    return pages.flatMap(\.charts).filter { seen.insert($0.path).inserted }
  }
}

extension Report {
  /// The charts of the page, in its order.
  fileprivate var charts: [ChartBlock] {
    sections.flatMap(\.blocks).compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
  }
}
