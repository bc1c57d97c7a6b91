/// Looks for the counts that have to be withheld beside those a force withheld.
///
/// A withheld count is safe where the sums of what is published leave it all the counts that its
/// mark stands for, up to the total it is part of. While one is not, the next count of its row is
/// withheld too, in an order that does not depend on how large the counts are (`CompanionOrder`),
/// zeros among them, until there is one to spare. Whoever knows this rule learns no more than
/// whoever does not: what stops the search is a sum that is published anyway.
///
/// - Source: the attacker's problem of statistical disclosure control, Hundepool and others,
///   "Statistical Disclosure Control" (Wiley, 2012), chapter 4; the order and the one to spare are
///   house rules, checked by `ProtectionPropertyTests`.
struct CompanionSearch {
  private let rows: DisclosureRows
  /// What each withheld count must be left.
  private let withheld: [Int: OffenceCount]
  /// The withheld counts whose mark has no key.
  private let keyless: Set<Int>
  /// The place of each count in the order in which they are withheld; none for what cannot be.
  private let rank: [Int: Int]
  /// The rows each count is in, and on which side.
  private let rowsOf: [Int: [(row: Int, isLeft: Bool)]]
  private var companions: Set<Int> = []
  /// The bounds of what is withheld with its total.
  private var hidden: [Int: OffenceCount] = [:]
  private var hiddenRows: Set<Int> = []

  /// What is published of each withheld count and each companion, by their place in `rows`.
  static func published(
    _ rows: DisclosureRows, isMeasured: (Outcome) -> Bool
  ) -> [Int: (count: OffenceCount, isCompanion: Bool)] {
    var search = CompanionSearch(rows, isMeasured: isMeasured)
    search.run()
    return search.result
  }

  private init(_ rows: DisclosureRows, isMeasured: (Outcome) -> Bool) {
    self.rows = rows
    withheld = rows.withheldBounds
    keyless = rows.keyless
    let order = CompanionOrder.order(rows.counts, isMeasured: isMeasured)
    rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
    var rowsOf: [Int: [(row: Int, isLeft: Bool)]] = [:]
    for (place, row) in rows.rows.enumerated() {
      for count in row.left { rowsOf[count, default: []].append((place, true)) }
      for count in row.right { rowsOf[count, default: []].append((place, false)) }
    }
    self.rowsOf = rowsOf
  }

  private mutating func run() {
    // Each turn withholds a count or a total, so that there is an end.
    while let (row, isLeft) = exposed() ?? unbounded() {
      let next = remaining(in: row, isLeft: isLeft)
      if next.isEmpty {
        hide(row)
      } else {
        // How many counts a row has is known; of a huge one all are withheld at once.
        companions.formUnion(next.prefix(next.count > CompanionSearch.mostSingly ? .max : 1))
      }
    }
  }

  private static let mostSingly = 500

  /// A row and its side in which a reader could narrow a withheld count.
  private func exposed() -> (row: Int, isLeft: Bool)? {
    let bounds = bounds
    let totals = rows.rows.map { row in
      (left: row.left.map { bounds[$0] }.total, right: row.right.map { bounds[$0] }.total)
    }
    let attacked = attacked(bounds, by: rows.rows)
    let open = rows.rows.indices.filter { !hiddenRows.contains($0) }
    for row in open {
      for isLeft in [false, true] {
        let side = isLeft ? rows.rows[row].left : rows.rows[row].right
        let whole = isLeft ? totals[row].right : totals[row].left
        let marks = side.filter { withheld[$0]?.high != nil }
        if marks.isEmpty { continue }
        let total = CountTotal(side.map { bounds[$0] })
        // What makes a companion needless or enough must leave room, or it would be told by that.
        let isSpareNeeded = !remaining(in: row, isLeft: isLeft).isEmpty
        for place in marks {
          let wider = isSpareNeeded && !keyless.contains(place) ? spare(place) : bounds[place]
          let left = total.left(of: bounds[place], as: wider, in: whole) ?? wider
          let most = isSpareNeeded ? nil : most(place, totals)
          if !isEnough(left, of: place, wanted: wider, most: most) { return (row, isLeft) }
        }
      }
    }
    // Rows that are safe alone may not be so together.
    for row in open {
      for place in rows.rows[row].right + rows.rows[row].left where withheld[place]?.high != nil {
        let most = most(place, totals)
        if !isEnough(attacked[place], of: place, wanted: bounds[place], most: most) {
          return (row, rows.rows[row].left.contains(place))
        }
      }
    }
    return nil
  }

