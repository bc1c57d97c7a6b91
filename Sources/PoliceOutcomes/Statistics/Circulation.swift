/// Whole numbers on the arcs of a network, each between its bounds, such that at every node what
/// comes in goes out.
///
/// A table with totals is one: a count is an arc from its row to its column. It answers what the
/// least sum over chosen arcs is.
///
/// - Source: feasible flow by augmenting paths, least cost by cancelling negative cycles: Ahuja,
///   Magnanti and Orlin, "Network Flows" (Prentice Hall, 1993), sections 6.7 and 9.6. Bounds that
///   are whole numbers give whole numbers (theorem 9.10).
struct Circulation {
  private struct Arc {
    let from: Int
    let to: Int
    let low: Int
    let high: Int
  }

  /// Stands for no upper bound; no count of offences comes near it.
  private static let open = 1 << 50

  private var arcs: [Arc] = []
  private var nodeCount: Int

  /// - Parameter nodeCount: how many nodes there are; they are numbered from 0.
  init(nodeCount: Int) {
    self.nodeCount = nodeCount
  }

  /// Adds an arc that carries `count` from one node to another, and returns its number.
  @discardableResult mutating func add(from: Int, to: Int, _ count: OffenceCount) -> Int {
    arcs.append(Arc(from: from, to: to, low: count.low, high: count.high ?? Circulation.open))
    return arcs.count - 1
  }

  /// Numbers that fit every bound, by arc; `nil` where there are none.
  func feasible() -> [Int]? {
    var flow = arcs.map(\.low)
    var excess = Array(repeating: 0, count: nodeCount)
    for arc in arcs {
      excess[arc.to] += arc.low
      excess[arc.from] -= arc.low
    }
    while let start = excess.firstIndex(where: { $0 > 0 }) {
      guard let path = path(from: start, to: { excess[$0] < 0 }, flow) else { return nil }
      let end = path.last.map(target) ?? start
      let amount = path.map { room($0, flow) }.reduce(min(excess[start], -excess[end]), min)
      push(amount, along: path, &flow)
      excess[start] -= amount
      excess[end] += amount
    }
    return flow
  }

  /// The least and the most that the arcs of `chosen` come to together, from numbers that fit; the
  /// most is `nil` where nothing bounds it.
  func range(of chosen: some Sequence<Int>, from flow: [Int]) -> OffenceCount {
    var costs = Array(repeating: 0, count: arcs.count)
    for arc in chosen { costs[arc] = 1 }
    let least = sum(costs, at: cheapest(costs, from: flow) ?? flow)
    let most = cheapest(costs.map { -$0 }, from: flow).map { sum(costs, at: $0) }
    return OffenceCount(from: least, through: most)
  }

  private func sum(_ costs: [Int], at flow: [Int]) -> Int {
    zip(costs, flow).map(*).reduce(0, +)
  }

  /// The numbers at which the cost is least; `nil` where it has no least.
  private func cheapest(_ costs: [Int], from start: [Int]) -> [Int]? {
    var flow = start
    while let cycle = negativeCycle(costs, flow) {
      let amount = cycle.map { room($0, flow) }.reduce(Circulation.open, min)
      if amount >= Circulation.open / 2 { return nil }
      push(amount, along: cycle, &flow)
    }
    return flow
  }

  // MARK: The residual network

  /// An arc, forwards or backwards.
  private struct Step {
    let arc: Int
    let isForward: Bool
  }

  private func source(_ step: Step) -> Int {
    step.isForward ? arcs[step.arc].from : arcs[step.arc].to
  }

  private func target(_ step: Step) -> Int {
    step.isForward ? arcs[step.arc].to : arcs[step.arc].from
  }

  private func room(_ step: Step, _ flow: [Int]) -> Int {
    let arc = arcs[step.arc]
    return step.isForward ? arc.high - flow[step.arc] : flow[step.arc] - arc.low
  }

  private func push(_ amount: Int, along path: [Step], _ flow: inout [Int]) {
    for step in path { flow[step.arc] += step.isForward ? amount : -amount }
  }

  private func steps(_ flow: [Int]) -> [Step] {
    arcs.indices.flatMap { [Step(arc: $0, isForward: true), Step(arc: $0, isForward: false)] }
      .filter { room($0, flow) > 0 }
  }

  private func path(from start: Int, to isEnd: (Int) -> Bool, _ flow: [Int]) -> [Step]? {
    let steps = Dictionary(grouping: steps(flow), by: source)
    var arrivals: [Int: Step] = [:]
    var waiting = [start]
    while let node = waiting.popLast() {
      for step in steps[node] ?? [] {
        let next = target(step)
        if next == start || arrivals[next] != nil { continue }
        arrivals[next] = step
        if isEnd(next) { return trail(to: next, from: start, arrivals) }
        waiting.append(next)
      }
    }
    return nil
  }

  private func trail(to end: Int, from start: Int, _ arrivals: [Int: Step]) -> [Step] {
    var path: [Step] = []
    var node = end
    repeat {
      guard let step = arrivals[node] else { break }
      path.append(step)
      node = source(step)
    } while node != start
    return path.reversed()
  }

  /// A cycle that makes the cost less, by Bellman and Ford.
  private func negativeCycle(_ costs: [Int], _ flow: [Int]) -> [Step]? {
    let steps = steps(flow)
    var distances = Array(repeating: 0, count: nodeCount)
    var arrivals: [Int: Step] = [:]
    var changed: Int?
    for _ in 0..<nodeCount {
      changed = nil
      for step in steps {
        let cost = step.isForward ? costs[step.arc] : -costs[step.arc]
        let next = target(step)
        if distances[source(step)] + cost < distances[next] {
          distances[next] = distances[source(step)] + cost
          arrivals[next] = step
          changed = next
        }
      }
      if changed == nil { return nil }
    }
    guard var node = changed else { return nil }
    // As many steps back as there are nodes lead onto the cycle.
    for _ in 0..<nodeCount { node = arrivals[node].map(source) ?? node }
    return trail(to: node, from: node, arrivals)
  }
}
