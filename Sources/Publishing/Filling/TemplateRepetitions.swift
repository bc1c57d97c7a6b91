import PoliceOutcomes

/// What the blocks of a template are repeated for, in a study.
struct TemplateRepetitions {
  let result: StudyResult
  /// The forces that were asked, each once, by their names as the table of forces has them; or the one that
  /// the template is about.
  let forces: [Force]
  /// What the template as a whole is printed for.
  let levels: [TemplateBlock.Repetition]
  private let counts: [String: ForceCounts]
  private let pooledPeriods: [ReportingPeriod]

  init(_ result: StudyResult, force: Force? = nil) {
    self.result = result
    levels = force == nil ? [] : [.forces]
    var seen: Set<String> = []
    let asked = result.requests.map(\.force).filter { seen.insert($0.id).inserted }
      .sorted { ($0.shortName.lowercased(), $0.id) < ($1.shortName.lowercased(), $1.id) }
    forces = force.map { [$0] } ?? asked
    counts = Dictionary(
      result.returns.map { ($0.force.id, $0) }, uniquingKeysWith: { one, _ in one })
    pooledPeriods = result.description.pooledSeries(of: result.description.pool(of: result.returns))
  }

  /// The scopes of a block in `scope`, in the order in which it is printed.
  func scopes(of repetition: TemplateBlock.Repetition, in scope: TemplateScope) -> [TemplateScope] {
    var inner = scope
    switch repetition {
    case .forces:
      return forces.map { force in
        inner.force = force
        return inner
      }
    case .periods:
      return periods(of: scope.force).map { period in
        inner.period = period
        return inner
      }
    }
  }

  /// Every scope that blocks in one another come to, the outermost first.
  func scopes(of levels: [TemplateBlock.Repetition]) -> [TemplateScope] {
    levels.reduce([TemplateScope()]) { scopes, level in
      scopes.flatMap { self.scopes(of: level, in: $0) }
    }
  }

  /// Why there is nothing to repeat a block for.
  func reason(_ repetition: TemplateBlock.Repetition, levels: [TemplateBlock.Repetition]) -> String
  {
    switch repetition {
    case .forces: "no force was asked"
    case .periods where levels.contains(.forces): "no force is told by year"
    case .periods: "the pooled forces have no years in common"
    }
  }

  /// What is printed in the place of a figure that other forces or periods have: "no figure (refused)".
  func absence(in scope: TemplateScope) -> String {
    guard let force = scope.force, counts[force.id] == nil,
      let request = result.requests.first(where: { $0.force.id == force.id })
    else { return "no figure" }
    return "no figure (\(request.status.words))"
  }

  private func periods(of force: Force?) -> [ReportingPeriod] {
    guard let force else { return pooledPeriods }
    return counts[force.id].map { result.description.series(of: $0) } ?? []
  }
}
