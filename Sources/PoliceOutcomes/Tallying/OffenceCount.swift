/// A count of offences, known exactly or within bounds.
///
/// "<5" is 1...4. Sums add the ends. An upper bound of `nil` means that the force withheld the
/// count, or that its cell is missing, and that nothing bounds it.
package struct OffenceCount: Hashable, Sendable {
  /// The least the count can be, 0 or more.
  package let low: Int
  /// The most the count can be, or `nil` where nothing says.
  package let high: Int?

  package init(_ exact: Int) {
    precondition(exact >= 0, "a count of offences is not negative")
    low = exact
    high = exact
  }

  package init(from low: Int, through high: Int?) {
    precondition(low >= 0, "a count of offences is not negative")
    if let high { precondition(low <= high, "the low bound comes first") }
    self.low = low
    self.high = high
  }

  package static let zero = OffenceCount(0)

  /// The count where it is known exactly.
  package var exact: Int? { low == high ? low : nil }

  package static func + (left: OffenceCount, right: OffenceCount) -> OffenceCount {
    var high: Int?
    if let leftHigh = left.high, let rightHigh = right.high { high = leftHigh + rightHigh }
    return OffenceCount(from: left.low + right.low, through: high)
  }

  package static func += (left: inout OffenceCount, right: OffenceCount) {
    left = left + right
  }

  /// What is left of this count when `part` is taken out of it; never below zero.
  package func remainder(without part: OffenceCount) -> OffenceCount {
    let least = part.high.map { max(0, low - $0) } ?? 0
    return OffenceCount(from: least, through: high.map { max(least, $0 - part.low) })
  }

  /// Whether some count satisfies both.
  package func agrees(with other: OffenceCount) -> Bool {
    low <= other.high ?? .max && other.low <= high ?? .max
  }
}

extension Sequence where Element == OffenceCount {
  /// The sum of the counts; zero where there are none.
  package var total: OffenceCount { reduce(.zero, +) }
}
