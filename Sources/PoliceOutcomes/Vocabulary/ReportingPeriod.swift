/// A run of whole months, from the first through the last.
package struct ReportingPeriod: Hashable, Sendable, Comparable {
  package let first: Month
  /// The last month, itself included.
  package let last: Month

  /// The months `first` through `last`, or `nil` where `last` comes before `first`.
  package init?(first: Month, last: Month) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// A period of one month.
  package init(_ month: Month) {
    first = month
    last = month
  }

  /// How many months the period has, at least 1.
  package var monthCount: Int { last.ordinal - first.ordinal + 1 }

  /// The months of the period, in order.
  package var months: [Month] { (0..<monthCount).map { first.adding($0) } }

  package func contains(_ other: ReportingPeriod) -> Bool {
    first <= other.first && other.last <= last
  }

  package func overlaps(_ other: ReportingPeriod) -> Bool {
    first <= other.last && other.first <= last
  }

  /// The months that both periods have, or `nil` where they have none.
  package func intersection(_ other: ReportingPeriod) -> ReportingPeriod? {
    ReportingPeriod(first: max(first, other.first), last: min(last, other.last))
  }

  /// Earlier first months come first, then shorter periods.
  package static func < (left: ReportingPeriod, right: ReportingPeriod) -> Bool {
    (left.first, left.last) < (right.first, right.last)
  }

  /// The basis of which this is a whole year, or `nil` where it is not a year.
  package var yearBasis: YearBasis? {
    guard monthCount == 12 else { return nil }
    return YearBasis.allCases.first { $0.firstMonth == first.month }
  }
}

extension ReportingPeriod {
  /// In words: "2021", "2021/22", "June 2021", "January to June 2022",
  /// "April 2015 to March 2016".
  package var name: String {
    switch yearBasis {
    case .calendar: return "\(first.year)"
    case .financial: return "\(first.year)/\(ReportingPeriod.twoDigits(last.year))"
    case nil: break
    }
    if first == last { return "\(first.name) \(first.year)" }
    if first.year == last.year { return "\(first.name) to \(last.name) \(last.year)" }
    return "\(first.name) \(first.year) to \(last.name) \(last.year)"
  }

  /// The name inside an identifier: "2021", "2021-22", "2021-06", "2022-01-to-2022-06".
  package var id: String {
    switch yearBasis {
    case .calendar: return "\(first.year)"
    case .financial: return "\(first.year)-\(ReportingPeriod.twoDigits(last.year))"
    case nil: return first == last ? first.iso : "\(first.iso)-to-\(last.iso)"
    }
  }

  private static func twoDigits(_ year: Int) -> String {
    let rest = year % 100
    return rest < 10 ? "0\(rest)" : "\(rest)"
  }
}
