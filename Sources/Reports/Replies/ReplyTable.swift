import PoliceOutcomes

/// Every reply of a force, a row each; its words stand on the force's own page.
enum ReplyTable {
  /// `nil` where no force replied.
  static func table(_ result: StudyResult) -> Table? {
    if result.replies.isEmpty { return nil }
    return Table(
      id: "replies-table", caption: "What the forces replied to what is said of them",
      columns: ["Force", "Received", "Kind", "About", "Answered"].map { Table.Column($0) },
      cells: ReplyBlocks.inOrder(result.replies).map { cells($0, result) },
      notes: [
        """
        A reply changes no figure by itself: a count that a force corrects is a later return or a \
        correction of a cell. The words of each stand on the page of its force.
        """
      ])
  }

  private static func cells(_ reply: ForceReply, _ result: StudyResult) -> [Sentence] {
    let name = result.shortName(of: reply.force)
    let figure = reply.figure.flatMap { result.figures[$0] }
    let about = figure.map { "\($0.title): \(result.printed($0, as: .full))" as Sentence }
    return [
      "\(Inline.link(name, to: .force(reply.force), anchor: ForceReplySection.id))",
      Sentence(Words.date(reply.received.iso)), Sentence(reply.kind.words),
      about ?? "the return as a whole", reply.answer.isEmpty ? "no" : "yes",
    ]
  }
}
