/// The counts of one force, or of several added up, in one period.
package struct Tally: Hashable, Sendable {
  /// Offences recorded, those later removed (transferred, cancelled) included.
  package var recorded: OffenceCount
  /// Offences by outcome. They need not add up to `recorded` exactly where some are withheld.
  package var outcomes: [Outcome: OffenceCount]
  /// Whether `recorded` was given apart from the outcomes, so that it holds when they do not.
  package var isTotalGiven: Bool
  /// Why some of the counts are known within bounds only; empty where nothing says.
  package var doubts: Share.Doubts = []
  /// The runs of months whose outcomes add up to their offences, each apart; empty where nothing is
  /// gained by it.
  var partRows: [TallyRow] = []
  /// The rows that totals over several periods tie together.
  var linkedRows: [LinkedRows] = []

  package init(
    recorded: OffenceCount = .zero, outcomes: [Outcome: OffenceCount] = [:],
    isTotalGiven: Bool = false
  ) {
    self.recorded = recorded
    self.outcomes = outcomes
    self.isTotalGiven = isTotalGiven
  }

  /// The sum of the counts whose outcome `isIncluded` claims.
  package func total(where isIncluded: (Outcome) -> Bool) -> OffenceCount {
    var sum = OffenceCount.zero
    for (outcome, count) in outcomes where isIncluded(outcome) { sum += count }
    return sum
  }

  /// Why a count that is not exact is not: a force withheld it where nothing else is known.
  var whyInexact: Share.Doubts { doubts.isEmpty ? .withheldCounts : doubts }

  /// The rows that shares and sums are taken of: one where the counts are exact or the offences are
  /// the outcomes.
  private var rows: [TallyRow] {
    partRows.isEmpty && linkedRows.isEmpty
      ? [TallyRow(recorded: isTotalGiven ? recorded : nil, outcomes: outcomes)] : partRows
  }

  /// A row, or rows that are tied together.
  enum Rows {
    case single(TallyRow)
    case linked(LinkedRows)

    /// Whether nothing bounds the offences that were given.
    var isTotalOpen: Bool {
      guard case .single(let row) = self, let total = row.recorded else { return false }
      return total.high == nil
    }

    /// What the outcomes counted and the others of a denominator come to (`RowBounds`).
    func bounds(
      counted: (Outcome) -> Bool, others: (Outcome) -> Bool, isGapInBase: Bool = true
    ) -> RowBounds {
      switch self {
      case .single(let row):
        RowBounds(row, counted: counted, others: others, isGapInBase: isGapInBase)
      case .linked(let rows): rows.bounds(counted: counted, others: others)
      }
    }
  }

  /// All rows that shares and sums are taken of.
  var allRows: [Rows] { rows.map(Rows.single) + linkedRows.map(Rows.linked) }

  /// The offences whose outcome `isIncluded` claims, as closely as printed totals tell.
  func bounded(where isIncluded: (Outcome) -> Bool) -> OffenceCount {
    allRows.map { $0.bounds(counted: isIncluded, others: { !isIncluded($0) }).counted }.total
  }

  /// Offences recorded, as closely as their outcomes tell too.
  var returned: OffenceCount {
    allRows.map { $0.bounds(counted: { _ in false }, others: { _ in true }).base }.total
  }

  /// Offences recorded less those that left every denominator, as closely as printed totals tell.
  var offences: OffenceCount {
    allRows.map { $0.bounds(counted: { _ in false }, others: { !$0.isRemoved }).base }.total
  }

  /// Offences that left every denominator.
  package var removed: OffenceCount { total(where: \.isRemoved) }

  /// Whether the outcomes add up to more than the offences that were given apart from them.
  package var outcomesExceedOffences: Bool {
    isTotalGiven && outcomes.values.total.low > recorded.high ?? .max
  }

  /// Whether there are offences, and the return leaves every one of them out of its outcomes.
  package var isWithoutOutcomes: Bool {
    let given = outcomes.filter { $0.value != .zero }.keys
    return !given.isEmpty && given.allSatisfy { $0 == .notStated(.missingFromOutcomes) }
  }

  /// The offences whose outcome is not stated, for any of `reasons`.
  package func notStated(_ reasons: Outcome.NotStated...) -> OffenceCount {
    reasons.map { outcomes[.notStated($0)] ?? .zero }.total
  }
}
