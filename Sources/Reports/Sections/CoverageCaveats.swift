import PoliceOutcomes

/// Whose offences the pooled figures cover.
enum CoverageCaveats {
  static func sentences(_ result: StudyResult) -> [Sentence] {
    leftOut(result) + unread(result)
  }

  /// The forces asked whose offences the pooled figures lack, by what came of the request.
  private static func leftOut(_ result: StudyResult) -> [Sentence] {
    let pooled = Set(result.pooled.map(\.force.id))
    let missing = result.requestsMade.filter { !pooled.contains($0.force.id) }
    if missing.isEmpty { return [] }
    let groups = Request.Status.allCases.compactMap { status -> String? in
      let forces = missing.filter { $0.status == status }
      if forces.isEmpty { return nil }
      let words = status == .complete ? "complete, but not counted" : status.words
      return "\(words): \(UnansweredSection.names(forces))"
    }
    return [
      Sentence(
        "The pooled figures leave out \(NumberFormat.count(missing.count)) of the"
          + " \(Words.count(result.requestsMade.count, "force")) known to have been asked"
          + " (\(groups.joined(separator: "; "))), and are not scaled up for them.")
    ]
  }

  /// Forces that answered with counts of which none could be read.
  private static func unread(_ result: StudyResult) -> [Sentence] {
    let counted = Set(result.returns.map(\.force.id))
    let unread = result.requests.filter {
      ($0.status == .complete || $0.status == .partial) && !$0.files.isEmpty
        && !counted.contains($0.force.id)
    }
    if unread.isEmpty { return [] }
    return [
      Sentence(
        "No offence could be counted in the \(unread.count == 1 ? "return" : "returns") of"
          + " \(UnansweredSection.names(unread)).")
    ]
  }
}
