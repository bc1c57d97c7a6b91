/// Looks whether outcomes were in use when the offences were recorded.
///
/// The framework grew: outcome 22 is of April 2019. A force that gives it for 2017 has filled a column
/// for its own reasons, or means something else by it.
package struct OutcomeDates: Hashable, Sendable {
  private let described: [OutcomeCode: OutcomeDescription]

  /// The dates that the reference data give.
  package init(_ outcomes: [OutcomeDescription]) {
    let known = outcomes.compactMap { outcome in
      OutcomeCode(rawValue: outcome.code).map { ($0, outcome) }
    }
    described = Dictionary(known, uniquingKeysWith: { first, _ in first })
  }

  /// An outcome given for months that all lie before its first.
  package struct Early: Hashable, Sendable {
    package let outcome: OutcomeDescription
    /// The first month of its use.
    package let firstMonth: Month
    /// The first of the counts, in the order of the return.
    package let observation: Observation
  }

  /// The outcomes of `counts` that no code they may mean was in use for, each once, in the order of the
  /// return. A count of zero claims nothing.
  package func early(in counts: ForceCounts) -> [Early] {
    var seen: Set<OutcomeCode> = []
    return counts.outcomes.compactMap { observation in
      guard case .assigned(let codes)? = observation.outcome, observation.count != .zero,
        let first = firstUse(of: codes), observation.period.last < first.month,
        seen.insert(first.code).inserted, let outcome = described[first.code]
      else { return nil }
      return Early(outcome: outcome, firstMonth: first.month, observation: observation)
    }
  }

  /// The earliest month at which one of `codes` was in use, or `nil` where that of one is not known.
  private func firstUse(of codes: OutcomeCodes) -> (code: OutcomeCode, month: Month)? {
    var earliest: (code: OutcomeCode, month: Month)?
    for code in codes.codes {
      guard let month = described[code]?.firstMonth else { return nil }
      if earliest.map({ month < $0.month }) ?? true { earliest = (code, month) }
    }
    return earliest
  }
}
