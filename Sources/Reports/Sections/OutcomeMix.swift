import PoliceOutcomes

/// The outcomes in at most six groups that add up to the offences recorded.
struct OutcomeMix {
  let result: StudyResult
  /// `nil` for all pooled forces.
  let force: Force?
  let parts: [Part]

  /// A group with what is in it. `others` are the offences outside it.
  struct Part {
    let group: OutcomeGroup
    let label: String
    let count: OffenceCount
    let others: OffenceCount
    let members: [OutcomeCount]
  }

  /// `nil` where nothing was counted.
  ///
  /// - Parameter others: what stands beside it, so that both are told in the same groups.
  init?(
    _ result: StudyResult, _ counts: [OutcomeCount], force: Force? = nil,
    beside others: [OutcomeCount] = []
  ) {
    self.result = result
    self.force = force
    let known = counts.filter { $0.count.high != 0 }
    let all = Set((known + others.filter { $0.count.high != 0 }).map(\.outcome))
    var groups: [Outcome: OutcomeGroup] = [:]
    for outcome in all { groups[outcome] = OutcomeGroup(outcome) }
    if Set(groups.values).count > OutcomeMix.mostGroups {
      groups = groups.mapValues { $0 == .noAction ? .other : $0 }
    }
    let kept = known.filter { groups[$0.outcome] != nil }
    parts = OutcomeGroup.allCases.compactMap { group in
      let members = kept.filter { groups[$0.outcome] == group }
      if members.isEmpty { return nil }
      let others = kept.filter { groups[$0.outcome] != group }
      return Part(
        group: group, label: group.label(of: all.filter { groups[$0] == group }),
        count: OutcomeMix.narrowed(
          members.map(\.count).total, besides: others.map(\.count).total, result, force),
        others: others.map(\.count).total, members: members)
    }
    if parts.isEmpty { return nil }
  }

  /// A group's offences, as closely as those recorded and those outside it tell.
  private static func narrowed(
    _ count: OffenceCount, besides others: OffenceCount, _ result: StudyResult, _ force: Force?
  ) -> OffenceCount {
    guard let total = result.offences(OutcomeMix.recorded(by: force)), count.exact == nil,
      (count + others).agrees(with: total)
    else { return count }
    let left = total.remainder(without: others)
    let high = [count.high, left.high].compactMap { $0 }.min()
    return OffenceCount(from: max(count.low, left.low), through: high)
  }

  /// The id of the figure that the groups are parts of.
  private static func recorded(by force: Force?) -> String {
    "offences-recorded" + (force.map { ".\($0.id)" } ?? "")
  }

  var id: String { "outcome-mix" + (force.map { "-\($0.id)" } ?? "") }

  /// The offences recorded, or `nil` where that is not one number.
  var total: Int? {
    parts.map(\.count).total.exact
      ?? result.offences(OutcomeMix.recorded(by: force))?.exact
  }

  /// More segments of one bar cannot be told apart.
  static let mostGroups = 6

  var subtitle: String {
    guard let force else {
      return ReportComposer.subject(result, "Outcomes of offences recorded")
    }
    let covers = result.returns.first { $0.force == force }?.covers ?? result.description.window
    return "Outcomes of offences recorded, \(force.shortName), \(covers.name)"
  }

  /// The groups with their counts and shares.
  var table: Table {
    Table(
      id: "\(id)-table", caption: "\(subtitle), in groups",
      columns: [
        Table.Column("Group"), Table.Column("Offences", isNumeric: true),
        Table.Column("Share of offences recorded", isNumeric: true),
      ],
      cells: parts.map { [Sentence($0.label), count($0), share(of: $0)] },
      notes: notes)
  }

  /// The count of a group, which is a figure where one outcome is all of it.
  func count(_ part: Part) -> Sentence {
    let text = NumberFormat.count(part.count)
    guard part.members.count == 1, let figure = part.members[0].figure else {
      return Sentence(text)
    }
    return "\(PrintedFigure(id: figure, text: text))"
  }

  func share(of part: Part) -> Sentence {
    Sentence(ShareWords.share(part.count, others: part.others, of: recorded, result))
  }

  private var recorded: OffenceCount? {
    result.offences("offences-recorded" + (force.map { ".\($0.id)" } ?? ""))
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
      PrintedSum.differs($0.members.map(\.count.low), of: total, places: places)
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
