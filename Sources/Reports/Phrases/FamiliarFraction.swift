import PoliceOutcomes

/// A fraction that readers know by its name: a third, 1 in 25.
///
/// - Source: Office for National Statistics, Service manual, "Writing numbers": fractions are
///   written out and hyphenated, and large denominators are avoided. Which fractions are familiar
///   is a house rule.
package struct FamiliarFraction: Hashable, Sendable {
  /// 1 or more, less than `whole`.
  package let part: Int
  /// 2...100.
  package let whole: Int
  /// As a sentence says it after a hedge: "a third", "1 in 25".
  package let name: String
  /// Whether it is one of the few that "nearly" and "just over" may be said of.
  package let isPlain: Bool

  private init(_ part: Int, _ whole: Int, _ name: String? = nil) {
    self.part = part
    self.whole = whole
    self.name = name ?? "\(part) in \(whole)"
    isPlain = name != nil
  }

  /// All of them, the least first.
  package static let all = [
    FamiliarFraction(1, 100), FamiliarFraction(1, 50), FamiliarFraction(1, 40),
    FamiliarFraction(1, 30), FamiliarFraction(1, 25), FamiliarFraction(1, 20),
    FamiliarFraction(1, 15), FamiliarFraction(1, 12), FamiliarFraction(1, 10),
    FamiliarFraction(1, 9), FamiliarFraction(1, 8), FamiliarFraction(1, 7),
    FamiliarFraction(1, 6), FamiliarFraction(1, 5, "a fifth"),
    FamiliarFraction(1, 4, "a quarter"), FamiliarFraction(3, 10),
    FamiliarFraction(1, 3, "a third"), FamiliarFraction(2, 5), FamiliarFraction(1, 2, "half"),
    FamiliarFraction(3, 5), FamiliarFraction(2, 3, "two-thirds"), FamiliarFraction(7, 10),
    FamiliarFraction(3, 4, "three-quarters"), FamiliarFraction(4, 5), FamiliarFraction(9, 10),
  ]

  /// What a change is called that is 1 in 10 of what it changed from.
  static let tenth = FamiliarFraction(1, 10, "a tenth")

  /// The whole percentage the fraction prints as, halves rounded up.
  var printedPercentage: Int { NumberFormat.quotient(100 * part, whole, .nearest) }
}

extension Fraction {
  /// −1, 0 or 1: whether this is less than, equal to or more than `times` of `other`.
  func compared(
    to other: FamiliarFraction, times: (numerator: Int, denominator: Int) = (1, 1)
  ) -> Int {
    let left = count * other.whole * times.denominator
    let right = other.part * times.numerator * total
    return (left - right).signum()
  }

  /// Whether this is at most so many percentage points away from `other`.
  func isWithin(points: Int, of other: FamiliarFraction) -> Bool {
    let apart = (count * other.whole - other.part * total).magnitude
    return 100 * apart <= UInt(points * total * other.whole)
  }

  /// The whole percentage the fraction prints as, halves rounded up.
  var printedPercentage: Int { NumberFormat.quotient(100 * count, total, .nearest) }

  /// Whether the fraction's lower 95% limit is above `times` of `other`.
  func isSurelyAbove(
    _ other: FamiliarFraction, times: (numerator: Int, denominator: Int) = (1, 1)
  ) -> Bool {
    compared(to: other, times: times) > 0
      && !chanceAllows(other.part * times.numerator, of: other.whole * times.denominator)
  }

  /// Whether the fraction's upper 95% limit is below `times` of `other`; all is never reached.
  func isSurelyBelow(
    _ other: FamiliarFraction, times: (numerator: Int, denominator: Int) = (1, 1)
  ) -> Bool {
    let part = other.part * times.numerator
    let whole = other.whole * times.denominator
    if part >= whole { return true }
    return compared(to: other, times: times) < 0 && !chanceAllows(part, of: whole)
  }
}
