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
    let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    guard let id = parts.first, let figure = result.figures[String(id)] else { return nil }
    switch parts.dropFirst().first {
    case nil, "headline": return result.printed(figure)
    case "table": return result.printed(figure, as: .table)
    case "full": return result.printed(figure, as: .full)
    case "words": return result.inWords(figure)
    default: return nil
    }
  }
}

extension StudyResult {
  /// The figure as a sentence says it: "about 1 in 25", "rose by 26%"; as printed where it bears no
  /// words.
  fileprivate func inWords(_ figure: Figure) -> PrintedFigure {
    let settings = description.settings
    switch figure.value {
    case .share(let share):
      let words = SharePhrase(share, settings: settings).words(share)
      return PrintedFigure(id: figure.id, text: words)
    case .growth(let growth):
      let words = GrowthPhrase(growth, settings: settings).words(growth)
      return PrintedFigure(id: figure.id, text: words)
    case .offences, .range, .changeRange, .points, .rate, .standing, .forces, .none:
      return printed(figure)
    }
  }
}
