/// One way in which two returns may count differently, so that a difference between them is no
/// difference between forces.
package enum ComparisonCriterion: String, Hashable, Sendable, CaseIterable {
  /// Outcomes of the offences recorded in the months, or outcomes recorded in them.
  case basis
  /// The months the answer covers.
  case months
  /// Whether the answer is complete.
  case completeness
  /// Whether every outcome was given, or a selection.
  case outcomes
  /// Whether a count is withheld and nothing bounds it.
  case withheld
  /// When the force took the counts from its system.
  case extraction
  /// How many offences had no outcome yet.
  case open

  /// The criterion as a heading.
  package var title: String {
    switch self {
    case .basis: "Outcomes counted by"
    case .months: "Months"
    case .completeness: "Answer"
    case .outcomes: "Outcomes given"
    case .withheld: "Withheld counts"
    case .extraction: "Counts taken on"
    case .open: "No outcome yet"
    }
  }

  /// Whether a force that fails it is left out of the comparison, and not only marked: what its
  /// share is of, or what it counts, is then not what the others' is.
  package var isBarrier: Bool {
    switch self {
    case .basis, .months, .completeness, .withheld: true
    case .outcomes, .extraction, .open: false
    }
  }
}

/// What a criterion says of one force.
package struct ComparisonFinding: Hashable, Sendable {
  package let criterion: ComparisonCriterion
  package let verdict: Verdict
  /// What is so, in words: "January 2019 to March 2024".
  package let words: String
  /// Where it is said, or what it was counted from.
  package let location: SourceLocation

  /// Whether the force may be set beside the others on this account.
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    case sound
    case differs
    case notKnown = "not known"
  }

  package init(
    _ criterion: ComparisonCriterion, _ verdict: Verdict, _ words: String,
    at location: SourceLocation
  ) {
    self.criterion = criterion
    self.verdict = verdict
    self.words = words
    self.location = location
  }

  /// Whether it leaves the force out of the comparison.
  package var isBarrier: Bool { criterion.isBarrier && verdict != .sound }
}
