// Months beside the financial year they are of.
extension PeriodPattern {
  /// A month, or a run of months, of a financial year: "April 2021/22", "2021/22 (Jan-Mar)".
  func monthsOfFinancialYear() -> ReportingPeriod? {
    for (months, year) in splits {
      // A bare year may be of either kind.
      guard year.letters != "Y", let year = year.year(.financial), year.yearBasis == .financial
      else { continue }
      let named = months.values.compactMap { number in
        year.months.first { $0.month == number }
      }
      switch months.letters {
      case "M" where named.count == 1: return ReportingPeriod(named[0])
      case "M-M" where named.count == 2: return ReportingPeriod(first: named[0], last: named[1])
      default: continue
      }
    }
    return nil
  }
}

extension ReportingPeriod {
  /// Whether the months are the quarter of this number, 1...4, of a calendar or a financial year.
  func isQuarter(_ number: Int) -> Bool {
    last == first.adding(2)
      && (first.month == 3 * number - 2 || first.month == (3 * number) % 12 + 1)
  }
}
