import PoliceOutcomes

/// The outcomes in at most six groups that add up to the offences recorded.
struct OutcomeMix {
  let result: StudyResult
  let parts: [Part]

  /// A group with what is in it. `others` are the offences outside it.
  struct Part {
    let group: OutcomeGroup
    let label: String
    let count: OffenceCount
    let others: OffenceCount
  }

  /// `nil` where nothing was counted.
  init?(_ result: StudyResult, _ rows: [OutcomeRow]) {
    self.result = result
    var groups: [OutcomeGroup: [OutcomeRow]] = [:]
    for row in rows where row.count.high != 0 {
      if let group = OutcomeGroup(row.outcome) { groups[group, default: []].append(row) }
    }
    if groups.count > OutcomeMix.mostGroups, let vague = groups.removeValue(forKey: .noAction) {
      groups[.other, default: []] += vague
    }
    let kept = groups.values.joined()
    parts = OutcomeGroup.allCases.compactMap { group in
      guard let members = groups[group] else { return nil }
      let others = kept.filter { row in !members.contains { $0.figure.id == row.figure.id } }
      return Part(
        group: group, label: group.label(of: members.map(\.outcome)),
        count: members.map(\.count).total, others: others.map(\.count).total)
    }
    if parts.isEmpty { return nil }
  }

  let id = "outcome-mix"

  /// More segments of one bar cannot be told apart.
  static let mostGroups = 6

  var subtitle: String {
    ReportComposer.subject(result, "Outcomes of offences recorded")
  }

  /// The groups with their counts and shares.
  var table: Table {
    Table(
      id: "\(id)-table", caption: "\(subtitle), in groups",
      columns: [
        Table.Column("Group"), Table.Column("Offences", isNumeric: true),
        Table.Column("Share of offences recorded", isNumeric: true),
      ],
      cells: parts.map { part in
        [
          Sentence(part.label), Sentence(NumberFormat.count(part.count)),
          Sentence(ShareWords.share(part.count, others: part.others, result)),
        ]
      },
      notes: ["Shares may not add up to 100% because of rounding."])
  }
}
