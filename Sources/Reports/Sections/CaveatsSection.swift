import PoliceOutcomes

/// What this run's own returns leave uncertain, each with its numbers.
enum CaveatsSection {
  static func section(_ result: StudyResult) -> Section? {
    let caveats =
      synthetic(result) + CoverageCaveats.sentences(result) + PeriodCaveats.sentences(result)
      + PassportCaveats.sentences(result) + WithheldCaveats.sentences(result)
      + OutcomeCaveats.sentences(result) + RecordCaveats.sentences(result)
      + WaiverCaveats.sentences(result) + ReplyCaveats.sentences(result)
    if caveats.isEmpty { return nil }
    return Section(
      id: "caveats", heading: "What to bear in mind", blocks: [.list(caveats)])
  }

  private static func synthetic(_ result: StudyResult) -> [Sentence] {
    guard result.description.isSynthetic else { return [] }
    return ["The forces and the counts are invented; nothing here is about a real police force."]
  }
}
