/// What one file of a force says: its counts and its printed totals.
package struct ReturnTable: Hashable, Sendable {
  /// The file, by its path inside the study folder.
  package let file: String
  package let force: String
  /// Whether the rows tell outcomes, or offences only.
  package let kind: Kind
  /// Whether all outcomes are in it, or a selection beside the total.
  package let hasAllOutcomes: Bool
  package let observations: [Observation]
  package let totals: [StatedTotal]

  package enum Kind: String, Hashable, Sendable {
    case outcomes
    case offences
  }

  package init(
    file: String, force: String, kind: Kind, hasAllOutcomes: Bool, observations: [Observation],
    totals: [StatedTotal]
  ) {
    self.file = file
    self.force = force
    self.kind = kind
    self.hasAllOutcomes = hasAllOutcomes
    self.observations = observations
    self.totals = totals
  }
}
