import PoliceOutcomes

/// What a figure of one force is made of: its counts by what they count towards, and the figure that
/// is its denominator where that is one.
struct FigureParts {
  /// The counts of one role. The cells of a denominator that is a figure of its own stand there.
  let parts: [Part]
  let total: Total?

  struct Part {
    let role: Trace.Role
    fileprivate(set) var rows: [Trace.Row]

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
    // A few roles, each met in a run.
    var found: [Part] = []
    for row in rows where total == nil || row.role != .total && row.role != .removed {
      if let place = found.lastIndex(where: { $0.role == row.role }) {
        found[place].rows.append(row)
      } else {
        found.append(Part(role: row.role, rows: [row]))
      }
    }
    parts = Trace.Role.allCases.compactMap { role in found.first { $0.role == role } }
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
