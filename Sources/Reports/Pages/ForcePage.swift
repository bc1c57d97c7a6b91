import PoliceOutcomes

/// The page of one force: what it answered, its figures beside the pooled ones, and how its returns
/// were read.
enum ForcePage {
  /// What makes the page of each force of the register, with its place, in the order of the register;
  /// a force that was asked twice has one.
  static func pages(_ result: StudyResult) -> [(path: PagePath, make: @Sendable () -> Report)] {
    let comparability = result.comparability
    let charts = ForceCharts(result)
    return forces(result).map { force in
      (
        .force(force.id),
        {
          page(
            ForceView(
              force: force, requests: result.requests.filter { $0.force == force },
              counts: result.returns.first { $0.force == force },
              comparability: comparability[force.id]), charts, comparability, result)
        }
      )
    }
  }

  /// The forces of the register, each once.
  static func forces(_ result: StudyResult) -> [Force] {
    var seen: Set<String> = []
    return result.requests.map(\.force).filter { seen.insert($0.id).inserted }
  }

  private static func page(
    _ view: ForceView, _ charts: ForceCharts, _ comparability: Comparability,
    _ result: StudyResult
  ) -> Report {
    let figures = [
      ForceFindings.section(view, result),
      ForceStandingSection.section(view, charts, result),
      ForcePeersSection.section(view, comparability, result),
      ForceOutcomes.section(view, charts, result),
      ForceTrend.section(view, charts, result),
      ForceCaveats.section(view, result),
      ForceReplySection.section(view, result),
    ].compactMap { $0 }
    // Where its counts bear no chart, the map shows at least where it stands among the answers.
    let isDrawn = figures.flatMap(\.blocks).contains { if case .chart = $0 { true } else { false } }
    let answer = [
      ForceAnswer.section(view, isDrawn ? nil : charts, result), ForceReading.section(view, result),
    ].compactMap { $0 }
    return Report(
      id: result.description.id, path: .force(view.force.id), title: view.force.name,
      standfirst: ForceAnswer.standfirst(view, result).inlines, sections: figures + answer)
  }
}

/// What a force's page is about.
struct ForceView {
  let force: Force
  /// The rows of the register about the force; at least one.
  let requests: [Request]
  /// What it returned, or `nil` where it gave no counts.
  let counts: ForceCounts?
  let comparability: Comparability.Row?

  /// The files it sent, superseded ones included, by their paths in the study.
  var files: Set<String> {
    Set(requests.flatMap { $0.files + $0.superseded }.map { "returns/\($0)" })
  }
}
