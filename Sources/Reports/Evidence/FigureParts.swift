import PoliceOutcomes

/// What a figure of one force is made of: its counts by what they count towards, and the figure that
/// is its denominator where that is one.
struct FigureParts {
  /// The counts of one role. The cells of a denominator that is a figure of its own stand there.
  let parts: [Part]
  let total: Total?

  struct Part {
    let role: Trace.Role
    let rows: [Trace.Row]

    /// The role with the sum: "Counted, 61"; a printed total adds nothing.
    var words: String {
      if role == .narrowing { return "Narrowed by printed totals over its periods" }
      let sum = NumberFormat.briefly(rows.map(\.observation.count).total)
      return "\(Words.raised(role.rawValue)), \(sum)"
    }
  }

  /// The denominator of a share.
  struct Total {
    /// "289".
    let text: String
    /// The force's offences, or `nil` where it is the pooled offences.
    let figure: Figure?
  }

  init(_ figure: Figure, of counts: ForceCounts, in result: StudyResult) {
    let isOwn = figure.force == counts.force.id && figure.panel.contains(counts.force.id)
    let rows = isOwn ? Trace.rows(of: counts, in: figure) : []
    let total = FigureParts.total(of: figure, in: result)
    self.total = total
    var byRole: [Trace.Role: [Trace.Row]] = [:]
    for row in rows { byRole[row.role, default: []].append(row) }
    parts = Trace.Role.allCases.compactMap { role -> Part? in
      if role == .total || role == .removed, total != nil { return nil }
      return byRole[role].map { Part(role: role, rows: $0) }
    }
  }

  private static func total(of figure: Figure, in result: StudyResult) -> Total? {
    guard let force = figure.force, case .share(let share) = figure.value else { return nil }
    let text = FigureText.denominator(share)
    if figure.panel.count > 1 { return Total(text: text, figure: nil) }
    if let measure = figure.measure, measure.denominator != .recorded { return nil }
    let stem = "offences-recorded.\(force)"
    let id = figure.isWhole ? stem : "\(stem).\(figure.period.id)"
    guard let total = result.figures[id], case .offences = total.value else { return nil }
    return Total(text: text, figure: total)
  }
}
