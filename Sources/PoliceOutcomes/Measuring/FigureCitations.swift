/// Which forces the figures of a study cite, and how.
package struct FigureCitations: Hashable, Sendable {
  private let requests: [Request]
  private let returns: [ForceCounts]
  private let figures: Figures
  private let study: StudyDescription

  package init(
    requests: [Request], returns: [ForceCounts], figures: Figures, study: StudyDescription
  ) {
    self.requests = requests
    self.returns = returns
    self.figures = figures
    self.study = study
  }

  package init(_ result: StudyResult) {
    self.init(
      requests: result.requests, returns: result.returns, figures: result.figures,
      study: result.description)
  }

  /// How `figure` cites the force called `id`; `nil` where it does not.
  package func citation(of id: String, in figure: Figure) -> FigureCitation? {
    if figure.force == id { return .own }
    if figure.panel.contains(id) { return .pooled }
    if FigureCitations.leavesOut(id, figure) { return .without }
    guard case .forces = figure.value else { return nil }
    return forces(countedBy: figure).contains { $0.id == id } ? .ofForces : nil
  }

  /// The figures that cite the force called `id`, by how they do, in the order of the figures.
  package func figures(citing id: String) -> [FigureCitation: [Figure]] {
    var citing: [FigureCitation: [Figure]] = [:]
    for figure in figures.all {
      if let citation = citation(of: id, in: figure) {
        citing[citation, default: []].append(figure)
      }
    }
    return citing
  }

  /// The forces that a count of forces counts, in the order of the register.
  package func forces(countedBy figure: Figure) -> [Force] {
    if let compared = standings(countedBy: figure) { return compared }
    let pooled = Set(study.pool(of: returns).map(\.force.id))
    let returned = Set(returns.map(\.force.id))
    return requests.filter { request in
      switch figure.id {
      case "forces-asked": !request.asked.isEmpty
      case "forces-replied": returned.contains(request.force.id)
      case "forces-complete": request.status == .complete
      case "forces-partial": request.status == .partial
      case "forces-refused": request.status == .refused
      case "forces-not-held": request.status == .notHeld
      case "forces-no-reply": request.status == .noReply
      default: pooled.contains(request.force.id)
      }
    }.map(\.force)
  }

  /// The forces of a count of standings; `nil` where the figure is none.
  private func standings(countedBy figure: Figure) -> [Force]? {
    let verdict = FunnelVerdict.allCases.first { $0.countID == figure.id }
    if verdict == nil, figure.id != "forces-compared" { return nil }
    return returns.map(\.force).filter { force in
      let own = study.headline.flatMap { figures["funnel-\($0.id).\(force.id)"] }
      guard case .standing(let standing)? = own?.value else { return false }
      return verdict == nil || standing.verdict == verdict
    }
  }

  /// Whether the figure is a pooled one without the force: "charge-rate-leaving-out.kent".
  private static func leavesOut(_ id: String, _ figure: Figure) -> Bool {
    let parts = figure.id.split(separator: ".")
    return parts.count > 1 && parts[0].hasSuffix("-leaving-out") && parts[1] == id
  }
}
