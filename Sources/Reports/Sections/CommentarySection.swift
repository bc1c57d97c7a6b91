import PoliceOutcomes

/// The author's own prose, with the study's figures in it.
enum CommentarySection {
  static func section(_ result: StudyResult) -> Section? {
    let blocks = Narrative.blocks(result.narrative) { id in
      result.figures[id].map { result.printed($0) }
    }
    if blocks.isEmpty { return nil }
    return Section(id: "commentary", heading: "Commentary", blocks: blocks)
  }
}
