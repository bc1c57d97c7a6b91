/// What a return says became of an offence.
package enum Outcome: Hashable, Sendable {
  /// The offence ended in one of these codes. A set of several is what a label such as
  /// "no action" allows; a set of one is exact. Never empty.
  case assigned(OutcomeCodes)
  /// An outcome is stated, and the Home Office framework has no code for it.
  case outsideFramework
  /// The investigation was open when the force answered.
  case notYetAssigned
  /// The return does not say.
  case notStated(NotStated)
  /// The crime record went to another force; it leaves every denominator.
  case transferred
  /// The crime record was cancelled (no crime); it leaves every denominator.
  case cancelled

  /// Why an outcome is not stated. These are different facts and are counted apart.
  package enum NotStated: String, Hashable, Sendable, CaseIterable {
    /// The cell is blank.
    case blank
    /// The force wrote that it does not know, or something the codebook reads so.
    case said
    /// The label is in no codebook.
    case unknownLabel
    /// The label has several meanings and the codebook does not choose.
    case ambiguousLabel
    /// The force counted the offence in its offences and in none of its outcomes.
    case missingFromOutcomes
    /// The force gave some outcomes only, because only some were asked for.
    case notAskedFor
    /// The force gave no outcomes at all.
    case noOutcomesGiven
  }

  /// Whether the record leaves every denominator.
  package var isRemoved: Bool {
    switch self {
    case .transferred, .cancelled: true
    case .assigned, .outsideFramework, .notYetAssigned, .notStated: false
    }
  }

  /// Whether the offence ended in an outcome, whatever it was.
  package var isAssigned: Bool {
    switch self {
    case .assigned, .outsideFramework: true
    case .notYetAssigned, .notStated, .transferred, .cancelled: false
    }
  }

  /// Whether the outcome was not asked for.
  var isNotAskedFor: Bool { self == .notStated(.notAskedFor) }
}
