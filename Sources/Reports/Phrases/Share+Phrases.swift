import PoliceOutcomes

// When each phrase of a share holds. Bounds are compared by cross multiplication.
extension Share {
  func equals(_ fraction: FamiliarFraction) -> Bool {
    low.compared(to: fraction) == 0 && high.compared(to: fraction) == 0
  }

  /// Below, within two percentage points, printed below, and the interval below.
  func isNearly(_ fraction: FamiliarFraction) -> Bool {
    low.isWithin(points: 2, of: fraction) && isPrintedBelow(fraction)
      && high.isSurelyBelow(fraction)
  }

  /// Above, within two percentage points, printed above, and the interval above.
  func isJustOver(_ fraction: FamiliarFraction) -> Bool {
    high.isWithin(points: 2, of: fraction) && isPrintedAbove(fraction)
      && low.isSurelyAbove(fraction)
  }

  /// Within a tenth of the fraction and one percentage point; the interval within a third of it.
  /// Below 1 in 10 the printed percentage is the fraction's own.
  func isAbout(_ fraction: FamiliarFraction) -> Bool {
    let isPrintedAlike =
      10 * fraction.part >= fraction.whole
      || [low, high].allSatisfy { $0.printedPercentage == fraction.printedPercentage }
    return isCloseTo(fraction) && isPrintedAlike && low.isSurelyAbove(fraction, times: (2, 3))
      && high.isSurelyBelow(fraction, times: (4, 3))
  }

  /// Within a tenth of the fraction and one percentage point.
  func isCloseTo(_ fraction: FamiliarFraction) -> Bool {
    [low, high].allSatisfy { end in
      end.isWithin(points: 1, of: fraction) && end.compared(to: fraction, times: (9, 10)) >= 0
        && end.compared(to: fraction, times: (11, 10)) <= 0
    }
  }

  /// Below by at most a quarter of the fraction and three percentage points, printed below, and the
  /// interval below.
  func isFewerThan(_ fraction: FamiliarFraction) -> Bool {
    low.compared(to: fraction, times: (3, 4)) >= 0
      && low.isWithin(points: 3, of: fraction) && isPrintedBelow(fraction)
      && high.isSurelyBelow(fraction)
  }

  /// Above by at most a third of the fraction and three percentage points, printed above, and the
  /// interval above.
  func isMoreThan(_ fraction: FamiliarFraction) -> Bool {
    high.compared(to: fraction, times: (4, 3)) <= 0
      && high.isWithin(points: 3, of: fraction) && isPrintedAbove(fraction)
      && low.isSurelyAbove(fraction)
  }

  private func isPrintedBelow(_ fraction: FamiliarFraction) -> Bool {
    high.printedPercentage * fraction.whole < 100 * fraction.part
  }

  private func isPrintedAbove(_ fraction: FamiliarFraction) -> Bool {
    low.printedPercentage * fraction.whole > 100 * fraction.part
  }
}

extension Fraction {
  /// Whether this is nearer to `one`, the greater, than to `other`.
  func isNearer(_ one: FamiliarFraction, than other: FamiliarFraction) -> Bool {
    let sum = one.part * other.whole + other.part * one.whole
    return 2 * count * one.whole * other.whole > sum * total
  }
}
