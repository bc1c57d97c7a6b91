package import PoliceOutcomes

extension FigureText {
  /// Both counts of a change: "from 2,081 to 2,622".
  package static func counts(_ earlier: OffenceCount, _ later: OffenceCount) -> String {
    if earlier.exact != nil, later.exact != nil {
      return "from \(NumberFormat.count(earlier)) to \(NumberFormat.count(later))"
    }
    return "\(NumberFormat.count(earlier)) before, \(NumberFormat.count(later)) after"
  }

  static func text(_ growth: Growth, settings: StudySettings, as style: Style) -> String {
    guard let change = growth.change else { return NoFigure.fromZero.words }
    let places = style != .headline && growth.earlier.low >= 100 ? 1 : 0
    let isWide = growth.isWide(points: settings.rangeWidth)
    let percentage = percentage(change.low, change.high, places: places, isWide: isWide)
    guard style == .full else { return percentage }
    let range =
      change.low == change.high ? nil : "range allows for \(words(growth.doubts))"
    let notes = [interval(growth).map { "95% interval \($0)" }, range].compactMap { $0 }
    return "\(percentage)\(notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"),"
      + " \(counts(growth.earlier, growth.later))"
  }

  /// The limits of the interval of a change, rounded outward: "+19.5% to +32.8%"; `nil` where there
  /// are none. It shows chance variation only.
  package static func interval(_ growth: Growth) -> String? {
    guard let interval = growth.interval, interval.upper.isFinite else { return nil }
    return NumberFormat.changeLimits(interval, places: growth.earlier.low >= 100 ? 1 : 0)
  }

  /// The size of a rise or of a fall without its sign: "26%", "between 21% and 30%".
  static func changeSizes(_ growth: Growth, settings: StudySettings) -> String {
    guard let change = growth.change else { return NoFigure.fromZero.words }
    let ends = change.low.change < 0 ? (change.high, change.low) : (change.low, change.high)
    let least = NumberFormat.changeSize(ends.0, places: 0)
    let most = NumberFormat.changeSize(ends.1, places: 0)
    if least == most, !growth.isWide(points: settings.rangeWidth) { return least }
    let down = NumberFormat.changeSize(ends.0, places: 0, rounding: .down)
    let up = NumberFormat.changeSize(ends.1, places: 0, rounding: .up)
    switch (down.hasPrefix("less"), up.hasPrefix("more")) {
    case (true, true): return "some, but not all"
    case (true, false): return "at most \(up)"
    case (false, true): return "at least \(down)"
    case (false, false): return "between \(down) and \(up)"
    }
  }

  /// The change, or the range it lies in: "+26%", "+20% to +31%".
  private static func percentage(
    _ low: SignedFraction, _ high: SignedFraction, places: Int, isWide: Bool
  ) -> String {
    let least = NumberFormat.change(low, places: places)
    if least == NumberFormat.change(high, places: places), !isWide { return least }
    return NumberFormat.change(low, places: places, rounding: .down) + " to "
      + NumberFormat.change(high, places: places, rounding: .up)
  }
}
