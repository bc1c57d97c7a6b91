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

  /// The growth over the forces of `panel`, each of which gives both periods.
  func value(of panel: [TalliedForce], smallBase: Int) -> FigureValue {
    let counts = [earlier, later].map { period in
      panel.map { $0.offencesRecorded(in: period) ?? .zero }.total
    }
    let growth = Growth(earlierPeriod: earlier, earlier: counts[0], later: counts[1])
    if growth.earlier.low == 0 { return .none(.fromZero) }
    if growth.earlier.low < smallBase {
      return .none(.smallBase(earlier: counts[0], later: counts[1]))
    }
    return growth.change == nil ? .none(.withheld) : .growth(growth)
  }
}
