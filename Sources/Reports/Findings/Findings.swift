import PoliceOutcomes

/// The findings that lead a report.
enum Findings {
  /// Up to six, the most important first; fewer where the returns say less.
  static func key(_ result: StudyResult) -> [Finding] {
    let shares = ShareFinding.findings(result)
    let growths = Array(GrowthFinding.findings(result).suffix(2))
    let opening = [CountFinding.finding(result)].compactMap { $0 } + shares.prefix(1)
    let series = growths + [PartYearFinding.finding(result)].compactMap { $0 }
    let room = max(0, min(3, limit - opening.count - series.count))
    // The answers stand in the box below too, so that they are the first to make room.
    var findings =
      opening + shares.dropFirst().prefix(room) + series
      + [AnswersFinding.finding(result)].compactMap { $0 }
    if findings.count < 3, let busiest = BusiestMonthFinding.finding(result) {
      findings.insert(busiest, at: min(1, findings.count))
    }
    if findings.count < 3, let largest = LargestForceFinding.finding(result) {
      findings.insert(largest, at: min(1, findings.count))
    }
    return Array(findings.prefix(limit))
  }

  private static let limit = 6
}
