/// Sets a superseded file of a force beside the files that replace it.
package struct Supersession {
  private let force: Force
  private let laterFiles: [String]
  private let laterByKey: [Key: [Observation]]
  /// The months of which some version withholds or lacks a count; `nil` stands for every month.
  private let withheld: [ReportingPeriod?]

  /// What a count is of: two of one key stand for each other, in the order of their files.
  private struct Key: Hashable {
    let period: ReportingPeriod
    let placement: Observation.Placement
    let outcome: Outcome?
    let category: String

    init(_ observation: Observation) {
      period = observation.period
      placement = observation.placement
      outcome = observation.outcome
      category = observation.category
    }
  }

  /// The supersession of files of `force` by `laterFiles`; `tables` are all that were read of
  /// either.
  package init(force: Force, laterFiles: [String], tables: [ReturnTable]) {
    self.force = force
    self.laterFiles = laterFiles
    let later = tables.filter { laterFiles.contains($0.file) }.flatMap(\.observations)
    laterByKey = Dictionary(grouping: later, by: Key.init)
    let counts = tables.flatMap(\.observations).filter { $0.count.exact == nil }
      .map { $0.placement == .outsideWindow ? nil : $0.period }
    let totals = tables.flatMap(\.totals).filter { $0.count.exact == nil }.map(\.period)
    // Nothing says that a later file which gives no count withholds none.
    withheld = later.isEmpty ? [nil] : counts + totals
  }

  /// What `file` counts in its `tables`, each count beside the one that stands in its place.
  package func superseded(_ file: String, tables: [ReturnTable]) -> SupersededReturn {
    let observations = tables.flatMap(\.observations)
    let byKey = Dictionary(grouping: observations, by: Key.init)
    var seen: [Key: Int] = [:]
    let counts = observations.map { observation -> SupersededCount in
      let key = Key(observation)
      let place = seen[key, default: 0]
      seen[key] = place + 1
      let successors = laterByKey[key] ?? []
      return SupersededCount(
        observation: observation,
        successor: place < successors.count ? successors[place] : nil, later: laterFiles,
        isWithheld: isWithheld(key, byKey[key] ?? []))
    }
    return SupersededReturn(
      force: force, file: file, later: laterFiles, counts: counts, changes: changes(byKey),
      isKeptBack: !withheld.isEmpty)
  }

  /// Whether the counts of `key` may not be printed. Beside a count that one version withholds,
  /// an earlier one could give it back, by itself or as part of a sum; one that the later files
  /// print alike gives nothing back that they do not.
  private func isWithheld(_ key: Key, _ earlier: [Observation]) -> Bool {
    let isTouched = withheld.contains { period in
      guard let period, key.placement != .outsideWindow else { return true }
      return period.overlaps(key.period)
    }
    guard isTouched else { return false }
    guard let later = laterByKey[key] else { return true }
    let sum = later.map(\.count).total
    return sum.exact == nil || earlier.count != later.count || earlier.map(\.count).total != sum
  }

  private func changes(_ earlier: [Key: [Observation]]) -> [ChangedCount] {
    let keys = Set(earlier.keys).union(laterByKey.keys).sorted(by: Supersession.precedes)
    return keys.compactMap { key in
      let before = earlier[key]
      let after = laterByKey[key]
      let isWithheld = before.map { self.isWithheld(key, $0) } ?? false
      let sums = (before?.map(\.count).total, after?.map(\.count).total)
      guard isWithheld || sums.0 != sums.1 else { return nil }
      let place = before?.first?.cells.first?.location
      return ChangedCount(
        period: key.period, outcome: key.outcome, category: key.category,
        earlier: isWithheld ? nil : sums.0, isWithheld: isWithheld, later: sums.1,
        earlierPlace: isWithheld ? place.map { SourceLocation(file: $0.file) } : place,
        laterPlace: after?.first?.cells.first?.location)
    }
  }

  private static func precedes(_ left: Key, _ right: Key) -> Bool {
    if left.period != right.period { return left.period < right.period }
    if left.outcome != right.outcome {
      guard let first = left.outcome else { return true }
      guard let second = right.outcome else { return false }
      return Outcome.inFrameworkOrder(first, second)
    }
    if left.category != right.category {
      return left.category.utf8.lexicographicallyPrecedes(right.category.utf8)
    }
    return left.placement.rank < right.placement.rank
  }
}

extension Observation.Placement {
  fileprivate var rank: Int {
    switch self {
    case .stated: 0
    case .withinPeriod: 1
    case .outsideWindow: 2
    }
  }
}
