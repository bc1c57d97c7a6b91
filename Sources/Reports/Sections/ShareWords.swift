import PoliceOutcomes

/// The share of a count that is no figure of its own, such as one outcome of a table, in the
/// offences the pooled forces recorded.
enum ShareWords {
  /// - Parameter recorded: the offences recorded, which need not be the sum of the two; those of
  ///   the pooled forces where none are given.
  static func share(
    _ count: OffenceCount, others: OffenceCount, of recorded: OffenceCount? = nil,
    _ result: StudyResult
  ) -> String {
    guard let countHigh = count.high, let othersHigh = others.high else {
      return NoFigure.withheld.words
    }
    // The total is what is known of it; else the parts stand as they do at that end.
    let total = recorded ?? result.offences("offences-recorded")
    let most = min(count.low + othersHigh, total?.high ?? .max)
    let least = max(countHigh + others.low, total?.low ?? 0)
    guard let low = Fraction(min(count.low, most), of: most),
      let high = Fraction(min(countHigh, least), of: least)
    else { return NoFigure.nothingToShare.words }
    let share = Share(low: low, high: high, base: total?.high == nil ? nil : total)
    let settings = result.description.settings
    if FigureText.isSmall(share, settings: settings) { return "too few" }
    return FigureText.text(share, settings: settings, as: .table)
  }
}
