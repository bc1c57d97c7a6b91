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
      let end = path.last?.target ?? start
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
    let source: Int
    let target: Int
  }

  private func room(_ step: Step, _ flow: [Int]) -> Int {
    let arc = arcs[step.arc]
    return step.isForward ? arc.high - flow[step.arc] : flow[step.arc] - arc.low
  }

  private func push(_ amount: Int, along path: [Step], _ flow: inout [Int]) {
    for step in path { flow[step.arc] += step.isForward ? amount : -amount }
  }

  /// The steps that have room.
  private func steps(_ flow: [Int]) -> [Step] {
    var steps: [Step] = []
    steps.reserveCapacity(2 * arcs.count)
    for (number, arc) in arcs.enumerated() {
      if flow[number] < arc.high {
        steps.append(Step(arc: number, isForward: true, source: arc.from, target: arc.to))
      }
      if flow[number] > arc.low {
        steps.append(Step(arc: number, isForward: false, source: arc.to, target: arc.from))
      }
    }
    return steps
  }

  private func path(from start: Int, to isEnd: (Int) -> Bool, _ flow: [Int]) -> [Step]? {
    let steps = steps(flow)
    // The steps that leave a node are a chain: the first by the node, each next by the one before.
    var first: [Int?] = Array(repeating: nil, count: nodeCount)
    var next: [Int?] = Array(repeating: nil, count: steps.count)
    for place in steps.indices.reversed() {
      next[place] = first[steps[place].source]
      first[steps[place].source] = place
    }
    var arrivals: [Step?] = Array(repeating: nil, count: nodeCount)
    var waiting = [start]
    while let node = waiting.popLast() {
      var leaving = first[node]
      while let place = leaving {
        leaving = next[place]
        let step = steps[place]
        if step.target == start || arrivals[step.target] != nil { continue }
        arrivals[step.target] = step
        if isEnd(step.target) { return trail(to: step.target, from: start, arrivals) }
        waiting.append(step.target)
      }
    }
    return nil
  }

  private func trail(to end: Int, from start: Int, _ arrivals: [Step?]) -> [Step] {
    var path: [Step] = []
    var node = end
    repeat {
      guard let step = arrivals[node] else { break }
      path.append(step)
      node = step.source
    } while node != start
    return path.reversed()
  }

  /// A cycle that makes the cost less, by Bellman and Ford.
  private func negativeCycle(_ costs: [Int], _ flow: [Int]) -> [Step]? {
    let steps = steps(flow)
    var distances = Array(repeating: 0, count: nodeCount)
    var arrivals: [Step?] = Array(repeating: nil, count: nodeCount)
    var changed: Int?
    for _ in 0..<nodeCount {
      changed = nil
      for step in steps {
        let distance =
          distances[step.source] + (step.isForward ? costs[step.arc] : -costs[step.arc])
        if distance < distances[step.target] {
          distances[step.target] = distance
          arrivals[step.target] = step
          changed = step.target
        }
      }
      if changed == nil { return nil }
    }
    guard var node = changed else { return nil }
    // As many steps back as there are nodes lead onto the cycle.
    for _ in 0..<nodeCount { node = arrivals[node]?.source ?? node }
    return trail(to: node, from: node, arrivals)
  }
}
