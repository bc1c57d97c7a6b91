import PoliceOutcomes

/// What the markers mean in one study; printed above each table that uses them, and at the foot of a
/// Markdown page.
struct Markers {
  private let result: StudyResult

  init(_ result: StudyResult) {
    self.result = result
  }

  /// The meaning with its marker in front, for above a table.
  func note(_ marker: Marker) -> Sentence { "\(marker.text) \(meaning(marker))" }

  /// The notes of all of `markers`, in the order in which they stand above a table.
  func notes(_ markers: some Sequence<Marker>) -> [Sentence] {
    let used = Set(markers)
    return Marker.allCases.filter(used.contains).map(note)
  }

  /// What each marker means.
  var meanings: [Marker: [Inline]] {
    Dictionary(uniqueKeysWithValues: Marker.allCases.map { ($0, meaning($0).inlines) })
  }

  private func meaning(_ marker: Marker) -> Sentence {
    let settings = result.description.settings
    return switch marker {
    case .provisional:
      Sentence(
        "provisional: more than \(NumberFormat.count(settings.openLimit))% of the offences have no"
          + " outcome yet, or counts were taken less than"
          + " \(Words.count(settings.matureAfter, "month")) after the last month.")
    case .broken: "a break in the series falls in these months or at their start."
    case .withheld:
      Sentence(
        "the force \(RangeWords.deeds(result)) a count, or it is withheld here; the figure is the"
          + " range it can lie in.")
    case .smallBase:
      Sentence(
        "fewer than \(NumberFormat.count(settings.smallBase)) offences: counts and no percentage.")
    case .notCompared:
      """
      not to be compared with other forces: what the return counts, by which date, differs or is \
      not stated. "Quality of the returns" says which.
      """
    case .revised:
      """
      revised: an earlier edition of this report printed another figure. "Corrections to this \
      report" says which, and why.
      """
    }
  }
}

extension [Marker] {
  /// The markers in a cell, or what stands there where there is none.
  func cell(none: Sentence = "none") -> Sentence {
    guard let first else { return none }
    return dropFirst().reduce("\(first)") { $0 + " " + "\($1)" }
  }
}
