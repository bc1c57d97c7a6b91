/// What two parts of a row come to once its total is used: the offences counted, and the others of a
/// denominator. What is in neither is left out of the denominator.
///
/// With the bounds `c` of those counted, `o` of the others, `r` of the rest and `t` of the total,
/// both parts together lie between `t.low − r.high` and `t.high − r.low`. The fewest counted leave
/// room for the most others, so that both are found at one corner; and so with the most counted. The
/// corners of rows therefore add up, and the least ratio of their sums is the ratio at their least.
///
/// - Source: worked here; `ShareBoundsPropertyTests` fills every cell in every way.
struct RowBounds {
  private var inside = OffenceCount.zero
  private var outside = OffenceCount.zero
  /// The least both parts come to together.
  private var least = 0
  /// The most they come to together, or `nil` where nothing says.
  private var most: Int?
  /// Whether the outcomes are more than the offences, so that the total bounds nothing.
  private var isExceeded = false

  /// The bounds of both parts and of what they come to together, found elsewhere.
  init(counted: OffenceCount, others: OffenceCount, both: OffenceCount) {
    inside = counted
    outside = others
    least = both.low
    most = both.high
  }

  /// - Parameters:
  ///   - counted: the outcomes that are counted.
  ///   - others: the outcomes that are in the denominator and not counted.
  ///   - isGapInBase: whether offences that are in none of the outcomes are in the denominator.
  init(
    _ row: TallyRow, counted: (Outcome) -> Bool, others: (Outcome) -> Bool,
    isGapInBase: Bool = true
  ) {
    var rest = OffenceCount.zero
    for (outcome, count) in row.outcomes {
      if counted(outcome) {
        inside += count
      } else if others(outcome) {
        outside += count
      } else {
        rest += count
      }
    }
    guard let total = row.recorded else { return }
    let sum = inside + outside + rest
    isExceeded = sum.low > total.high ?? .max
    if !row.isWhole || total.high == nil || sum.high ?? .max < total.low {
      let gap = OffenceCount(from: 0, through: nil)
      if isGapInBase { outside += gap } else { rest += gap }
    } else if isExceeded, !isGapInBase {
      // Neither the total nor what is left of it is in such a denominator.
      isExceeded = false
      return
    }
    least = rest.high.map { max(0, total.low - $0) } ?? 0
    most = total.high.map { max(0, $0 - rest.low) }
  }

  /// The fewest counted, with the most others there are then; `nil` where nothing bounds them.
  var leastCounted: (counted: Int, others: Int?) {
    if isExceeded, let most {
      let counted = min(inside.low, most)
      return (counted, most - counted)
    }
    let counted = max(inside.low, outside.high.map { least - $0 } ?? 0)
    return (counted, [outside.high, most.map { $0 - counted }].compactMap { $0 }.min())
  }

  /// The most counted, `nil` where nothing bounds them, with the fewest others there are then.
  var mostCounted: (counted: Int?, others: Int) {
    if isExceeded {
      let counted = min(inside.high ?? least, least)
      return (counted, least - counted)
    }
    let counted = [inside.high, most.map { $0 - outside.low }].compactMap { $0 }.min()
    return (counted, max(outside.low, counted.map { least - $0 } ?? 0))
  }

  /// Those counted, and nothing else.
  var counted: OffenceCount {
    isExceeded
      ? inside : OffenceCount(from: leastCounted.counted, through: mostCounted.counted)
  }

  /// Both parts together: the denominator.
  var base: OffenceCount {
    let sum = inside + outside
    if isExceeded { return OffenceCount(from: least, through: most) }
    return OffenceCount(
      from: max(sum.low, least), through: [sum.high, most].compactMap { $0 }.min())
  }
}
