import PoliceOutcomes

/// What the force replied to what is said of it.
enum ForceReplySection {
  static let id = "replies"

  /// `nil` where it did not reply.
  static func section(_ view: ForceView, _ result: StudyResult) -> Section? {
    let replies = result.replies.filter { $0.force == view.force.id }
    if replies.isEmpty { return nil }
    return Section(
      id: id, heading: "What the force replied",
      blocks: [
        .paragraph(
          """
          The force's own words, quoted as it wrote them. A reply changes no figure by itself.
          """)
      ] + ReplyBlocks.blocks(replies, result))
  }
}
