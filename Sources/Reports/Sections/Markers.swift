import PoliceOutcomes

/// What the markers of a table mean; printed above each table that uses them.
///
/// - Source: Government Statistical Service, shorthand in tables. `[u]` is the nearest of its
///   markers to a base too small for a percentage.
enum Markers {
  static func provisional(_ settings: StudySettings) -> Sentence {
    Sentence(
      "[p] provisional: more than \(NumberFormat.count(settings.openLimit))% of the offences have no"
        + " outcome yet, or counts were taken less than"
        + " \(Words.count(settings.matureAfter, "month")) after the last month.")
  }
  static let broken: Sentence = """
    [b] a break in the series falls in these months or at their start.
    """
  /// What `[c]` means in a study whose forces did so to counts: "withheld", "rounded".
  static func withheld(_ deeds: String) -> Sentence {
    Sentence(
      "[c] the force \(deeds) a count, or it is withheld here; the figure is the range it can lie"
        + " in.")
  }
  static let notCompared: Sentence = """
    [z] not to be compared with other forces: what the return counts, by which date, differs or is \
    not stated. "Quality of the returns" says which.
    """

  static func smallBase(_ base: Int) -> Sentence {
    Sentence("[u] fewer than \(NumberFormat.count(base)) offences: counts and no percentage.")
  }
}
