/// So many of so many, exactly.
package struct Fraction: Hashable, Sendable {
  /// 0...total.
  package let count: Int
  /// At least 1.
  package let total: Int

  /// The fraction, or `nil` where there is nothing to take a part of.
  package init?(_ count: Int, of total: Int) {
    guard total > 0, 0...total ~= count else { return nil }
    self.count = count
    self.total = total
  }

  /// In 0...1, for drawing; printing rounds the exact integers instead.
  package var value: Double { Double(count) / Double(total) }
}

/// A share of offences, such as the share that led to a charge.
///
/// Where something is not known the share lies between `low` and `high`, whatever it is.
package struct Share: Hashable, Sendable {
  /// The least the share can be.
  package let low: Fraction
  /// The most the share can be.
  package let high: Fraction
  /// The denominator: how many offences the share is of.
  package let base: OffenceCount
  /// Why the share is not known exactly; empty where it is.
  package let doubts: Doubts

  /// Why a share is a range.
  package struct Doubts: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// A force withheld a count.
    package static let withheldCounts = Doubts(rawValue: 1)
    /// A label allows several outcomes, some counted and some not.
    package static let severalOutcomes = Doubts(rawValue: 2)
    /// A force was asked for some outcomes only.
    package static let outcomesNotGiven = Doubts(rawValue: 4)
    /// Offences are open, and the share is of what may become of them.
    package static let openOffences = Doubts(rawValue: 8)
    /// A force rounded its counts.
    package static let roundedCounts = Doubts(rawValue: 16)

    /// Why an offence with this outcome is perhaps counted.
    init(of outcome: Outcome) {
      self =
        outcome.isAssigned
        ? .severalOutcomes : outcome == .notYetAssigned ? .openOffences : .outcomesNotGiven
    }
  }

  /// A share between two fractions. Without a base the denominators of the two are its bounds.
  package init(
    low: Fraction, high: Fraction, base: OffenceCount? = nil, doubts: Doubts = []
  ) {
    self.low = low
    self.high = high
    self.base =
      base
      ?? OffenceCount(from: min(low.total, high.total), through: max(low.total, high.total))
    self.doubts = doubts
  }

  /// The share where it is known exactly.
  package var exact: Fraction? { low == high ? low : nil }

  /// The Wilson 95% interval: its low end at the least the share can be, its high end at the
  /// most.
  package var interval: ConfidenceInterval {
    ConfidenceInterval(
      lower: wilsonInterval(low.count, of: low.total).lower,
      upper: wilsonInterval(high.count, of: high.total).upper)
  }
}
