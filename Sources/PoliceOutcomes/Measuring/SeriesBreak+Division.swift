extension SeriesBreak {
  /// Whether the change falls after the first day of its month.
  package var isWithinMonth: Bool {
    date.split(separator: "-").count == 3 && !date.hasSuffix("-01")
  }

  /// Whether some of the period is before the change and some after it.
  package func divides(_ period: ReportingPeriod) -> Bool {
    period.first < month && month <= period.last
      || month == period.first && isWithinMonth
  }
}
