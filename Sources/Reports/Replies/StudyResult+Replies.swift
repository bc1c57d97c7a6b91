package import PoliceOutcomes

extension StudyResult {
  /// What is said beside the figure called `id` of what forces replied to it, the earliest first.
  package func replyRemarks(on id: String) -> [String] {
    if replies.isEmpty { return [] }
    return ReplyBlocks.inOrder(replies.filter { $0.figure == id })
      .map { $0.remark(force: shortName(of: $0.force)) }
  }

  /// The name in tables of a force that was asked.
  func shortName(of force: String) -> String {
    requests.first { $0.force.id == force }?.force.shortName ?? force
  }
}
