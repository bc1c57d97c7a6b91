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
    /// Sums of the row's counts.
    case total
    case ignored

    /// Whether the column's cells are counts that the heading says something of.
    var isCounts: Bool {
      switch self {
      case .periodCounts, .outcomeCounts: true
      case .part, .total, .ignored: false
      }
    }

    package var words: String {
      switch self {
      case .part(let part): part.rawValue
      case .periodCounts: "counts of the period it names"
      case .outcomeCounts: "counts of the outcome it names"
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

  /// The first column that plays `part`, or `nil`.
  func place(of part: Part) -> Int? {
    roles.firstIndex(of: .part(part))
  }
}
