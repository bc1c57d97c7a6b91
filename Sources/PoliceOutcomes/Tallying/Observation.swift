/// One count a force gave: so many offences of a period with an outcome.
///
/// It never changes and stands in many lists at once, so that it is an object: a list holds a
/// reference to it, and no copy.
package final class Observation: Hashable, Sendable {
  /// The force's id.
  package let force: String
  /// The months the count belongs to.
  package let period: ReportingPeriod
  /// How the period is known.
  package let placement: Placement
  /// What became of the offences, or `nil` in a table that counts offences only.
  package let outcome: Outcome?
  /// What the force counted by in a table of offences only, such as a hospital; else empty.
  package let category: String
  package let count: OffenceCount
  /// The count's cell first where there is one, then the cells that name its outcome, period
  /// and force, or the row of one offence.
  package let cells: [SourceCell]
  /// Whether the count's bounds are those of a count that the force rounded.
  package let isRounded: Bool
  /// What stands between the count and what is published of it.
  package let control: DisclosureControl
  /// The last line of the rows that say the same and are counted together; `nil` where the count
  /// has a row or a cell of its own.
  package let lastLine: Int?

  package enum Placement: Hashable, Sendable {
    /// The return names the months.
    case stated
    /// The return names no month; the count belongs somewhere in `period`.
    case withinPeriod
    /// The return names a month that the window lacks; the count is kept in the whole only.
    case outsideWindow
  }

  package init(
    force: String, period: ReportingPeriod, placement: Placement, outcome: Outcome?,
    category: String, count: OffenceCount, cells: [SourceCell], isRounded: Bool = false,
    control: DisclosureControl = .none, lastLine: Int? = nil
  ) {
    self.force = force
    self.period = period
    self.placement = placement
    self.outcome = outcome
    self.category = category
    self.count = count
    self.cells = cells
    self.isRounded = isRounded
    self.control = control
    self.lastLine = lastLine
  }

  /// Whether they say the same, place and all.
  package static func == (left: Observation, right: Observation) -> Bool {
    left === right
      || left.cells == right.cells && left.count == right.count && left.outcome == right.outcome
        && left.period == right.period && left.placement == right.placement
        && left.force == right.force && left.category == right.category
        && left.isRounded == right.isRounded && left.control == right.control
        && left.lastLine == right.lastLine
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(period)
    hasher.combine(outcome)
    hasher.combine(count)
    hasher.combine(cells.first?.location.line)
    hasher.combine(cells.first?.location.column)
  }
}
