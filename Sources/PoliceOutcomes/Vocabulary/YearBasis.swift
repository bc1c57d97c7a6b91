/// Which twelve months a return or a study calls a year.
///
/// Never mix the two in one panel.
package enum YearBasis: String, Hashable, Sendable, CaseIterable {
  /// January to December, written "2021".
  case calendar
  /// 1 April to 31 March, written "2021/22".
  case financial

  /// The number of the month a year begins with.
  package var firstMonth: Int {
    switch self {
    case .calendar: 1
    case .financial: 4
    }
  }

  /// The whole year of this basis that begins in the calendar year `year`.
  package func year(beginning year: Int) -> ReportingPeriod? {
    // The last month need not exist: years end with 9999.
    guard let first = Month(year: year, month: firstMonth),
      let last = Month(year: first.adding(11).year, month: first.adding(11).month)
    else { return nil }
    return ReportingPeriod(first: first, last: last)
  }

  /// The years of this basis that touch `window`, in order, each cut to the window.
  package func years(in window: ReportingPeriod) -> [ReportingPeriod] {
    (window.first.year - 1...window.last.year)
      .compactMap { year(beginning: $0)?.intersection(window) }
  }
}
