import PoliceOutcomes

/// The month with the most offences, where one month has and all counts are exact.
enum BusiestMonthFinding {
  static func finding(_ result: StudyResult) -> Finding? {
    guard let most = figure(result), let whole = result.printed("offences-recorded"),
      most.panel == result.figures["offences-recorded"]?.panel
    else { return nil }
    return Finding(
      """
      The month with the most recorded offences was \(most.period.name), with \
      \(result.printed(most)) of \(whole).
      """)
  }

  static func figure(_ result: StudyResult) -> Figure? {
    guard result.isMonthly else { return nil }
    let figures = result.series().compactMap { result.figure("offences-recorded", in: $0) }
    let counts = figures.map { figure -> Int? in
      if case .offences(let count) = figure.value { count.exact } else { nil }
    }
    guard counts.count > 1, !counts.contains(nil) else { return nil }
    let most = counts.compactMap { $0 }.max() ?? 0
    let places = counts.indices.filter { counts[$0] == most }
    return places.count == 1 && most > 0 ? figures[places[0]] : nil
  }
}
