/// Two periods of the same months, one year apart, between which growth may be taken.
struct GrowthPair: Hashable {
  let earlier: ReportingPeriod
  let later: ReportingPeriod

  /// The pairs a series allows: neighbouring whole years. A part year is set against the same
  /// months of the year before, never against a whole year.
  static func pairs(in series: [ReportingPeriod]) -> [GrowthPair] {
    guard series.contains(where: { $0.yearBasis != nil }) else { return [] }
    return series.compactMap { later in
      let first = later.first.adding(-12)
      let last = later.last.adding(-12)
      guard let earlier = ReportingPeriod(first: first, last: last),
        series.contains(where: { $0.contains(earlier) })
      else { return nil }
      return GrowthPair(earlier: earlier, later: later)
    }
  }

  func canBeTold(by force: TalliedForce) -> Bool {
    force.offencesRecorded(in: earlier) != nil && force.offencesRecorded(in: later) != nil
  }

  /// The forces of `pool` that give either of two whole years; none where nobody gives one of
  /// them, and none for part years.
  func panelOfEither(in pool: [TalliedForce]) -> [TalliedForce] {
    let givers = [earlier, later].map { period in
      pool.filter { $0.offencesRecorded(in: period) != nil }.map(\.counts.force.id)
    }
    if later.yearBasis == nil || givers.contains([]) { return [] }
    return pool.filter { givers.joined().contains($0.counts.force.id) }
  }

  /// Why counts of offences in the two periods are no exact ones.
  private func doubts(of panel: [TalliedForce]) -> Share.Doubts {
    let observations = panel.flatMap { force in
      (force.counts.recorded(in: earlier) ?? []) + (force.counts.recorded(in: later) ?? [])
    }
    let inexact = observations.filter { $0.count.exact == nil }
    let isRounded = inexact.contains { $0.isRounded }
    let isWithheld = inexact.contains { !$0.isRounded }
    return isRounded
      ? isWithheld ? [.roundedCounts, .withheldCounts] : .roundedCounts
      : .withheldCounts
  }

  /// The growth over the forces of `panel`: in a balanced panel each gives both periods, and in
  /// any other a force is in the periods it gives.
  func value(of panel: [TalliedForce], study: StudyDescription) -> FigureValue {
    let given = [earlier, later].map { period in
      panel.compactMap { $0.offencesRecorded(in: period) }
    }
    if given.contains([]) { return .none(.notGiven) }
    let counts = given.map(\.total)
    if counts[0].low == 0 { return .none(.fromZero) }
    if counts[0].low < study.settings.smallBase {
      return .none(.smallBase(earlier: counts[0], later: counts[1]))
    }
    guard counts[0].high != nil, counts[1].high != nil else { return .none(.withheld) }
    var growth = Growth(
      earlierPeriod: earlier, earlier: counts[0], later: counts[1], breaks: breaks(of: study))
    growth.doubts = doubts(of: panel)
    return .growth(growth)
  }

  /// The breaks that the two periods, and the months between them, cross.
  private func breaks(of study: StudyDescription) -> [SeriesBreak] {
    guard let span = ReportingPeriod(first: earlier.first, last: later.last) else { return [] }
    return study.breaks.filter { $0.divides(span) }
  }
}
