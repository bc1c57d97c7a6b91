import PoliceOutcomes

/// The headline share without each pooled force in turn, and how much of the offences is whose.
enum InfluenceTable {
  /// A sentence on the force that moves the share most, and the table; nothing for one force.
  static func blocks(_ headline: Measure, _ result: StudyResult) -> [Block] {
    let prefix = "\(headline.id)-leaving-out."
    let others = result.pooled.map(\.force.id).sorted().compactMap { id in
      result.figures[prefix + id].flatMap(result.share).map { ForceShare(id, $0) }
    }
    guard others.count > 1, let pooled = result.figures[headline.id].flatMap(result.share) else {
      return []
    }
    let influence = LeaveOneForceOut(pooled: pooled, without: others)
    guard let largest = influence.largest, let range = influence.range else { return [] }
    let span: Sentence =
      result.printed("\(headline.id)-leave-one-out", as: .table).map { "\($0)" }
      ?? Sentence(
        NumberFormat.percentages(
          from: ExactRational(range.low), to: ExactRational(range.high), places: 1,
          areBounds: others.contains { $0.share.exact == nil }))
    let name = shortName(largest.force, result)
    let without = result.printed(prefix + largest.force, as: .table)
    let moved: Sentence =
      without.map { "; without \(name), which moves it most, it is \($0)" } ?? ""
    return [
      .paragraph(
        "\(headline.title): whichever one force is left out, the share is within \(span)\(moved)."),
      .table(table(headline, influence, result)),
    ]
  }

  private static func table(
    _ headline: Measure, _ influence: LeaveOneForceOut, _ result: StudyResult
  ) -> Table {
    let order = influence.influences.map { row in
      (row, shortName(row.force, result))
    }
    .sorted { ($0.1, $0.0.force) < ($1.1, $1.0.force) }
    return Table(
      id: "influence-table",
      caption: ReportComposer.subject(
        result, "\(headline.title), without one force", forces: order.count),
      columns: [
        Table.Column("Force left out"), Table.Column("Its part of the offences", isNumeric: true),
        Table.Column("Share of the others", isNumeric: true),
      ],
      cells: order.map { row, name in
        let share = result.printed("\(headline.id)-leaving-out.\(row.force)", as: .table)
        return [
          Sentence(name),
          result.printed("weight.\(row.force)", as: .table).map { "\($0)" } ?? "not known",
          share.map { "\($0)" } ?? "no figure",
        ]
      })
  }

  static func shortName(_ id: String, _ result: StudyResult) -> String {
    result.returns.first { $0.force.id == id }?.force.shortName ?? id
  }
}
