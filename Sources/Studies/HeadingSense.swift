import PoliceOutcomes

/// What a heading says by itself, by its words.
struct HeadingSense {
  let years: YearBasis
  let codebook: Codebook
  /// Whether the study or the return says which years it counts in.
  let areYearsDeclared: Bool
  private let known = KnownTexts()

  init(years: YearBasis, codebook: Codebook, areYearsDeclared: Bool) {
    self.years = years
    self.codebook = codebook
    self.areYearsDeclared = areYearsDeclared
  }

  /// What a column with this heading is, as far as the heading says.
  func role(of text: String) -> ReturnLayout.Role {
    known.role(of: text) { worked(out: $0) }
  }

  /// Whether a cell among headings is a count.
  func isNumber(_ text: String) -> Bool { known.isNumber(text) }

  private func worked(out text: String) -> ReturnLayout.Role {
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

  /// What was worked out for a file's texts: each row that has not the width of the heading may be another heading,
  /// and a large file can have such rows throughout.
  private final class KnownTexts {
    private var roles: [String: ReturnLayout.Role] = [:]
    private var numbers: [String: Bool] = [:]
    /// Most texts of such rows come again; those of a column that says another in each row are let go.
    private static let most = 4_096

    func role(
      of text: String, _ worked: (String) -> ReturnLayout.Role
    ) -> ReturnLayout.Role {
      KnownTexts.kept(in: &roles, text, worked)
    }

    func isNumber(_ text: String) -> Bool {
      KnownTexts.kept(in: &numbers, text, CountText.isNumber)
    }

    private static func kept<Value>(
      in known: inout [String: Value], _ text: String, _ worked: (String) -> Value
    ) -> Value {
      if let value = known[text] { return value }
      if known.count == most { known.removeAll(keepingCapacity: true) }
      let value = worked(text)
      known[text] = value
      return value
    }
  }

  /// Whether a heading names shares and no counts.
  static func isShare(_ text: String) -> Bool {
    let plain = LabelText.normalised(text)
    return plain.contains("%") || plain.contains("per cent") || plain.contains("percent")
  }
}
