extension Passport {
  /// What a return may be used for, where its passport allows it.
  package enum Use: String, Hashable, Sendable, CaseIterable {
    /// Counts and shares of several forces together.
    case pooledFigures
    /// Shares of its own, and with others.
    case shares
    /// Standing beside other forces.
    case comparison
    /// Saying how old the counts are, and whether outcomes are still to come.
    case age

    package var words: String {
      switch self {
      case .pooledFigures: "pooled figures"
      case .shares: "shares"
      case .comparison: "comparison"
      case .age: "age of the data"
      }
    }
  }

  /// A use that the return is barred from, and why.
  package struct Bar: Hashable, Sendable {
    package let use: Use
    /// A clause about the return: "it counts suspects".
    package let why: String
  }

  /// Every bar, by use; a use may be barred for several reasons.
  ///
  /// - Source: rules of `docs/methods.md`, "A return's passport".
  package var bars: [Bar] {
    var bars: [Bar] = []
    if let unit = unit?.value, unit != .offences {
      let why = "it counts \(unit.rawValue)"
      bars += [.pooledFigures, .shares, .comparison].map { Bar(use: $0, why: why) }
    }
    if case .other(let words)? = scope?.value {
      let why = "its offences differ: \(words)"
      bars += [.pooledFigures, .comparison].map { Bar(use: $0, why: why) }
    }
    switch basis?.value {
    case .offencesRecorded: break
    case .outcomesRecorded:
      bars += [.shares, .comparison].map {
        Bar(use: $0, why: "its outcomes are counted by their own date")
      }
    case .unknown, nil:
      bars += [.shares, .comparison].map { Bar(use: $0, why: "its date basis is not stated") }
    }
    if extractedOn == nil { bars.append(Bar(use: .age, why: "its extraction date is not stated")) }
    return Use.allCases.flatMap { use in bars.filter { $0.use == use } }
  }

  /// Whether something keeps the return out of `use`.
  package func isBarred(from use: Use) -> Bool { bars.contains { $0.use == use } }

  /// Whether the return counts something that is known not to be offences.
  package var countsOtherThanOffences: Bool { unit.map { $0.value != .offences } ?? false }

  /// What is not stated, in words: "its date basis".
  package var missing: [String] {
    [
      unit == nil ? "the unit it counts in" : nil, basis == nil ? "its date basis" : nil,
      scope == nil ? "whether it counts exactly the study's offence" : nil,
      extractedOn == nil ? "the day its counts were taken" : nil,
    ].compactMap { $0 }
  }
}
