import PoliceOutcomes

/// How the forces stand to the pooled share, and how far their returns count alike.
enum ComparisonSection {
  static func section(_ result: StudyResult) -> Section? {
    if result.returns.isEmpty { return nil }
    let rows = ForceRow.all(result)
    var blocks: [Block] = []
    if let chart = ForceChart.block(result, rows) { blocks.append(.chart(chart)) }
    if let funnel = FunnelBlock.block(result) { blocks.append(.chart(funnel)) }
    if let small = SmallMultiples.block(result) { blocks.append(.chart(small)) }
    if let paragraph = ComparisonText.paragraph(result, rows) {
      blocks += [paragraph, .table(ComparabilityTable.table(result, rows))]
    }
    if blocks.isEmpty { return nil }
    return Section(
      id: "compared", heading: "Can the forces be compared?", blocks: blocks)
  }
}