  /// Whether `left` is all that the withheld count must be left: what is wanted of it, up to `most`;
  /// of a mark without a key, a choice.
  private func isEnough(
    _ left: OffenceCount, of place: Int, wanted: OffenceCount, most: Int?
  ) -> Bool {
    guard let greatest = wanted.high else { return true }
    let high = most.map { $0 >= wanted.low ? min(greatest, $0) : greatest } ?? greatest
    if keyless.contains(place) {
      return (left.high ?? .max) - left.low + 1 >= min(DisclosureRows.leastChoice, high + 1)
    }
    return left.low <= wanted.low && left.high ?? .max >= high
  }

  /// The bounds of a withheld count with one to spare at either end.
  private func spare(_ place: Int) -> OffenceCount {
    let bounds = bounds(of: place)
    return OffenceCount(from: max(0, bounds.low - 1), through: bounds.high.map { $0 + 1 })
  }

  /// The most that the totals published beside the count say it can be, or `nil` where none does.
  private func most(
    _ place: Int, _ totals: [(left: OffenceCount, right: OffenceCount)]
  ) -> Int? {
    rowsOf[place, default: []].compactMap { $0.isLeft ? totals[$0.row].right : totals[$0.row].left }
      .compactMap(\.high).min()
  }

  /// A row with a companion that nothing bounds.
  private func unbounded() -> (row: Int, isLeft: Bool)? {
    if companions.isEmpty { return nil }
    let left = attacked(bounds, by: rows.rows)
    for place in companions.sorted() where left[place].high == nil {
      if let found = rowsOf[place]?.first(where: { !hiddenRows.contains($0.row) }) { return found }
    }
    return nil
  }

  /// What can still be withheld for the sake of a side of a row: the other counts of the side.
  /// Offences that are withheld themselves are hidden by their outcomes.
  private func remaining(in row: Int, isLeft: Bool) -> [Int] {
    let row = rows.rows[row]
    let own = isLeft ? row.left : row.right
    let side = own.contains { rank[$0] != nil } ? own : row.left + row.right
    return side.filter { rank[$0] != nil && !companions.contains($0) && hidden[$0] == nil }
      .sorted { rank[$0] ?? 0 < rank[$1] ?? 0 }
  }

  /// What is published, as bounds: companions are open.
  private var bounds: [OffenceCount] { rows.counts.indices.map(bounds) }

  private func bounds(of place: Int) -> OffenceCount {
    if companions.contains(place) { return OffenceCount(from: 0, through: nil) }
    return hidden[place] ?? withheld[place] ?? rows.counts[place].given
  }

  private func attacked(_ bounds: [OffenceCount], by sums: [CountSystem.Sum]) -> [OffenceCount] {
    CountSystem(bounds: bounds, sums: sums).propagated() ?? bounds
  }

  /// Withholds the total of a row with all that it is the total of: where the total is too small
  /// for the counts withheld in it, no part of it can hide them.
  private mutating func hide(_ place: Int) {
    hiddenRows.insert(place)
    let row = rows.rows[place]
    let most =
      [row.left, row.right].map { side -> Int in
        let marks = side.compactMap { withheld[$0] }
        let widest = marks.map { ($0.high ?? $0.low) - $0.low }.max() ?? 0
        return marks.map(\.low).reduce(0, +) + widest
      }.max() ?? 0
    let step = max(1, most)
    let whole =
      [row.left, row.right].compactMap { side in
        side.map { rows.counts[$0].given }.total.high
      }.min() ?? 0
    let high = max(1, (whole + step - 1) / step) * step
    for place in row.left + row.right where rank[place] != nil && hidden[place] == nil {
      companions.remove(place)
      hidden[place] = OffenceCount(from: 0, through: high)
    }
  }

  private var result: [Int: (count: OffenceCount, isCompanion: Bool)] {
    let left = attacked(bounds, by: rows.rows)
    var result: [Int: (count: OffenceCount, isCompanion: Bool)] = [:]
    for place in withheld.keys {
      let isBounded = withheld[place]?.high != nil
      result[place] = (isBounded ? left[place] : rows.counts[place].given, false)
    }
    for place in companions.union(hidden.keys) { result[place] = (left[place], true) }
    return result
  }
}
