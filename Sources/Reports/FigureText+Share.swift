package import PoliceOutcomes

extension FigureText {
  /// What is counted, and out of how many: "114 of 1,164".
  package static func counts(_ share: Share) -> String {
    "\(numerator(share)) of \(denominator(share))"
  }

  /// How many are counted: "114", "between 21 and 27".
  package static func numerator(_ share: Share) -> String {
    NumberFormat.count(OffenceCount(from: share.low.count, through: share.high.count))
  }

  /// Out of how many: "1,164".
  package static func denominator(_ share: Share) -> String {
    NumberFormat.count(share.base)
  }

  /// The percentage, or the range it lies in: "9.8%", "3.9% to 4.2%".
  ///
  /// One percentage stands for a range only where both ends round to it and the range is narrow.
  package static func percentage(
    _ share: Share, places: Int, settings: StudySettings
  ) -> String {
    let ends = percentages(share, places: places, settings: settings)
    return ends.least == ends.most ? ends.least : "\(ends.least) to \(ends.most)"
  }

  /// The percentages that a share lies between, rounded outward; alike where they print alike and
  /// the range is narrow.
  static func percentages(
    _ share: Share, places: Int, settings: StudySettings = StudySettings()
  ) -> (least: String, most: String) {
    let low = NumberFormat.percent(share.low.count, of: share.low.total, places: places)
    let high = NumberFormat.percent(share.high.count, of: share.high.total, places: places)
    if low == high, !share.isWide(points: settings.rangeWidth) { return (low, low) }
    return (
      NumberFormat.percent(
        share.low.count, of: share.low.total, places: places, rounding: .down),
      NumberFormat.percent(
        share.high.count, of: share.high.total, places: places, rounding: .up)
    )
  }

  /// The ends of a share as a table prints them; alike where it prints one percentage.
  static func ends(_ share: Share, settings: StudySettings) -> (least: String, most: String) {
    percentages(share, places: places(share, as: .table), settings: settings)
  }

  /// The percentage as a sentence says a range: "9.8%", "between 3.9% and 4.2%", "at most 0.1%".
  static func betweenPercentages(_ share: Share) -> String {
    let (least, most) = percentages(share, places: places(share, as: .table))
    if least == most { return least }
    switch (least.hasPrefix("<"), most.hasPrefix(">")) {
    case (true, true): return "some but not all"
    case (true, false): return "at most \(most)"
    case (false, true): return "at least \(least)"
    case (false, false): return "between \(least) and \(most)"
    }
  }

  /// The limits of the interval: "9.7% to 13.8%", or `nil` on too small a base.
  package static func interval(
    _ share: Share, settings: StudySettings
  ) -> String? {
    if isSmall(share, settings: settings) { return nil }
    return NumberFormat.interval(share.interval, places: places(share, as: .table))
  }

  /// Whether what the share is taken of may be too few for a percentage.
  package static func isSmall(
    _ share: Share, settings: StudySettings
  ) -> Bool {
    share.base.low < settings.smallBase
  }

  static func text(
    _ share: Share, settings: StudySettings, as style: Style
  ) -> String {
    let counts = counts(share)
    if isSmall(share, settings: settings) {
      guard style == .full else { return counts }
      return "\(counts) (no percentage on fewer than \(NumberFormat.count(settings.smallBase))"
        + " offences)"
    }
    let percentage = percentage(
      share, places: places(share, as: style), settings: settings)
    guard style == .full, let interval = interval(share, settings: settings) else {
      return percentage
    }
    let range = share.exact == nil ? "; range allows for \(words(share.doubts))" : ""
    return "\(percentage) (95% interval \(interval)\(range)), \(counts)"
  }

  private static func places(_ share: Share, as style: Style) -> Int {
    switch style {
    case .headline: 0
    case .table, .full: share.base.low < 100 ? 0 : 1
    }
  }

  /// Why a share is a range: words that follow "the range allows for".
  static func words(_ doubts: Share.Doubts) -> String {
    let causes: [(Share.Doubts, String)] = [
      (.withheldCounts, "withheld counts"), (.roundedCounts, "rounded counts"),
      (.severalOutcomes, "labels that several outcomes fit"),
      (.outcomesNotGiven, "outcomes that were not asked for"),
      (.openOffences, "what may become of open offences"),
    ]
    let found = causes.filter { doubts.contains($0.0) }.map(\.1)
    return found.isEmpty ? "what is not known" : Words.list(found)
  }
}
