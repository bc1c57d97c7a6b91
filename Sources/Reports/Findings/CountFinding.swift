import PoliceOutcomes

/// How many offences the pooled forces recorded.
enum CountFinding {
  static func finding(_ result: StudyResult) -> Finding? {
    guard let recorded = result.printed("offences-recorded"), let coverage = result.coverage
    else { return nil }
    let description = result.description
    let months = Set(result.pooled.map(\.covers))
    let caveat = months.count > 1 ? "; not every force gave every month" : ""
    return Finding(
      """
      \(Words.raised(coverage)) recorded \(strong: recorded) \(plural(description.offence.plural)) \
      \(Words.during(description.window))\(caveat).
      """)
  }

  /// The name of the offences after "recorded", without saying it twice.
  private static func plural(_ words: String) -> String {
    words.hasPrefix("offences recorded ") ? "offences " + words.dropFirst(18) : words
  }
}
