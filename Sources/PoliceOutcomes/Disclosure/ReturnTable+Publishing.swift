extension ReturnTable {
  /// What is published of one count.
  struct PublishedCount: Hashable {
    let count: OffenceCount
    let control: DisclosureControl
  }

  /// The table with the counts of `counts` as they may be published, and no place that tells more.
  func published(
    _ counts: [SourceLocation: PublishedCount], _ withheld: WithheldPlaces
  ) -> ReturnTable {
    with(
      observations: observations.map { observation in
        let other = observation.place.flatMap { counts[$0] }
        let count = other?.count ?? observation.count
        return observation.published(as: count, other?.control ?? observation.control)
          .published(withheld)
      },
      totals: totals.map { total in
        let other = counts[total.cell.location]
        let cell = other?.control == .companion ? total.cell.withheld : total.cell
        var published = StatedTotal(
          force: total.force, period: total.period, count: other?.count ?? total.count,
          cell: withheld.published(cell), parts: total.parts,
          control: other?.control ?? total.control)
        published.isRounded = total.isRounded
        return published
      })
  }

  /// The table without the columns of what stands behind `places` on their lines.
  package func withoutColumns(behind places: [SourceLocation]) -> ReturnTable {
    published([:], WithheldPlaces(places))
  }

  /// The counts of one force, period and outcome, by their places in `observations`, in the order
  /// of the first.
  var cells: [[Int]] {
    struct Key: Hashable {
      let period: ReportingPeriod
      let placement: Observation.Placement
      let outcome: Outcome?
      let category: String
    }
    var order: [Key] = []
    var groups: [Key: [Int]] = [:]
    for (place, observation) in observations.enumerated() {
      let key = Key(
        period: observation.period, placement: observation.placement,
        outcome: observation.outcome, category: observation.category)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(place)
    }
    return order.map { groups[$0] ?? [] }
  }

  /// Whether every row is one offence, so that the number of rows is a count.
  var isOneOffencePerRow: Bool {
    if observations.contains(where: { $0.lastLine != nil }) { return true }
    return !observations.isEmpty && observations.allSatisfy { $0.count.exact == 1 }
      && cells.contains { $0.count > 1 }
  }

  /// The table with each of `groups` as one count, which stands where the first of them stood.
  func merging(_ groups: [[Int]], as published: ([Observation]) -> Observation) -> ReturnTable {
    var kept: [Int?] = Array(repeating: nil, count: observations.count)
    var heads: [Int: [Int]] = [:]
    for group in groups { if let first = group.min() { heads[first] = group } }
    let dropped = Set(groups.flatMap { $0.sorted().dropFirst() })
    var list: [Observation] = []
    for (place, observation) in observations.enumerated() where !dropped.contains(place) {
      kept[place] = list.count
      list.append(heads[place].map { published($0.map { observations[$0] }) } ?? observation)
    }
    return with(
      observations: list,
      totals: totals.map { total in
        var moved = StatedTotal(
          force: total.force, period: total.period, count: total.count, cell: total.cell,
          parts: total.parts.compactMap { kept[$0] }, control: total.control)
        moved.isRounded = total.isRounded
        return moved
      })
  }

  private func with(observations: [Observation], totals: [StatedTotal]) -> ReturnTable {
    ReturnTable(
      file: file, force: force, kind: kind, hasAllOutcomes: hasAllOutcomes,
      observations: observations, totals: totals)
  }
}
