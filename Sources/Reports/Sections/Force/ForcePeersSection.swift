import PoliceOutcomes

/// The force beside those that are held to be most like it, or that it has none.
enum ForcePeersSection {
  static func section(
    _ view: ForceView, _ comparability: Comparability, _ result: StudyResult
  ) -> Section? {
    guard view.counts != nil, let measure = result.headline,
      let group = result.peerGroup(of: view.force.id)
    else { return nil }
    let name = view.force.shortName
    let blocks: [Block] =
      group.peers.isEmpty
      ? [.paragraph(Sentence("\(name) has no peers. Source: \(group.source)."))]
      : [.table(table(group, measure, comparability, result))]
    return Section(id: "peers", heading: "Beside its peers", blocks: blocks)
  }

  private static func table(
    _ group: PeerGroup, _ measure: Measure, _ comparability: Comparability, _ result: StudyResult
  ) -> Table {
    let name = group.force.shortName
    return Table(
      id: "peers-\(group.force.id)",
      caption: "\(measure.title), \(name) and its peers, \(result.description.window.name)",
      columns: [
        Table.Column("Force"), Table.Column(measure.title),
        Table.Column("What speaks against comparing it"),
      ],
      cells: [row(group.force, "the force itself", measure, result)]
        + group.peers.map {
          row($0, objections($0, group.force, comparability), measure, result)
        },
      notes: notes(group, result))
  }

  private static func row(
    _ force: Force, _ objections: Sentence, _ measure: Measure, _ result: StudyResult
  ) -> [Sentence] {
    guard result.returns.contains(where: { $0.force == force }) else {
      let request = result.requests.first { $0.force == force }
      return [
        Sentence(force.shortName), "no counts",
        Sentence("\(request.map { $0.status.words } ?? "not asked")"),
      ]
    }
    let share: Sentence =
      result.figures["\(measure.id).\(force.id)"].map { "\(result.printed($0, as: .full))" }
      ?? "no figure"
    return ["\(Inline.link(force.shortName, to: .force(force.id)))", share, objections]
  }

  private static func objections(
    _ peer: Force, _ force: Force, _ comparability: Comparability
  ) -> Sentence {
    let warnings = comparability.warnings(force.id, peer.id)
    if warnings.isEmpty { return "nothing in the returns" }
    let titles = warnings.map { Words.lowered($0.criterion.title) }.joined(separator: "; ")
    return warnings.contains(where: \.isBarrier)
      ? "not of the same thing: \(titles)" : "differing or not known: \(titles)"
  }

  private static func notes(_ group: PeerGroup, _ result: StudyResult) -> [Sentence] {
    let name = group.force.shortName
    let others = group.peers.filter { peer in
      result.peerGroup(of: peer.id).map { !$0.peers.contains(group.force) } ?? false
    }
    var notes: [Sentence] = [
      Sentence(
        "Which forces are its peers: \(group.source). They stand alphabetically; chance, and what they"
          + " deal with, may make any difference."),
      "What each return counts stands under \(Inline.link("Forces compared", to: .comparison)).",
    ]
    if !others.isEmpty {
      notes.append(
        Sentence(
          "\(name) is not among the peers of \(Words.list(others.map(\.shortName))): a group is one force's own."
        ))
    }
    return notes
  }
}
