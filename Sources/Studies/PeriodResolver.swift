import PoliceOutcomes

/// Sets what a return writes as a period against the months the force's answer covers.
struct PeriodResolver {
  /// The months a count belongs to and how they are known.
  struct Span: Hashable {
    let period: ReportingPeriod
    let placement: Observation.Placement
  }

  /// Headings and cells whose part year was already remarked upon.
  private var remarked: Set<String> = []

  /// The months that `text`, written in `cell`, stands for in an answer that covers `covers`;
  /// `nil` where the count is left out, for a reason that goes to `log`.
  mutating func span(
    _ text: PeriodText, cell: SourceCell, covers: ReportingPeriod, window: ReportingPeriod,
    keepsOutside: Bool, log: inout [Diagnostic]
  ) -> Span? {
    switch text {
    case .blank:
      return Span(period: covers, placement: .withinPeriod)
    case .month(let number):
      let months = covers.months.filter { $0.month == number }
      if months.count == 1 { return Span(period: ReportingPeriod(months[0]), placement: .stated) }
      if months.isEmpty {
        return outside(cell, covers: covers, isCounted: keepsOutside, log: &log)
      }
      log.append(.unknownPeriod(cell.reading, suggestion: nil, at: cell.location))
      return Span(period: covers, placement: .withinPeriod)
    case .period(let period):
      if covers.contains(period) { return Span(period: period, placement: .stated) }
      guard let inside = period.intersection(covers) else {
        return outside(cell, covers: covers, isCounted: keepsOutside, log: &log)
      }
      if remarked.insert(cell.reading).inserted {
        log.append(
          .partYear(
            cell.reading, read: inside, why: PeriodResolver.why(covers: covers, window: window),
            at: cell.location))
      }
      return Span(period: inside, placement: .stated)
    case .nearly(let month):
      log.append(.unknownPeriod(cell.reading, suggestion: month, at: cell.location))
      return Span(period: covers, placement: .withinPeriod)
    case .undeclared:
      if remarked.insert(cell.reading).inserted {
        log.append(.undeclaredYears(cell.reading, at: cell.location))
      }
      return Span(period: covers, placement: .withinPeriod)
    case .unreadable:
      log.append(.unknownPeriod(cell.reading, suggestion: nil, at: cell.location))
      return Span(period: covers, placement: .withinPeriod)
    }
  }

  private static func why(covers: ReportingPeriod, window: ReportingPeriod) -> String {
    covers == window
      ? "the study covers \(window.name)"
      : "the register says that the answer covers \(covers.name)"
  }

  private mutating func outside(
    _ cell: SourceCell, covers: ReportingPeriod, isCounted: Bool, log: inout [Diagnostic]
  ) -> Span? {
    if isCounted || remarked.insert("outside \(cell.location.text)").inserted {
      log.append(
        .outsideWindow(cell.reading, window: covers, isCounted: isCounted, at: cell.location))
    }
    return isCounted ? Span(period: covers, placement: .outsideWindow) : nil
  }
}
