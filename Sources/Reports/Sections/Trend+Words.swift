import PoliceOutcomes

extension Trend {
  /// The finding where the counts bear one, else what the chart shows.
  var title: String {
    if let force { return "\(force.shortName): \(Words.lowered(finding ?? subject))" }
    return finding ?? subject
  }

  private var subject: String {
    result.isMonthly ? "Offences recorded by month" : "Offences recorded by year"
  }

  private var finding: String? {
    if result.isMonthly {
      guard force == nil, let most = BusiestMonthFinding.figure(result) else { return nil }
      return "Most offences were recorded in \(most.period.name)"
    }
    return yearly
  }

  /// From the first whole year to the last, where the same forces gave both, both counts are
  /// exact and nothing lies between them.
  private var yearly: String? {
    let years = points.filter { $0.period.yearBasis != nil }
    guard let first = years.first, let last = years.last, first.period < last.period,
      first.figure.panel == last.figure.panel,
      let before = first.count.exact, let after = last.count.exact,
      let span = ReportingPeriod(first: first.period.first, last: last.period.last)
    else { return nil }
    let (from, to) = (NumberFormat.count(before), NumberFormat.count(after))
    let growth = Growth(
      earlierPeriod: first.period, earlier: first.count, later: last.count)
    let phrase = GrowthPhrase(
      growth, interval: growth.interval, settings: result.description.settings)
    let isTold = phrase != .withinChance && phrase != .counts && phrase != .cannotTell
    if !isTold || result.description.breaks.contains(where: { $0.divides(span) }) {
      return "Offences recorded: \(from) in \(first.period.name), \(to) in \(last.period.name)"
    }
    if before == after {
      return "As many offences were recorded in \(last.period.name) as in \(first.period.name)"
    }
    return "Recorded offences \(after > before ? "rose" : "fell") from \(from) in"
      + " \(first.period.name) to \(to) in \(last.period.name)"
  }

  /// What the chart shows in one sentence, for those who do not see it.
  var alternativeText: String {
    let first = points[0]
    let last = points[points.count - 1]
    let whose = force.map { " by \($0.shortName)" } ?? ""
    return "Bar chart of offences recorded\(whose): \(NumberFormat.count(first.count)) in"
      + " \(first.period.name), \(NumberFormat.count(last.count)) in \(last.period.name)"
      + (result.isPart(last.period) ? ", a part year." : ".")
  }
}
