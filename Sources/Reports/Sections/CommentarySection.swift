import PoliceOutcomes

/// The author's own prose, with the study's figures in it.
enum CommentarySection {
  static let id = "commentary"

  static func section(_ result: StudyResult) -> Section? {
    let blocks = Narrative.blocks(result.narrative) { figure($0, result) }
    if blocks.isEmpty { return nil }
    return Section(id: id, heading: "Commentary", blocks: blocks)
  }

  /// The figure that a placeholder names, in the style it asks for; `nil` where there is none.
  private static func figure(_ text: String, _ result: StudyResult) -> PrintedFigure? {
    let (id, style) = Placeholder.parts(of: text)
    return result.figures[id].flatMap {
      PlaceholderText.printed($0, style: style, settings: result.description.settings)
    }
  }
}
