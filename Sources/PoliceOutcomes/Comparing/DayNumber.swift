/// Days since 1 March of year 0 of the Gregorian calendar, so that two days can be taken apart.
package struct DayNumber: Hashable, Sendable, Comparable {
  package let value: Int

  /// The day that "2022-07-18" names, or `nil` where it names none.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 2, let day = Int(parts[2]),
      let month = Month(iso: "\(parts[0])-\(parts[1])"), 1...month.dayCount ~= day
    else { return nil }
    // The year begins in March, so that a leap day is its last.
    let isEarly = month.month < 3
    let year = month.year - (isEarly ? 1 : 0)
    let months = month.month + (isEarly ? 9 : -3)
    value = 365 * year + year / 4 - year / 100 + year / 400 + (153 * months + 2) / 5 + day - 1
  }

  package static func < (left: DayNumber, right: DayNumber) -> Bool { left.value < right.value }
}
