import PoliceOutcomes

/// The page of one force: what it answered, its figures beside the pooled ones, and how its returns
/// were read.
enum ForcePage {
  /// One page for each force of the register, in its order; a force that was asked twice has one.
  static func pages(_ result: StudyResult) -> [Report] {
    let comparability = result.comparability
    let charts = ForceCharts(result)
    var seen: Set<String> = []
    return result.requests.filter { seen.insert($0.force.id).inserted }.map { request in
      page(
        ForceView(
          force: request.force, requests: result.requests.filter { $0.force == request.force },
          counts: result.returns.first { $0.force == request.force },
          comparability: comparability[request.force.id]), charts, result)
    }
  }

  private static func page(
    _ view: ForceView, _ charts: ForceCharts, _ result: StudyResult
  ) -> Report {
    Report(
      id: result.description.id, path: .force(view.force.id), title: view.force.name,
      standfirst: ForceAnswer.standfirst(view, result).inlines,
      sections: [
        ForceFindings.section(view, result),
        ForceStandingSection.section(view, charts, result),
        ForceOutcomes.section(view, charts, result),
        ForceTrend.section(view, charts, result),
        ForceCaveats.section(view, result),
        ForceAnswer.section(view, result),
        ForceReading.section(view, result),
      ].compactMap { $0 })
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
