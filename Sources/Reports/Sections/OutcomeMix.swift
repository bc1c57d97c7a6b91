import PoliceOutcomes

/// The outcomes in at most six groups that add up to the offences recorded.
struct OutcomeMix {
  let result: StudyResult
  /// `nil` for all pooled forces.
  let force: Force?
  let parts: [Part]

  /// A group with what is in it.
  struct Part {
    let group: OutcomeGroup
    let label: String
    let count: OffenceCount
    /// The figure that is its count, and the one that is its share of the offences recorded.
    let figure: Figure
    let share: Figure
    let members: [OutcomeCount]
  }

  /// `nil` where nothing was counted.
  ///
  /// - Parameter others: what stands beside it, so that both are told in the same words.
  init?(
    _ result: StudyResult, _ counts: [OutcomeCount], force: Force? = nil,
    beside others: [OutcomeCount] = []
  ) {
    self.result = result
    self.force = force
    let known = counts.filter { $0.count.high != 0 }
    let all = Set((known + others.filter { $0.count.high != 0 }).map(\.outcome))
    let isNoActionApart = OutcomeMix.hasNoAction(result)
    parts = OutcomeGroup.allCases.compactMap { group in
      guard let figure = result.figures[OutcomeFigure.countID(group, force: force?.id)],
        let share = result.figures[OutcomeFigure.shareID(group, force: force?.id)],
        case .offences(let count) = figure.value, count.high != 0
      else { return nil }
      return Part(
        group: group,
        label: group.label(of: all.filter { group.has($0, isNoActionApart: isNoActionApart) }),
        count: count, figure: figure, share: share,
        members: known.filter { figure.outcomes.contains($0.outcome) })
    }
    if parts.isEmpty { return nil }
  }

  /// Whether the study has a group of no further action, of all forces or of any.
  private static func hasNoAction(_ result: StudyResult) -> Bool {
    ([nil] + result.returns.map(\.force.id)).contains { force in
      result.figures[OutcomeFigure.countID(.noAction, force: force)] != nil
    }
  }

  /// The id of the figure that the groups are parts of.
  static func recorded(by force: Force?) -> String {
    "offences-recorded" + (force.map { ".\($0.id)" } ?? "")
  }

  var id: String { "outcome-mix" + (force.map { "-\($0.id)" } ?? "") }

  /// The offences recorded, or `nil` where that is not one number.
  var total: Int? {
    parts.map(\.count).total.exact
      ?? result.offences(OutcomeMix.recorded(by: force))?.exact
  }

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

  private func count(_ part: Part) -> Sentence {
    "\(result.printed(part.figure, as: .table))"
  }

  /// The share of a group in the offences recorded, or why there is none.
  func share(of part: Part) -> Sentence {
    if let share = result.share(part.share),
      FigureText.isSmall(share, settings: result.description.settings)
    {
      return "too few"
    }
    return "\(result.printed(part.share, as: .table))"
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

extension OutcomeGroup {
  /// Whether the study counts `outcome` in the group: in which, where there would be more than six, its
  /// figures say.
  fileprivate func has(_ outcome: Outcome, isNoActionApart: Bool) -> Bool {
    let own = OutcomeGroup(outcome)
    guard own == .noAction, self == .noAction || self == .other else { return own == self }
    return (self == .noAction) == isNoActionApart
  }
}
