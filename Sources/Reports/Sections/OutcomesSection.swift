import PoliceOutcomes

/// What became of the offences, as recorded, in groups and outcome by outcome.
enum OutcomesSection {
  static func section(_ result: StudyResult) -> Section? {
    let rows = OutcomeRow.all(result)
    guard rows.contains(where: { $0.outcome.isAssigned && $0.count.high != 0 }) else { return nil }
    var blocks: [Block] = []
    let mix = OutcomeMix(result, rows.map { OutcomeCount($0) })
    if let chart = mix?.block {
      blocks.append(.chart(chart))
    } else if let mix {
      blocks.append(.table(mix.table))
    }
    blocks.append(.table(OutcomeTable.table(result, rows)))
    blocks += FinalRate.blocks(result)
    return Section(id: "outcomes", heading: "What became of the offences", blocks: blocks)
  }
}
