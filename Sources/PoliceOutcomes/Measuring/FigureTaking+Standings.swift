extension FigureTaking {
  /// How each force's share stands to the pooled one, for the headline share: of the forces whose
  /// returns count alike, where they are enough.
  mutating func takeStandings(_ requests: [Request]) {
    guard let measure = study.headline else { return }
    let comparability = Comparability(
      of: forces.map(\.counts), requests: requests, study: study)
    let compared = forces.compactMap { force -> ForceShare? in
      let id = force.counts.force.id
      guard comparability[id]?.barriers.isEmpty == true,
        case .share(let share)? = figures["\(measure.id).\(id)"]?.value
      else { return nil }
      return ForceShare(id, share)
    }
    guard let comparison = ForceComparison(measure, of: compared) else { return }
    add(
      Figure(
        id: "\(measure.id)-compared",
        title: "\(measure.title), forces whose returns count alike, \(study.window.name)",
        definition:
          "\(measure.definition) Of the forces that are set beside each other, taken together.",
        measure: measure, force: nil, period: study.window, isWhole: true,
        panel: comparison.forces, value: .share(comparison.pooled)))
    takeVerdicts(comparison)
    for force in forces.map(\.counts) {
      guard let standing = comparison[force.force.id] else { continue }
      add(
        Figure(
          id: "funnel-\(measure.id).\(force.force.id)",
          title: "\(measure.title), \(force.force.shortName), beside the pooled share",
          definition: "How the share of \(force.force.shortName) stands to the pooled share of the"
            + " \(comparison.forces.count) forces whose returns count alike: beyond the 99.8% limits"
            + " of a funnel, or within them.",
          measure: measure, force: force.force.id, period: force.covers, isWhole: true,
          panel: [force.force.id], value: .standing(standing)))
    }
  }

  /// How many forces are compared, and how many stand where.
  private mutating func takeVerdicts(_ comparison: ForceComparison) {
    let verdicts = comparison.forces.compactMap { comparison[$0]?.verdict }
    addForces("forces-compared", "Forces set beside each other", verdicts.count)
    for verdict in FunnelVerdict.allCases {
      addForces(
        verdict.countID, "Forces whose share is \(verdict.countTitle)",
        verdicts.count { $0 == verdict })
    }
  }

  private mutating func addForces(_ id: String, _ title: String, _ count: Int) {
    add(
      Figure(
        id: id, title: title, definition: "Counted from the standings of the forces.", measure: nil,
        force: nil, period: study.window, isWhole: true, panel: [], value: .forces(count)))
  }
}

extension FunnelVerdict {
  /// The id of the figure that counts the forces with this verdict: "forces-higher".
  package var countID: String { "forces-\(rawValue.replacing(" ", with: "-"))" }

  fileprivate var countTitle: String {
    switch self {
    case .higher: "higher than the pooled share"
    case .lower: "lower than the pooled share"
    case .similar: "similar to the pooled share"
    case .cannotTell: "not to be told from the pooled share"
    }
  }
}

extension StudyDescription {
  /// The first share of the study's measures, which its report leads with; `nil` where it has none.
  package var headline: Measure? { measures.first { $0.denominator != nil } }
}
