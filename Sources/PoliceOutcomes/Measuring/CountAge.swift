/// How long after the end of a period a force took its counts from its system.
package enum CountAge: Hashable, Sendable {
  /// Whole months, 0 or more.
  case months(Int)
  /// The day is not known; the force replied this many whole months after the end.
  case atMost(Int)
  case unknown

  /// The age of the counts of `period` in the answer to `request`; unknown without one.
  ///
  /// A reply holds no counts taken after it, so that its day bounds the age from above. The day of
  /// the request bounds nothing: a force may answer with counts it had taken before.
  package init(of request: Request?, after period: ReportingPeriod) {
    if let months = CountAge.wholeMonths(from: period.last, to: request?.extractedOn ?? "") {
      self = .months(months)
    } else if let months = CountAge.wholeMonths(from: period.last, to: request?.replied ?? "") {
      self = .atMost(months)
    } else {
      self = .unknown
    }
  }

  /// Whether the counts are for certain less than `months` old.
  func isSurelyBelow(_ months: Int) -> Bool {
    switch self {
    case .months(let age), .atMost(let age): age < months
    case .unknown: false
    }
  }

  /// Whether the counts are for certain at least `months` old.
  func isSurelyAtLeast(_ months: Int) -> Bool {
    switch self {
    case .months(let age): age >= months
    case .atMost, .unknown: months <= 0
    }
  }

  /// Whole months from the end of `month` to the day of an ISO 8601 text, 0 where it is earlier;
  /// `nil` where the text is no day.
  ///
  /// From the end of January, one month is whole on the last day of February.
  private static func wholeMonths(from month: Month, to text: String) -> Int? {
    guard let taken = CalendarDay(iso: text) else { return nil }
    let isAtEnd = taken.day == taken.month.dayCount
    return max(0, taken.month.ordinal - month.ordinal - (isAtEnd ? 0 : 1))
  }
}
