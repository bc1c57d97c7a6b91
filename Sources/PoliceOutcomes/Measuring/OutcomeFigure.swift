/// The names of the figures of outcomes as they are stated, and of groups of them.
package enum OutcomeFigure {
  /// The count of an outcome: "outcomes.16", "outcomes.16.kent".
  package static func countID(_ outcome: Outcome, force: String?) -> String {
    id("outcomes", outcome.id, force)
  }

  /// Its share of the offences recorded: "outcome-share.16", "outcome-share.16.kent".
  package static func shareID(_ outcome: Outcome, force: String?) -> String {
    id("outcome-share", outcome.id, force)
  }

  /// The count of a group of outcomes: "group.charged", "group.charged.kent".
  package static func countID(_ group: OutcomeGroup, force: String?) -> String {
    id("group", group.id, force)
  }

  /// Its share of the offences recorded: "group-share.charged".
  package static func shareID(_ group: OutcomeGroup, force: String?) -> String {
    id("group-share", group.id, force)
  }

  private static func id(_ stem: String, _ outcome: String, _ force: String?) -> String {
    [stem, outcome, force].compactMap { $0 }.joined(separator: ".")
  }
}
