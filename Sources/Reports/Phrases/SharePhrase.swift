package import PoliceOutcomes

/// A share in words that its bounds, its interval and its printed percentage all bear.
///
/// Every bound of the share lies among the values that a phrase names. The 95% interval lies on the
/// side that a phrase names, or, of "about", within a third of the fraction. Decisions are taken
/// on whole numbers.
///
/// - Source: house rules, after the Office for National Statistics, Service manual, "Writing
///   numbers" (fractions as words, no large denominators). That it allows "nearly" and "just over"
///   is unconfirmed.
package enum SharePhrase: Hashable, Sendable {
  /// Out of fewer offences than a percentage is printed on: "5 of 43".
  case counts
  /// No offence for sure: "none".
  case none
  /// Every offence for sure: "all".
  case all
  /// "a third": not a single offence more or less.
  case exactly(FamiliarFraction)
  /// "nearly a third": up to two percentage points below, the interval below too.
  case nearly(FamiliarFraction)
  /// "just over a third": up to two percentage points above, the interval above too.
  case justOver(FamiliarFraction)
  /// "about 1 in 25": within a tenth of it and within one percentage point.
  case about(FamiliarFraction)
  /// "fewer than 1 in 20": below, by up to a quarter of it and three percentage points, the interval
  /// below too.
  case fewerThan(FamiliarFraction)
  /// "more than 1 in 20": above, by up to a third of it and three percentage points, the interval
  /// above too.
  case moreThan(FamiliarFraction)
  /// "9.8%", "between 3.6% and 4.3%": nothing rounder is borne out.
  case percentage

  package init(_ share: Share, settings: StudySettings) {
    if FigureText.isSmall(share, settings: settings) {
      self = .counts
    } else if share.high.count == 0 {
      self = .none
    } else if share.low.count == share.low.total {
      self = .all
    } else {
      self = SharePhrase.fraction(share) ?? .percentage
    }
  }

  /// The first that holds, from the closest to the loosest.
  private static func fraction(_ share: Share) -> SharePhrase? {
    let familiar = FamiliarFraction.all
    if let found = familiar.first(where: share.equals) { return .exactly(found) }
    let plain = familiar.filter(\.isPlain)
    if let found = plain.first(where: share.isNearly) { return .nearly(found) }
    if let found = plain.last(where: share.isJustOver) { return .justOver(found) }
    let near = familiar.filter(share.isAbout)
    // Of two neighbours the nearer to the least the share can be.
    if near.count > 1, share.low.isNearer(near[1], than: near[0]) { return .about(near[1]) }
    if let found = near.first { return .about(found) }
    let above = familiar.first(where: share.isFewerThan)
    let below = familiar.last(where: share.isMoreThan)
    switch (below, above) {
    case (let below?, let above?):
      return share.low.isNearer(above, than: below) ? .fewerThan(above) : .moreThan(below)
    case (let below?, nil): return .moreThan(below)
    case (nil, let above?): return .fewerThan(above)
    case (nil, nil): return nil
    }
  }

  /// Whether the phrase says something rounder than the counts and the percentage do.
  package var isFraction: Bool {
    switch self {
    case .exactly, .nearly, .justOver, .about, .fewerThan, .moreThan: true
    case .counts, .none, .all, .percentage: false
    }
  }

  /// The phrase for `share`, which it was made from.
  package func words(_ share: Share) -> String {
    switch self {
    case .counts: FigureText.counts(share)
    case .none: "none"
    case .all: "all"
    case .exactly(let fraction): fraction.name
    case .nearly(let fraction): "nearly \(fraction.name)"
    case .justOver(let fraction): "just over \(fraction.name)"
    case .about(let fraction): "about \(fraction.name)"
    case .fewerThan(let fraction):
      fraction.isPlain ? "less than \(fraction.name)" : "fewer than \(fraction.name)"
    case .moreThan(let fraction): "more than \(fraction.name)"
    case .percentage: FigureText.betweenPercentages(share)
    }
  }
}
