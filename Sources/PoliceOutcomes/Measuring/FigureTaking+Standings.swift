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
}

extension StudyDescription {
  /// The first share of the study's measures, which its report leads with; `nil` where it has none.
  package var headline: Measure? { measures.first { $0.denominator != nil } }
}
