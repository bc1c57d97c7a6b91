import PoliceOutcomes

/// What a pack tells a force: counts first, then what they rest on.
struct PackContents {
  let view: ForceView
  let figures: [FigureCitation: [Figure]]
  let result: StudyResult

  var name: String { view.force.shortName }

  /// Who is about to publish how many figures of the force.
  var standfirst: Sentence {
    let own = figures[.own]?.count ?? 0
    let others = figures.filter { $0.key != .own }.map(\.value.count).reduce(0, +)
    return Sentence(
      "\(result.description.publisher.name) is about to publish a report with figures that cite"
        + " \(view.force.name): \(NumberFormat.count(own)) of \(name) alone, and"
        + " \(NumberFormat.count(others)) that cite it together with other forces. All of them stand"
        + " here as the report prints them.")
  }

  /// A link to each part of the letter.
  static func list(of sections: [Section]) -> [Sentence] {
    sections.map { "\(Inline.link([.text($0.heading)], to: "#\($0.id)"))" }
  }

  var sections: [Section] {
    [
      PackFigures.own(self), PackFigures.pooled(self), PackFigures.others(self),
      PackReading.answer(self), PackReading.comparison(self), PackWithheld.section(self),
      PackCells.figures(self), PackCells.cells(self), PackReading.files(self), replies,
    ].compactMap { $0 }
  }

  /// What the force has replied so far.
  private var replies: Section? {
    let replies = result.replies.filter { $0.force == view.force.id }
    return replies.isEmpty
      ? nil
      : Section(
        id: ForceReplySection.id, heading: "What you have replied so far",
        blocks: ReplyBlocks.blocks(replies, result))
  }
}
