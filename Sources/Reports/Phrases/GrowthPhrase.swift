package import PoliceOutcomes

/// A change of offences recorded in words that its bounds and its interval both bear.
///
/// "Rose" and "fell" are said where every value between the bounds lies on one side of none and
/// chance alone does not explain the least of them. Decisions are taken on whole numbers.
///
/// - Source: house rules; a change that is no greater than chance is not described as one in
///   Government Analysis Function guidance on writing about statistics (unconfirmed).
package enum GrowthPhrase: Hashable, Sendable {
  /// The earlier count is below the small base: "from 12 to 30".
  case counts
  /// The bounds allow a rise and a fall, or nothing bounds them: "no change can be told".
  case cannotTell
  /// As many as before for sure: "did not change".
  case unchanged
  /// "did not change by more than chance would explain".
  case withinChance
  /// "fell to none": the later count is none for sure.
  case fellToNone
  /// "doubled", "rose to 4 times as many": exactly.
  case times(Int)
  /// "more than doubled", "rose to more than 4 times as many".
  case moreThanTimes(Int)
  /// "halved": exactly.
  case halved
  /// "more than halved".
  case moreThanHalved
  /// "rose by a quarter": exactly.
  case exactly(Direction, FamiliarFraction)
  /// "fell by about a quarter": within a tenth of it and within one percentage point.
  case about(Direction, FamiliarFraction)
  /// "rose by 26%", "rose by between 21% and 30%".
  case percentage(Direction)

  /// Which way the counts went.
  package enum Direction: String, Hashable, Sendable {
    case rose
    case fell
  }

  /// The phrase for `growth`.
  ///
  /// - Parameter interval: the 95% interval of the change as a part of the earlier count, −1 or
  ///   more, taken at the corners of the bounds. Both it and the test on whole numbers must lie on
  ///   the side that is said.
  package init(_ growth: Growth, interval: ConfidenceInterval? = nil, settings: StudySettings) {
    if growth.earlier.low < settings.smallBase {
      self = .counts
      return
    }
    guard let change = growth.change, let ratio = GrowthCorners(growth, interval: interval) else {
      self = .cannotTell
      return
    }
    if change.low.change == 0, change.high.change == 0 {
      self = .unchanged
    } else if change.low.change > 0 {
      self = ratio.isSurelyAbove(1, of: 1) ? ratio.rise : .withinChance
    } else if change.high.change < 0 {
      self = ratio.isSurelyBelow(1, of: 1) ? ratio.fall : .withinChance
    } else {
      self = .cannotTell
    }
  }

  /// The phrase for `growth`, which it was made from, as what offences did.
  package func words(_ growth: Growth, settings: StudySettings = StudySettings()) -> String {
    switch self {
    case .counts: return FigureText.counts(growth.earlier, growth.later)
    case .cannotTell: return "no change can be told"
    case .unchanged: return "did not change"
    case .withinChance: return "did not change by more than chance would explain"
    case .fellToNone: return "fell to none"
    case .times(2): return "doubled"
    case .times(3): return "trebled"
    case .times(let times): return "rose to \(times) times as many"
    case .moreThanTimes(2): return "more than doubled"
    case .moreThanTimes(3): return "more than trebled"
    case .moreThanTimes(let times): return "rose to more than \(times) times as many"
    case .halved: return "halved"
    case .moreThanHalved: return "more than halved"
    case .exactly(let direction, let fraction): return "\(direction.rawValue) by \(fraction.name)"
    case .about(let direction, let fraction):
      return "\(direction.rawValue) by about \(fraction.name)"
    case .percentage(let direction):
      return "\(direction.rawValue) by \(FigureText.changeSizes(growth, settings: settings))"
    }
  }

  /// Whether the phrase says how great the change is in other words than its percentage.
  package var isSpoken: Bool {
    switch self {
    case .fellToNone, .times, .moreThanTimes, .halved, .moreThanHalved, .exactly, .about: true
    case .counts, .cannotTell, .unchanged, .withinChance, .percentage: false
    }
  }
}
