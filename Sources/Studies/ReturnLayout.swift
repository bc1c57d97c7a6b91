package import PoliceOutcomes

/// How a return's table is laid out: what each column is.
package struct ReturnLayout: Hashable, Sendable {
  package let kind: Kind
  /// Whether the rows tell outcomes, or offences only.
  package let tableKind: ReturnTable.Kind
  /// One role a column of the heading.
  package let roles: [Role]
  /// How each decision was taken, in words.
  package let reasons: [String]

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case oneOffencePerRow = "one-offence-per-row"
    case oneCountPerRow = "one-count-per-row"
    case periodsAcross = "periods-across"
    case outcomesAcross = "outcomes-across"
    case bothAcross = "periods-and-outcomes-across"
    case offencesOnly = "offences-only"

    package var words: String {
      String(rawValue.map { $0 == "-" ? " " : $0 })
    }
  }

  /// A part that a column plays in every row.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    case force
    case period
    case outcome
    case further
    case count
    /// What a table of offences counts by, such as a hospital.
    case category
  }

  /// What a column is.
  package enum Role: Hashable, Sendable {
    case part(Part)
    /// Counts of the period the heading names.
    case periodCounts(PeriodText)
    /// Counts of the outcome the heading names.
    case outcomeCounts(String)
    /// Counts of the period and the outcome that two rows of headings name.
    case periodOutcomeCounts(PeriodText, String)
    /// Sums of the row's counts of one period, or of one outcome.
    case periodTotal(PeriodText)
    case outcomeTotal(String)
    /// Sums of the row's counts.
    case total
    case ignored

    /// Whether the column's cells are counts that the heading says something of.
    var isCounts: Bool {
      switch self {
      case .periodCounts, .outcomeCounts, .periodOutcomeCounts: true
      case .part, .periodTotal, .outcomeTotal, .total, .ignored: false
      }
    }

    package var words: String {
      switch self {
      case .part(let part): part.rawValue
      case .periodCounts: "counts of the period it names"
      case .outcomeCounts: "counts of the outcome it names"
      case .periodOutcomeCounts: "counts of the period and the outcome it names"
      case .periodTotal: "total of the period it names"
      case .outcomeTotal: "total of the outcome it names"
      case .total: "total of the row"
      case .ignored: "not read"
      }
    }
  }

  package init(kind: Kind, tableKind: ReturnTable.Kind, roles: [Role], reasons: [String]) {
    self.kind = kind
    self.tableKind = tableKind
    self.roles = roles
    self.reasons = reasons
  }

  /// Whether a column or a heading is a period.
  var namesPeriods: Bool {
    roles.contains { $0.namesPeriod || $0 == .part(.period) }
  }

  /// The first column that plays `part`, or `nil`.
  func place(of part: Part) -> Int? {
    roles.firstIndex(of: .part(part))
  }

  /// The columns of counts that a column of sums of one period or one outcome runs over.
  func columns(summedBy total: Role) -> Set<Int> {
    Set(
      roles.indices.filter { place in
        guard case .periodOutcomeCounts(let period, let label) = roles[place] else { return false }
        switch total {
        case .periodTotal(let other): return period == other
        case .outcomeTotal(let other): return label == other
        default: return false
        }
      })
  }
}
