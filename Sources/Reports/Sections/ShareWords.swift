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
    // Where the total is known, it is; else the parts stand as they do at that end.
    let total = (recorded ?? result.offences("offences-recorded"))?.exact
    guard
      let low = Fraction(min(count.low, total ?? .max), of: total ?? count.low + othersHigh),
      let high = Fraction(min(countHigh, total ?? .max), of: total ?? countHigh + others.low)
    else { return NoFigure.nothingToShare.words }
    let share = Share(low: low, high: high, base: total.map { OffenceCount($0) })
    let settings = result.description.settings
    if FigureText.isSmall(share, settings: settings) { return "too few" }
    return FigureText.text(share, settings: settings, as: .table)
  }
}
