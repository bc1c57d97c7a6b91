/// Whether what became of the offences of a period has settled.
///
/// - Source: right-censoring of outcomes, `docs/methods.md#maturity`. The two limits are house
///   rules that a study may change.
package struct Maturity: Hashable, Sendable {
  package let verdict: Verdict
  /// The age of the youngest counts whose age is known, in whole months; `nil` where none is.
  package let youngest: Int?
  /// The most the age can be where only the day of the reply bounds it, of the youngest such
  /// counts; `nil` where there are none.
  package let atMost: Int?
  /// How many forces say when they took their counts.
  package let known: Int
  /// How many forces do not say it.
  package let unknown: Int

  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// The counts are old enough, and few enough offences are open.
    case mature
    /// The counts are too young, or too many offences are open: shares may still change.
    case provisional
    /// The age is not known, or the share still open may lie on either side of the limit.
    case cannotTell = "cannot tell"
  }

  /// The maturity of counts of these ages, one a force, of which the share `open` has no outcome
  /// yet.
  ///
  /// Pooled counts are as young as the youngest: one force that is surely below the limit makes
  /// them provisional, and every force must be known to be above it for them to be mature.
  package init(ages: [CountAge], open: FigureValue, settings: StudySettings) {
    let exact = ages.compactMap { if case .months(let age) = $0 { age } else { nil } }
    youngest = exact.min()
    atMost = ages.compactMap { if case .atMost(let age) = $0 { age } else { nil } }.min()
    known = exact.count
    unknown = ages.count - exact.count
    let limit = settings.openLimit
    let (isMuchOpen, isLittleOpen) =
      switch open {
      case .share(let share):
        (share.low.exceeds(percent: limit), !share.high.exceeds(percent: limit))
      case .none(.nothingToShare): (false, true)
      case .none, .offences, .growth, .forces, .standing, .range, .changeRange, .points, .rate:
        (false, false)
      }
    if isMuchOpen || ages.contains(where: { $0.isSurelyBelow(settings.matureAfter) }) {
      verdict = .provisional
    } else if isLittleOpen, ages.allSatisfy({ $0.isSurelyAtLeast(settings.matureAfter) }) {
      verdict = .mature
    } else {
      verdict = .cannotTell
    }
  }
}

extension Fraction {
  /// Whether the fraction is more than `percent` hundredths, exactly.
  package func exceeds(percent: Int) -> Bool { 100 * count > percent * total }
}

extension Figure {
  /// Whether the figure is a share that may still change for certain.
  package var isProvisional: Bool { maturity?.verdict == .provisional }
}
