/// The names of the figures of single outcomes.
package enum OutcomeFigure {
  /// The count of an outcome: "outcomes.16", "outcomes.16.kent".
  package static func countID(_ outcome: Outcome, force: String?) -> String {
    id("outcomes", outcome, force)
  }

  /// Its share of the offences recorded: "outcome-share.16", "outcome-share.16.kent".
  package static func shareID(_ outcome: Outcome, force: String?) -> String {
    id("outcome-share", outcome, force)
  }

  private static func id(_ stem: String, _ outcome: Outcome, _ force: String?) -> String {
    [stem, outcome.id, force].compactMap { $0 }.joined(separator: ".")
  }
}
