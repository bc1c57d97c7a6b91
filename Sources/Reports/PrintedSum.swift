/// Whether what is printed of the parts adds up to what is printed of the whole.
enum PrintedSum {
  /// Whether the percentages of `parts` as printed do not add up to that of their sum.
  ///
  /// - Parameters:
  ///   - parts: counts that `total` is the whole of, or some of.
  ///   - total: at least 1.
  ///   - places: of each percentage.
  static func differs(_ parts: [Int], of total: Int, places: Int) -> Bool {
    let printed = parts.map { steps($0, of: total, places: places) }.reduce(0, +)
    return printed != steps(parts.reduce(0, +), of: total, places: places)
  }

  /// The percentage in printed steps; one that is printed as `<0.1%` has none.
  private static func steps(_ count: Int, of total: Int, places: Int) -> Int {
    let whole = 100 * NumberFormat.scale(places)
    if count == total { return whole }
    return min(
      whole - 1, NumberFormat.quotient(count * whole, total, .nearest))
  }

  /// The note of a table whose shares do not add up to 100%.
  static let note: Sentence = "Shares do not add up to 100% because of rounding."

  /// The note of a table in which some share is a range.
  static let rangeNote: Sentence = "Shares that are ranges do not add up to 100%."
}
