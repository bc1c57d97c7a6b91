import PoliceOutcomes

/// Part years, breaks, years of different kinds, and offences without a month.
enum PeriodCaveats {
  static func sentences(_ result: StudyResult) -> [Sentence] {
    partYears(result) + breaks(result) + others(result)
  }

  /// All but what is said of breaks.
  static func besideBreaks(_ result: StudyResult) -> [Sentence] {
    partYears(result) + others(result)
  }

  private static func others(_ result: StudyResult) -> [Sentence] {
    mixedYears(result) + noMonth(result) + covers(result)
  }

  private static func partYears(_ result: StudyResult) -> [Sentence] {
    let forces: [String?] = result.hasMixedYears ? result.returns.map(\.force.id) : [nil]
    let parts = Set(forces.flatMap { result.series(force: $0) }).filter(result.isPart).sorted()
    if parts.isEmpty { return [] }
    let verb = parts.count == 1 ? "is a part year" : "are part years"
    return [
      Sentence(
        "\(Words.list(parts.map(\.name))) \(verb); a lower count there is not a fall.")
    ]
  }

  private static func breaks(_ result: StudyResult) -> [Sentence] {
    result.breaksInside.map { change in
      Sentence(
        "The series breaks on \(Words.date(change.date)), inside the months of this study:"
          + " \(Words.sentence(Words.lowered(change.what)))")
    }
  }

  private static func mixedYears(_ result: StudyResult) -> [Sentence] {
    guard result.hasMixedYears else { return [] }
    let calendar = result.pooled.count { $0.years == .calendar }
    let financial = result.pooled.count - calendar
    return [
      Sentence(
        "\(Words.count(calendar, "force")) \(calendar == 1 ? "counts" : "count") in calendar years"
          + " and \(NumberFormat.count(financial)) in financial years, so that no year is pooled.")
    ]
  }

  private static func noMonth(_ result: StudyResult) -> [Sentence] {
    let without = forces(result, .withinPeriod)
    let outside = forces(result, .outsideWindow)
    if without.isEmpty && outside.isEmpty { return [] }
    let count = result.printed("offences-no-month")
    let many: Sentence =
      count.map { "\($0) offences have no month of the study" }
      ?? "Some offences have no month of the study"
    let parts = [
      without.isEmpty ? nil : "no month is given by \(Words.list(without))",
      outside.isEmpty ? nil : "a month outside the study is named by \(Words.list(outside))",
    ].compactMap { $0 }
    return [
      many
        + Sentence(
          " (\(parts.joined(separator: "; "))); they are in the whole and in no month or year.")
    ]
  }

  private static func forces(
    _ result: StudyResult, _ placement: Observation.Placement
  ) -> [String] {
    result.returns.filter { $0.recorded.contains { $0.placement == placement } }
      .map(\.force.shortName).sorted()
  }

  private static func covers(_ result: StudyResult) -> [Sentence] {
    let window = result.description.window
    let parts = result.pooled.filter { $0.covers != window }.map {
      "\($0.force.shortName) \(Words.during($0.covers))"
    }
    if parts.isEmpty { return [] }
    return [
      Sentence("Not every force gave every month: \(parts.joined(separator: ", ")).")
    ]
  }
}
