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
    /// The counts of the outcomes in it.
    let members: [OffenceCount]
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
        count: OutcomeMix.narrowed(
          members.map(\.count).total, besides: others.map(\.count).total, result),
        others: others.map(\.count).total,
        members: members.map(\.count))
    }
    if parts.isEmpty { return nil }
  }

  /// A group's offences, as closely as those recorded and those outside it tell.
  private static func narrowed(
    _ count: OffenceCount, besides others: OffenceCount, _ result: StudyResult
  ) -> OffenceCount {
    guard let total = result.offences("offences-recorded"), count.exact == nil,
      (count + others).agrees(with: total)
    else { return count }
    let left = total.remainder(without: others)
    let high = [count.high, left.high].compactMap { $0 }.min()
    return OffenceCount(from: max(count.low, left.low), through: high)
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
      notes: notes)
  }

  /// Whether exact shares of the table differ in print from the sum of their parts.
  var isRounded: Bool { !notes.isEmpty && notes != [PrintedSum.rangeNote] }

  /// What a reader who adds the printed shares up must know; nothing where they do add up.
  private var notes: [Sentence] {
    let counts = parts.compactMap(\.count.exact)
    guard counts.count == parts.count else { return [PrintedSum.rangeNote] }
    let total = counts.reduce(0, +)
    guard total >= max(1, result.description.settings.smallBase) else { return [] }
    let places = total < 100 ? 0 : 1
    var notes: [Sentence] = []
    if PrintedSum.differs(counts, of: total, places: places) { notes.append(PrintedSum.note) }
    if parts.contains(where: {
      PrintedSum.differs($0.members.map(\.low), of: total, places: places)
    }) {
      notes.append(
        """
        Not every group's share is the sum of its outcomes' shares as printed below, because of \
        rounding.
        """)
    }
    return notes
  }
}
