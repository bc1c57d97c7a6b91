/// What each of `makers` makes, in their order; as many are at work at a time as there are processors.
///
/// None may need what another makes, so that their order in time leaves no trace.
package func sideBySide<Made: Sendable>(_ makers: [@Sendable () -> Made]) async -> [Made] {
  await withTaskGroup(of: (Int, Made).self) { group in
    for (place, make) in makers.enumerated() { group.addTask { (place, make()) } }
    var made: [(Int, Made)] = []
    made.reserveCapacity(makers.count)
    for await one in group { made.append(one) }
    return made.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
