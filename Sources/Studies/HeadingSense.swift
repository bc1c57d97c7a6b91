import PoliceOutcomes

/// What a heading says by itself, by its words.
struct HeadingSense {
  let years: YearBasis
  let codebook: Codebook
  /// Whether the study or the return says which years it counts in.
  let areYearsDeclared: Bool

  /// What a column with this heading is, as far as the heading says.
  func role(of text: String) -> ReturnLayout.Role {
    let heading = HeadingSense.withoutRounding(LabelText.normalised(text))
    let words = heading.split(separator: "/").map(String.init) + [heading]
    for part in [ReturnLayout.Part.further, .outcome, .force, .period, .count] {
      if words.contains(where: { LayoutWords.headings[part]?.contains($0) == true }) {
        return .part(part)
      }
    }
    if LayoutWords.totals.contains(heading) { return .total }
    // "Novembr 2015" is a column of counts; "Name" is no month.
    let period = PeriodText(
      heading, years: years, areYearsDeclared: areYearsDeclared,
      seeksNearest: heading.contains(where: \.isNumber))
    switch period {
    case .period, .month, .undeclared, .nearly: return .periodCounts(period)
    case .blank, .unreadable: break
    }
    return codebook.knows(heading) ? .outcomeCounts(text) : .ignored
  }

  /// What a column is whose heading stands below another that says `over`.
  func role(of text: String, under over: String) -> ReturnLayout.Role {
    let own = role(of: text)
    switch (role(of: over), own) {
    case (.periodCounts(let period), .outcomeCounts(let label)):
      return .periodOutcomeCounts(period, label)
    case (.periodCounts(let period), .total): return .periodTotal(period)
    case (.periodCounts(let period), .part(.count)): return .periodCounts(period)
    case (.periodCounts(.period(let year)), .periodCounts(.month(let number))):
      let months = year.months.filter { $0.month == number }
      return months.count == 1 ? .periodCounts(.period(ReportingPeriod(months[0]))) : own
    case (.periodCounts(.undeclared), .periodCounts(.month)): return role(of: over)
    case (.outcomeCounts(let label), .periodCounts(let period)):
      return .periodOutcomeCounts(period, label)
    case (.outcomeCounts(let label), .total): return .outcomeTotal(label)
    case (.outcomeCounts(let label), .part(.count)): return .outcomeCounts(label)
    case (.total, .periodCounts(let period)): return .periodTotal(period)
    case (.total, .outcomeCounts(let label)): return .outcomeTotal(label)
    case (.total, .part(.count)): return .total
    default: return own
    }
  }

  /// A normalised heading without brackets at its end that say how its counts are rounded.
  private static func withoutRounding(_ heading: String) -> String {
    guard heading.hasSuffix(")"), let open = heading.lastIndex(of: "("),
      RoundingStatement(String(heading[open...])) != nil
    else { return heading }
    return String(heading[..<open])
  }

  /// Whether a heading names shares and no counts.
  static func isShare(_ text: String) -> Bool {
    let plain = LabelText.normalised(text)
    return plain.contains("%") || plain.contains("per cent") || plain.contains("percent")
  }
}
