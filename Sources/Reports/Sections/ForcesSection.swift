import PoliceOutcomes

/// Each force's counts and share, alphabetically: never a league table.
enum ForcesSection {
  static func section(_ result: StudyResult) -> Section? {
    if result.returns.isEmpty { return nil }
    let rows = ForceRow.all(result)
    let more = Inline.link("beside each other", to: .comparison)
    return Section(
      id: "forces", heading: "Force by force",
      blocks: [
        .paragraph(
          """
          Forces stand in alphabetical order. They record and extract differently, and nothing is \
          adjusted for what they deal with, so that a difference between two of them may be chance, \
          practice or recording. Each has a page of its own; another sets them \(more).
          """), .table(ForceTable.table(result, rows)),
      ])
  }
}
