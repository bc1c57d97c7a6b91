/// Counts known within bounds, and the sums that tie them together.
///
/// It answers one question: what is left of each count's bounds once the sums are used? That is
/// what a reader can work out, and what a return's own totals say of a mark without a key.
struct CountSystem {
  /// One side of a sum equals the other; each names counts by their place in `bounds`.
  struct Sum: Hashable {
    var left: [Int]
    var right: [Int]
  }

  var bounds: [OffenceCount]
  var sums: [Sum]

  /// The bounds after every sum has been used until nothing changes, or `nil` where no counts
  /// satisfy them all.
  ///
  /// For one sum these are the least and the most each count can be over all whole numbers that
  /// fill it. Where sums share counts they hold every filling and may be wider than the fillings
  /// need, never narrower.
  func propagated() -> [OffenceCount]? {
    var result = bounds
    // Bounds that creep towards each other are given up, and stay wider than they need be.
    for _ in 0..<CountSystem.mostRounds {
      let before = result
      for sum in sums {
        guard CountSystem.tighten(sum.left, by: sum.right, in: &result),
          CountSystem.tighten(sum.right, by: sum.left, in: &result)
        else { return nil }
      }
      if result == before { break }
    }
    return result
  }

  private static let mostRounds = 100

  /// Whether the bounds allow the sum at all.
  static func isPossible(_ sum: Sum, of bounds: (Int) -> OffenceCount) -> Bool {
    sum.left.map(bounds).total.agrees(with: sum.right.map(bounds).total)
  }

  /// Tightens each count of `part`, which adds up to `whole`; false where nothing is left.
  private static func tighten(
    _ part: [Int], by whole: [Int], in bounds: inout [OffenceCount]
  ) -> Bool {
    let total = whole.map { bounds[$0] }.total
    let all = CountTotal(part.map { bounds[$0] })
    for place in part {
      guard let left = all.left(of: bounds[place], in: total) else { return false }
      bounds[place] = left
    }
    return true
  }
}

/// The ends of a sum, from which those of the other counts follow for each.
struct CountTotal {
  private var low = 0
  private var high = 0
  /// How many of the counts have no upper bound.
  private var openCount = 0

  init(_ counts: some Sequence<OffenceCount>) {
    for count in counts {
      low += count.low
      if let most = count.high { high += most } else { openCount += 1 }
    }
  }

  /// What is left of `count`, one of the counts, where they add up to `total`; `nil` where nothing
  /// is. `wider` bounds may stand in its place.
  func left(
    of count: OffenceCount, as wider: OffenceCount? = nil, in total: OffenceCount
  ) -> OffenceCount? {
    let isOthersOpen = openCount > (count.high == nil ? 1 : 0)
    let own = wider ?? count
    let least = isOthersOpen ? own.low : max(own.low, total.low - (high - (count.high ?? 0)))
    let most = [own.high, total.high.map { $0 - (low - count.low) }].compactMap { $0 }.min()
    guard least <= most ?? .max else { return nil }
    return OffenceCount(from: least, through: most)
  }
}
