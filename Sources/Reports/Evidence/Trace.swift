package import PoliceOutcomes

/// From a published figure down to the cells it was counted from.
package struct Trace: Hashable, Sendable {
  package let figure: Figure
  /// The figure as the report prints it at its fullest.
  package let printed: String
  /// The forces in register order, each with what it contributes.
  package let forces: [ForcePart]
  /// What earlier editions printed in its place.
  package let revisions: [Revision]
  /// What is said of it by forces that replied, in words.
  package let replies: [String]

  package struct ForcePart: Hashable, Sendable {
    package let force: Force
    package let rows: [Row]
    /// Counts of superseded files, of the same months, that no later count stands in place of.
    package let superseded: [SupersededCount]
  }

  /// One count and what it counts towards.
  package struct Row: Hashable, Sendable {
    package let observation: Observation
    package let role: Role
    /// The counts of earlier files that this one stands in place of. They are in no figure.
    package let superseded: [SupersededCount]

    init(observation: Observation, role: Role, superseded: [SupersededCount] = []) {
      self.observation = observation
      self.role = role
      self.superseded = superseded
    }
  }

  package enum Role: String, Hashable, Sendable, CaseIterable {
    case counted = "counted"
    case perhaps = "may count"
    case total = "in the total"
    case removed = "taken out of the total"
    case later = "later period"
    case earlier = "earlier period"
    case narrowing = "printed total that narrows the sum; adds nothing"
  }

  /// The trace of the figure called `id`, or `nil` where the study has no such figure.
  package init?(_ id: String, in result: StudyResult) {
    guard let figure = result.figures[id] else { return nil }
    self.figure = figure
    printed = FigureText.printed(figure, settings: result.description.settings, as: .full).text
    forces = Trace.forces(of: figure, in: result)
    revisions = result.revisions.filter { $0.figure == id }
    replies = result.replyRemarks(on: id)
  }

  /// What each force of the figure's panel contributes, in register order.
  static func forces(of figure: Figure, in result: StudyResult) -> [ForcePart] {
    let panel = Set(figure.panel)
    return result.returns.filter { panel.contains($0.force.id) }
      .map { counts in
        let superseded = result.superseded.filter { $0.force == counts.force }.flatMap(\.counts)
        let rows = Trace.rows(of: counts, in: figure)
        return ForcePart(
          force: counts.force, rows: superseded.isEmpty ? rows : rows.map { $0.over(superseded) },
          superseded: superseded.filter {
            $0.successor == nil && figure.period.overlaps($0.observation.period)
          })
      }
  }

  /// What the force contributes to a figure, with nothing of the files that later ones replace.
  static func rows(of counts: ForceCounts, in figure: Figure) -> [Row] {
    narrowed(rows(of: counts, for: figure), of: counts)
  }

  /// The rows, with the printed totals over several periods that some of them are parts of.
  private static func narrowed(_ rows: [Row], of counts: ForceCounts) -> [Row] {
    if counts.totals.isEmpty { return rows }
    let places = Set(rows.filter { $0.observation.count.exact == nil }.map(\.observation))
    return rows
      + counts.totals.filter { counts.parts(of: $0).contains(where: places.contains) }
      .map { Row(observation: counts.observation(of: $0), role: .narrowing) }
  }

  private static func rows(of counts: ForceCounts, for figure: Figure) -> [Row] {
    let period = figure.isWhole ? nil : figure.period
    guard let measure = figure.measure else { return otherRows(of: counts, for: figure) }
    switch measure.kind {
    case .offencesRecorded: return offences(of: counts, in: period, role: .counted)
    case .growth, .unbalancedGrowth:
      if case .none = figure.value { return [] }
      return [(figure.yearBefore, Role.earlier), (figure.period, .later)].flatMap {
        period, role in
        period.map { offences(of: counts, in: $0, role: role) } ?? []
      }
    case .share(let numerator, let denominator):
      guard case .points = figure.value else {
        return shareRows(of: counts, numerator, of: denominator, in: period)
      }
      return [figure.yearBefore, figure.period].compactMap { $0 }.flatMap {
        shareRows(of: counts, numerator, of: denominator, in: $0)
      }
    }
  }

  /// What adds up to the offences recorded in some months, and what is taken out of them.
  private static func offences(
    of counts: ForceCounts, in period: ReportingPeriod?, role: Role
  ) -> [Row] {
    (counts.recorded(in: period) ?? [])
      .compactMap { $0.outcome?.isRemoved != true ? Row(observation: $0, role: role) : nil }
      + (counts.outcomes(in: period) ?? [])
      .compactMap { $0.outcome?.isRemoved == true ? Row(observation: $0, role: .removed) : nil }
  }

  private static func shareRows(
    of counts: ForceCounts, _ numerator: Measure.Numerator, of denominator: Measure.Denominator,
    in period: ReportingPeriod?
  ) -> [Row] {
    let outcomes = counts.outcomes(in: period) ?? []
    let recorded = counts.recorded(in: period) ?? []
    let rows = outcomes.compactMap { observation -> Row? in
      guard let outcome = observation.outcome else { return nil }
      guard denominator.includes(outcome) else {
        return outcome.isRemoved ? Row(observation: observation, role: .removed) : nil
      }
      switch numerator.covers(outcome, given: counts.given) {
      case .yes: return Row(observation: observation, role: .counted)
      case .perhaps: return Row(observation: observation, role: .perhaps)
      case .no:
        let isTotal = denominator != .recorded || !counts.isTotalGiven
        return isTotal ? Row(observation: observation, role: .total) : nil
      }
    }
    let isTotalApart = denominator == .recorded && counts.isTotalGiven
    return rows + (isTotalApart ? recorded.map { Row(observation: $0, role: .total) } : [])
  }

  /// Counts of offences that are not measures: those returned, removed, without a month, with
  /// one outcome.
  private static func otherRows(of counts: ForceCounts, for figure: Figure) -> [Row] {
    if figure.id.hasPrefix("weight.") {
      let isOwn = counts.force.id == figure.force
      return offences(of: counts, in: nil, role: isOwn ? .counted : .total)
    }
    if case .rate = figure.value {
      return offences(of: counts, in: figure.period, role: .counted)
    }
    // A few at the most, which are compared sooner than looked up.
    let outcomes = Array(figure.outcomes)
    let isCounted: (Observation) -> Bool =
      switch figure.id {
      case "offences-returned": { $0.outcome?.isRemoved != nil || $0.outcome == nil }
      case "offences-transferred": { $0.outcome == .transferred }
      case "offences-cancelled": { $0.outcome == .cancelled }
      case "offences-no-month": { $0.placement != .stated }
      case _ where figure.id.hasPrefix("outcome-gap."):
        { $0.outcome == .notStated(.missingFromOutcomes) && $0.period == figure.period }
      default: { $0.outcome.map(outcomes.contains) ?? false }
      }
    let isOfRecorded = ["offences-returned", "offences-no-month"].contains(figure.id)
    let rows = (isOfRecorded ? counts.recorded : counts.outcomes)
      .compactMap { isCounted($0) ? Row(observation: $0, role: .counted) : nil }
    guard case .share = figure.value else { return rows }
    return rows + totals(of: counts, besides: isCounted)
  }

  /// The offences that a share of them is taken of: those given apart, or the other outcomes.
  private static func totals(
    of counts: ForceCounts, besides isCounted: (Observation) -> Bool
  ) -> [Row] {
    if counts.isTotalGiven { return counts.recorded.map { Row(observation: $0, role: .total) } }
    return counts.outcomes.compactMap {
      guard let outcome = $0.outcome, !isCounted($0) else { return nil }
      return Row(observation: $0, role: outcome.isRemoved ? .removed : .total)
    }
  }
}

extension Figure {
  /// The same months of the year before.
  fileprivate var yearBefore: ReportingPeriod? {
    ReportingPeriod(first: period.first.adding(-12), last: period.last.adding(-12))
  }
}

extension Trace.Row {
  /// The row with those of `superseded` that its count stands in place of.
  fileprivate func over(_ superseded: [SupersededCount]) -> Trace.Row {
    guard let place = observation.cells.first?.location else { return self }
    return Trace.Row(
      observation: observation, role: role,
      superseded: superseded.filter { $0.successor?.cells.first?.location == place })
  }
}
