import PoliceOutcomes

// What the forces replied.
extension StudyRun {
  /// What `replies.csv` says, where it is so; words that the house avoids are asked about in the
  /// publisher's answers, and what a force says is a quotation.
  mutating func replies(
    _ description: StudyDescription, _ citations: FigureCitations, _ figures: Figures,
    _ requests: [Request]
  ) throws(StudiesError) -> [ForceReply] {
    guard let bytes = try input(Replies.file, isOptional: true) else { return [] }
    let replies = Replies(bytes, log: &log).all(
      citations: citations, figures: figures,
      forces: AskedForces(requests, register: reference.register),
      published: description.published, log: &log)
    var review = ProseReview()
    for reply in replies { review.read(reply.answer, at: reply.location) }
    log += review.diagnostics
    return replies
  }
}
