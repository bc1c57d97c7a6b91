/// A day of the Gregorian calendar, such as 18 July 2022.
package struct CalendarDay: Hashable, Sendable, Comparable {
  package let month: Month
  /// The day of the month, from 1.
  package let day: Int

  /// The day an ISO 8601 text such as "2022-07-18" names, or `nil` where there is no such day.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
      let month = Month(iso: "\(parts[0])-\(parts[1])"), let day = Int(parts[2]),
      1...month.dayCount ~= day
    else { return nil }
    self.month = month
    self.day = day
  }

  /// As in ISO 8601: "2022-07-18".
  package var iso: String { "\(month.iso)-\(day < 10 ? "0" : "")\(day)" }

  /// Days since 1 January of the year 1, so that neighbours differ by one.
  package var number: Int {
    let years = month.year - 1
    var days = years * 365 + years / 4 - years / 100 + years / 400 + day - 1
    for earlier in 1..<max(month.month, 1) {
      days += Month(year: month.year, month: earlier)?.dayCount ?? 0
    }
    return days
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}
