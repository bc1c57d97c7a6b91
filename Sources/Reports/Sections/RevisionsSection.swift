package import PoliceOutcomes

/// What earlier editions of the report printed otherwise, and why; the newest first.
enum RevisionsSection {
  /// `nil` where nothing is revised.
  static func section(_ result: StudyResult) -> Section? {
    if result.revisions.isEmpty { return nil }
    let newest = result.revisions.enumerated().sorted {
      ($1.element.date, $0.offset) < ($0.element.date, $1.offset)
    }
    return Section(
      id: "report-corrections", heading: "Corrections to this report",
      blocks: [.list(newest.map { sentence($0.element, result) })])
  }

  private static func sentence(_ revision: Revision, _ result: StudyResult) -> Sentence {
    let why = Words.sentence(revision.why)
    guard let figure = result.figures[revision.figure] else {
      return
        "\(Words.date(revision.date.iso)): \(Inline.code(revision.figure)) is no longer published\(revision.earlier). \(why)"
    }
    let now = FigureText.printed(figure, settings: result.description.settings, as: .full)
    return
      "\(Words.date(revision.date.iso)): \(figure.title): \(now)\(revision.earlier). \(why)"
  }

}

extension Revision {
  /// "; an earlier edition printed 6%".
  fileprivate var earlier: String {
    "; an earlier edition printed " + (printed.isEmpty ? "another figure" : printed)
  }

  /// What is said beside the figure: "revised 5 May 2024; an earlier edition printed 6%. Why."
  package var remark: String {
    "revised \(Words.date(date.iso))\(earlier). \(Words.sentence(why))"
  }
}
