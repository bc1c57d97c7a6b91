import PoliceOutcomes

/// Each force's counts and share, alphabetically: never a league table.
enum ForcesSection {
  static func section(_ result: StudyResult) -> Section? {
    if result.returns.isEmpty { return nil }
    let rows = result.returns.map { ForceRow($0, result) }.sorted { left, right in
      (left.name.lowercased(), left.counts.force.id)
        < (right.name.lowercased(), right.counts.force.id)
    }
    let table = ForceTable.table(result, rows)
    var blocks: [Block] = [
      .paragraph(
        """
        Forces stand in alphabetical order, in charts inside the verdict of the funnel. They record and extract differently, and nothing is \
        adjusted for what they deal with, so that a difference between two of them may be chance, \
        practice or recording.
        """)
    ]
    if let chart = ForceChart.block(result, rows) { blocks.append(.chart(chart)) }
    if let funnel = FunnelBlock.block(result) { blocks.append(.chart(funnel)) }
    blocks.append(.table(table))
    if let small = SmallMultiples.block(result) { blocks.append(.chart(small)) }
    if let paragraph = ComparisonText.paragraph(result, rows) {
      blocks += [
        .heading("Can the forces be compared?"), paragraph,
        .table(ComparabilityTable.table(result, rows)),
      ]
    }
    return Section(id: "forces", heading: "Force by force", blocks: blocks)
  }
}
